import { createHash } from 'node:crypto';
import { canonical } from '../core/canonical.ts';
import { compareText } from '../core/compare-text.ts';
import type { DeclaredFingerprint } from '../core/record.ts';

/** What is known of the rows that a metric was computed on. */
interface TestSetFacts {
  /** The hash of ids and labels of predictions. */
  readonly rows: string | null;
  readonly declared: DeclaredFingerprint | undefined;
}

/**
 * One text for a test set, as records carry it beside a best value: the hash of its rows, and behind `+` a hash of the names that the config
 * declares and one of their values. `null` when nothing is known.
 */
export function testSetText({ rows, declared }: TestSetFacts): string | null {
  if (declared === undefined) return rows;
  const names = canonical([namesOf(declared.keys), namesOf(declared.files)]);
  const values = canonical({ keys: declared.keys, files: declared.files });
  return `${rows ?? ''}+${short(names)}:${short(values)}`;
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

function namesOf(values: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(values).sort(compareText);
}

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
