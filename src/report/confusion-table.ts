import type { GateResult } from '../core/result.ts';
import type { SmallTable } from './details.ts';
import { formatCount } from './numbers.ts';
import { name, own } from './phrase.ts';

/** More classes than this are for the machine-readable result alone. */
const classesShown = 12;

/** How often each class was predicted as each; none for a gate without predicted classes. */
export function confusionTables({ predictions }: GateResult): readonly SmallTable[] {
  const confusion = predictions?.confusion ?? null;
  if (confusion === null || confusion.classes.length > classesShown) return [];
  const { classes, rows } = confusion;
  return [
    {
      title: 'What was predicted as what',
      columns: [{ title: 'true ↓ · predicted →', right: false }, ...classes.map(() => ({ title: '', right: true }))],
      rows: [
        { mark: '', cells: [[], ...classes.map((one) => name(one))], dull: true },
        ...rows.map((row, at) => ({
          mark: '',
          cells: [name(classes[at] ?? ''), ...row.map((count) => own(formatCount(count)))],
          dull: true,
        })),
      ],
    },
  ];
}
