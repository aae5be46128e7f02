import type { MetricsConfig, RuleConfig } from '../config/config.ts';
import type { EvidenceConfig } from '../config/predictions-config.ts';
import { compareOthers } from './compare-others.ts';
import { note, type Keys, type Note } from './loosening.ts';

const apart: ReadonlySet<string> = new Set(['mode', 'alpha']);

/** How sure a change must be, where less of that is demanded. */
export function compareEvidence(base: MetricsConfig, head: MetricsConfig, keys: Keys): readonly Note[] {
  const [before, after] = [base.evidence ?? {}, head.evidence ?? {}];
  return [
    ...compareMode(before, after, [...keys, 'mode']),
    ...compareAlpha(before, after, { base, keys: [...keys, 'alpha'] }),
    ...compareOthers(before, after, { keys, skipped: apart }),
  ];
}

const proves = ({ mode }: EvidenceConfig): boolean => mode === 'prove_not_worse';

/** A proof that nothing was lost fails whatever a test that finds a loss fails, and more. */
function compareMode(base: EvidenceConfig, head: EvidenceConfig, keys: Keys): readonly Note[] {
  return proves(base) && !proves(head) ? [note('weaker', keys, { before: base.mode, after: head.mode })] : [];
}

const defaultAlpha = 0.05;

/**
 * A proof is easier with a higher α. A loss is found more often with a higher one, and with it fewer test sets are too small to excuse
 * one: which of the two lets more pass cannot be told. Groups differ significantly less often with a lower one.
 */
function compareAlpha(
  base: EvidenceConfig,
  head: EvidenceConfig,
  { base: gate, keys }: { readonly base: MetricsConfig; readonly keys: Keys },
): readonly Note[] {
  const [before, after] = [base.alpha ?? defaultAlpha, head.alpha ?? defaultAlpha];
  const sides = { before: base.alpha, after: head.alpha };
  if (before === after) return [];
  const groups = Object.values(gate.rules ?? {}).some((rule) => rule.max_disparity !== undefined);
  if (groups && after < before) return [note('weaker', keys, sides)];
  const losses = Object.values(gate.rules ?? {}).some((rule) => changesTested(rule));
  if (!losses) return [];
  if (proves(head)) return proves(base) && after > before ? [note('weaker', keys, sides)] : [];
  return [note('changed', keys, sides)];
}

/** Whether a rule is about a change, which tests are of. */
function changesTested(rule: RuleConfig): boolean {
  return ['max_regression', 'max_regression_pct', 'min_improvement', 'min_improvement_pct'].some((key) =>
    Object.hasOwn(rule, key),
  );
}
