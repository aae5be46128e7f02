import type { FingerprintConfig } from '../../../config/config.ts';
import { canonical } from '../../../core/canonical.ts';
import type { Json } from '../../../core/json.ts';
import type { DeclaredFingerprint } from '../../../core/record.ts';
import type { MetricFile } from '../../../metrics/read-metric-file.ts';
import type { Baseline } from '../baseline.ts';
import { declaredIn, type Context } from '../context.ts';
import { contentsAt, contentsHere } from './file-contents.ts';
import { keyValues } from './key-values.ts';

/** What the config says tells the test set, on both sides. */
export interface Fingerprints {
  readonly candidate: DeclaredFingerprint;
  /** `undefined` without a baseline. */
  readonly baseline: DeclaredFingerprint | undefined;
  /** Whether what a baseline does not tell could not be expected of it: nobody had declared the same fingerprint there. */
  readonly isNew: boolean;
}

/**
 * What tells the test set of a candidate and of its baseline; `undefined` when the config does not say.
 *
 * @param isUntouched whether nothing that the gate depends on changed: then files that no step brought are the baseline's
 * @throws a `config` error for a name that leads to several values, and for files that are not there
 */
export async function fingerprintsOf(
  { files, isUntouched }: { readonly files: readonly MetricFile[]; readonly isUntouched: boolean },
  baseline: Baseline,
  context: Context,
): Promise<Fingerprints | undefined> {
  const { fingerprint: asked } = context.inputs.config;
  if (asked === undefined) return undefined;
  const recorded = baseline.kind === 'read' ? baseline.record?.manifest.fingerprint : undefined;
  const carried = isUntouched && recorded !== undefined;
  const contents = carried ? new Map(Object.entries(recorded.files)) : await contentsHere(asked.files ?? [], context);
  const candidate = sideOf(files, contents, context);
  if (baseline.kind === 'missing') return { candidate, baseline: undefined, isNew: true };
  const before = await contentsBefore(asked, { candidate, baseline }, context);
  return {
    candidate,
    baseline: sideOf(baseline.files, before, context),
    isNew: await isNewSince(asked, context),
  };
}

function sideOf(
  files: readonly MetricFile[],
  contents: ReadonlyMap<string, string>,
  { inputs }: Context,
): DeclaredFingerprint {
  const { keys = [] } = inputs.config.fingerprint ?? {};
  return { keys: Object.fromEntries(keyValues(files, keys, inputs)), files: Object.fromEntries(contents) };
}

/** What the files held that the baseline was measured on: as its record says, or as its commit has them. */
async function contentsBefore(
  { files: patterns = [] }: FingerprintConfig,
  { candidate, baseline }: { readonly candidate: DeclaredFingerprint; readonly baseline: Baseline },
  context: Context,
): Promise<ReadonlyMap<string, string>> {
  if (baseline.kind === 'missing' || patterns.length === 0) return new Map();
  if (baseline.record !== undefined) return new Map(Object.entries(baseline.record.manifest.fingerprint?.files ?? {}));
  const { commit } = baseline.provenance;
  if (commit === null || context.git.kind === 'absent') return new Map();
  const also = Object.keys(candidate.files);
  return contentsAt(commit, { patterns, also }, { context, history: context.git.history });
}

/** Whether the config of the commit that this change is on top of does not have the same fingerprint. */
async function isNewSince(asked: FingerprintConfig, context: Context): Promise<boolean> {
  const { git } = context;
  if (git.kind === 'absent') return false;
  const { choice } = await context.base(git.history);
  if (choice.kind === 'absent') return false;
  const { gate } = await declaredIn(choice.commit, context, git.history);
  if (gate === undefined) return true;
  const declared = JSON.parse(gate) as Readonly<Record<string, Json>>;
  if (!Object.hasOwn(declared, 'fingerprint')) return true;
  return canonical(declared.fingerprint) !== canonical(asked as unknown as Json);
}
