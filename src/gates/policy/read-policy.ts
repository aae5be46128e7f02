import type { Config, Suite } from '../../config/config.ts';
import type { Finding } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import type { Severity } from '../../core/outcome.ts';
import type { Ports, Surroundings } from '../../core/ports.ts';
import type { ConfigChange } from '../../core/result.ts';
import { readBaseConfig } from './base-config.ts';
import { repositoryPath } from './base-files.ts';
import { loosenedRules } from './loosened-rules.ts';
import type { Base } from './open-base.ts';
import { invalidBase, loosenedFinding, notFound } from './policy-findings.ts';
import type { LostFile } from './schema-sides.ts';

/** What the base says of a suite, and what the change made of it. */
export interface ReadPolicy {
  readonly base: Base;
  /** The base's config; `null` where it declares nothing. */
  readonly config: Config | null;
  readonly since: ConfigChange;
  readonly findings: readonly Finding[];
}

/**
 * Compares a suite's config and schemas with those at the base.
 *
 * @throws `unavailable` when the base cannot be read: what nobody could look for is not absent
 */
export async function readPolicy(
  suite: Suite & { readonly file: string },
  base: Base,
  ports: Ports,
): Promise<ReadPolicy> {
  const { prefix } = base.history.repository;
  const now = await ports.files.read(suite.file);
  const path = repositoryPath(prefix, suite.folder, suite.file);
  const found = await base.files.find(path, { path, bytes: now });
  const { commit } = base.files;
  const nothing = { base, config: null };
  // of a repository that nobody can list, a config that is asked for and not there is new
  if (found.kind === 'lost' && found.why !== 'unlisted')
    return {
      ...nothing,
      since: { commit, change: 'invalid' },
      findings: [lostConfig({ path, found }, ports.surroundings, commit)],
    };
  const then = found.kind === 'found' ? found.bytes : undefined;
  const old = readBaseConfig(then, suite.path);
  if (old.kind === 'absent') return { ...nothing, since: { commit, change: 'new' }, findings: [] };
  if (old.kind === 'invalid')
    return { ...nothing, since: { commit, change: 'invalid' }, findings: [invalidBase(suite.path, commit)] };
  const { config } = old;
  const { loosened, lost } = await loosenedRules(
    { base: config, head: suite.config },
    { files: ports.files, baseFiles: base.files, folder: suite.folder, prefix },
  );
  const same = then !== undefined && Buffer.compare(then, now) === 0;
  const severity = severityOfLoosening(config, ports.surroundings);
  // who asks for more than a remark gets it; nobody else stops at a column that comes with the data
  const ofMore = config.policy?.on_loosened ?? 'info';
  const isLess = loosened.some(({ kind }) => kind !== 'extended');
  const at = { locate: suite.locate, config: suite.path };
  return {
    base,
    config,
    since: { commit, change: isLess ? 'loosened' : same ? 'unchanged' : 'changed' },
    findings: [
      ...loosened.map((one) => loosenedFinding(one, one.kind === 'extended' ? ofMore : severity, at)),
      ...lost.map((one) => notFound(one, severity, commit)),
    ],
  };
}

/** A config of the base that nobody could find: with it, what it says of loosening is not known. */
export function lostConfig(config: LostFile, surroundings: Surroundings, commit: string): Finding {
  return notFound(config, severityOfLoosening(null, surroundings), commit);
}

/** What the base's config says of loosening; by default, and where it is not known, what comes from a fork fails. */
export function severityOfLoosening(base: Config | null, surroundings: Surroundings): Severity {
  return base?.policy?.on_loosened ?? (isFromFork(surroundings) ? 'fail' : 'warn');
}

/** Whether a pull request comes from another repository; of one whose repository is gone, nobody knows better. */
function isFromFork({ payload, repository }: Surroundings): boolean {
  const head = at(at(payload.pull_request, 'head'), 'repo');
  if (head === undefined) return false;
  const name = at(head, 'full_name');
  return typeof name !== 'string' || name.toLowerCase() !== repository?.toLowerCase();
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, Json>>)[key];
}
