import { createHash } from 'node:crypto';
import { canonical } from '../core/canonical.ts';
import { compareText } from '../core/compare-text.ts';
import type { FingerprintConfig } from '../config/config.ts';
import type { DeclaredFingerprint } from '../core/record.ts';

/** What is known of the rows that a metric was computed on. */
interface TestSetFacts {
  /** The hash of ids and labels of predictions. */
  readonly rows: string | null;
  readonly declared: DeclaredFingerprint | undefined;
  /** The names that the config declares: keys, and paths and globs as they are written. */
  readonly names: FingerprintConfig | undefined;
}

/**
 * One text for a test set, as records carry it beside a best value: the hash of its rows, and behind `+` a hash of the names that the config
 * declares and one of what they led to. A glob that matches one more file is the same name with another value. `null` when nothing is known.
 */
export function testSetText({ rows, declared, names }: TestSetFacts): string | null {
  if (declared === undefined || names === undefined) return rows;
  const { keys = [], files = [] } = names;
  const values = canonical({ keys: declared.keys, files: declared.files });
  return `${rows ?? ''}+${short(canonical([distinct(keys), distinct(files)]))}:${short(values)}`;
}

/** In what two test sets are known to differ; `null` where nothing that both tell does. */
export function differenceOf(one: string, other: string): 'rows' | 'declared' | null {
  const [rows = '', declared = ''] = one.split('+');
  const [otherRows = '', otherDeclared = ''] = other.split('+');
  const [names, values] = declared.split(':');
  const [otherNames, otherValues] = otherDeclared.split(':');
  if (names !== '' && names === otherNames && values !== otherValues) return 'declared';
  return rows !== '' && otherRows !== '' && rows !== otherRows ? 'rows' : null;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort(compareText);
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
