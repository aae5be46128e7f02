import type { MetricsConfig } from '../config/config.ts';
import { compareEvidence } from './compare-evidence.ts';
import { isWithin, textsOf } from './compare-lists.ts';
import { compareOthers } from './compare-others.ts';
import { comparePredictions } from './compare-predictions.ts';
import { compareRules } from './compare-rules.ts';
import { compareSlices } from './compare-slices.ts';
import { compareSources, sourceKeys } from './compare-sources.ts';
import { note, type Keys, type Note, type Sides } from './loosening.ts';
import { valueOf } from './same-value.ts';

const compared: ReadonlySet<string> = new Set([
  ...sourceKeys,
  'inputs',
  'fingerprint',
  'rules',
  'predictions',
  'slices',
  'evidence',
  'enforce',
]);

/** What a metrics gate demands less than it did, but for `enforce`. */
export function compareMetrics(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  const inputs = { before: valueOf(base, 'inputs'), after: valueOf(head, 'inputs') };
  return [
    ...compareSources(base, head, keys),
    ...compareRules(base.rules ?? {}, head.rules ?? {}, [...keys, 'rules']),
    ...compareInputs([...keys, 'inputs'], inputs),
    ...compareFingerprint(base, head, [...keys, 'fingerprint']),
    ...comparePredictions(base.predictions, head.predictions, [...keys, 'predictions']),
    ...compareSlices(base, head, [...keys, 'slices']),
    ...compareEvidence(base, head, [...keys, 'evidence']),
    ...compareOthers(base, head, { keys, skipped: compared }),
  ];
}

/** What no longer tells the test set lets metrics of another one be compared; what tells more of it does not. */
function compareFingerprint(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  return (['keys', 'files'] as const).flatMap((key) => {
    const sides = { before: valueOf(base.fingerprint, key), after: valueOf(head.fingerprint, key) };
    if (isWithin(textsOf(sides.before), textsOf(sides.after))) return [];
    return [note(sides.after === undefined ? 'removed' : 'weaker', [...keys, key], sides)];
  });
}

/** A change of what is not listed leaves old metrics valid. */
function compareInputs(keys: Keys, sides: Sides): readonly Note[] {
  if (isWithin(textsOf(sides.before), textsOf(sides.after))) return [];
  return [note(sides.after === undefined ? 'removed' : 'weaker', keys, sides)];
}
