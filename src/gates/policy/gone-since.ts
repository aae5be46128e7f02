import path from 'node:path';
import picomatch from 'picomatch';
import { compareText } from '../../core/compare-text.ts';
import type { Finding } from '../../core/finding.ts';
import { verdictOfFindings, type GateResult, type Job, type SuiteResult } from '../../core/result.ts';
import { readBaseConfig } from './base-config.ts';
import { repositoryPath } from './base-files.ts';
import type { Asked } from './gone-configs.ts';
import type { Base } from './open-base.ts';
import { removedConfig } from './policy-findings.ts';
import { lostConfig, severityOfLoosening } from './read-policy.ts';

/** More than one change takes away; what lies beyond is not read. */
const mostRead = 20;

interface Since extends Asked {
  readonly pattern: string;
  readonly fresh: readonly string[];
}

/** The configs that the base has and this checkout lacks, as suites. */
export async function goneSince(base: Base, asked: Since): Promise<readonly SuiteResult[]> {
  const { ports, folder, pattern, fresh } = asked;
  const { prefix } = base.history.repository;
  const root = path.resolve(folder, path.relative(prefix === '' ? '.' : prefix, '.'));
  const matches = picomatch(repositoryPath(prefix, folder, pattern), { posix: true, dot: true });
  const candidates = (await base.files.paths())
    .filter((file) => /\.ya?ml$/.test(file) && (fresh.length > 0 || matches(file)))
    .sort(compareText);
  const gone: SuiteResult[] = [];
  let read = 0;
  for (const file of candidates) {
    const absolute = path.join(root, file);
    if (read >= mostRead) break;
    if ((await ports.files.kind(absolute)) !== 'absent') continue;
    read += 1;
    const shown = ports.files.show(absolute);
    const finding = await goneFinding({ file, shown }, base, asked);
    if (finding !== undefined) gone.push(suiteOf(shown, finding, asked.job));
  }
  return gone;
}

/** `undefined` for a file that was no config. */
async function goneFinding(
  { file, shown }: { readonly file: string; readonly shown: string },
  { files }: Base,
  { ports: { surroundings }, fresh }: Since,
): Promise<Finding | undefined> {
  const found = await files.find(file);
  // it may have been one
  if (found.kind === 'lost') return lostConfig({ path: file, found }, surroundings, files.commit);
  const old = readBaseConfig(found.kind === 'found' ? found.bytes : undefined, file);
  if (old.kind !== 'valid') return undefined;
  return removedConfig(shown, severityOfLoosening(old.config, surroundings), fresh);
}

function suiteOf(shown: string, finding: Finding, job: Job): SuiteResult {
  const verdict = verdictOfFindings([finding]);
  const gate: GateResult = {
    id: 'policy',
    kind: 'policy',
    verdict,
    enforced: true,
    job,
    origin: 'unknown',
    baseline: null,
    measured: {},
    findings: [finding],
  };
  return { config: { path: shown, sha256: '' }, verdict, gates: [gate] };
}
