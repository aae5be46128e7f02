import { checkRange } from './check-range.ts';
import type { CheckConfig, DataConfig } from './config.ts';

type Report = (path: readonly (string | number)[], message: string, hint?: string) => void;
type Path = readonly (string | number)[];

/** What is wrong with the checks of a data gate, beyond what the schema can say. */
export function dataCheckProblems(gate: DataConfig, path: Path, report: Report): void {
  for (const [index, check] of (gate.checks ?? []).entries()) {
    checkBounds(check, [...path, 'checks', index], report);
    const [name = ''] = Object.keys(check);
    if (gate.baseline === 'none' && comparesWithBaseline(check))
      report(
        [...path, 'baseline'],
        `baseline is none, and ${name} is to be compared with one`,
        'remove baseline: none, or what it limits against a baseline',
      );
  }
}

const changeBounds = ['max_change', 'max_change_pct', 'max_increase_pct_points'] as const;

/** Whether a check takes a baseline to be decided. */
function comparesWithBaseline(check: CheckConfig): boolean {
  if ('unseen_values' in check || 'out_of_range' in check) return true;
  return Object.values(check).some((bounds: object) => changeBounds.some((key) => Object.hasOwn(bounds, key)));
}

const boundsOf: Readonly<Record<string, readonly string[]>> = {
  row_count: ['min', 'max', 'max_change', 'max_change_pct'],
  missing: ['max_pct', 'max_count', 'max_increase_pct_points', 'max_change_pct'],
};
const boundsOfColumn = ['min', 'max', 'max_change', 'max_change_pct'];
/** Without a bound they allow nothing. */
const strict: ReadonlySet<string> = new Set(['unique', 'unseen_values', 'out_of_range']);

function checkBounds(check: CheckConfig, path: Path, report: Report): void {
  for (const [name, bounds] of Object.entries(check) as [string, { readonly min?: number; readonly max?: number }][]) {
    if (strict.has(name)) continue;
    const some = boundsOf[name] ?? boundsOfColumn;
    if (!some.some((key) => Object.hasOwn(bounds, key)))
      report(path, `${name} demands nothing`, `add ${some.slice(0, -1).join(', ')} or ${some.at(-1) ?? ''}`);
    checkRange(bounds, name === 'row_count' ? path : [...path, name], report);
  }
}
