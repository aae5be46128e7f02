import { md } from './markdown-parts.ts';
import type { Phrase } from './phrase.ts';

const shownWays = 6;

/** The ways out of one gate's findings. */
interface Ways {
  readonly enforced: boolean;
  readonly ways: readonly Phrase[];
}

/** The ways out, as a sentence, or as a list when there are several; nothing when nothing is wanted. */
export function toGoOn(all: readonly Ways[]): readonly string[] {
  const wanted = all.filter((one) => one.ways.length > 0);
  if (wanted.length === 0) return [];
  if (wanted.every((one) => !one.enforced))
    return ['**To go on:** nothing is needed; this only reports (`enforce: false`).'];
  const distinct = [...new Set(wanted.filter((one) => one.enforced).flatMap((one) => one.ways.map(md)))];
  const [first, ...more] = distinct.slice(0, shownWays);
  if (first === undefined || more.length === 0) return [`**To go on:** ${first ?? ''}.`];
  return [['**To go on:**', '', ...[first, ...more].map((way) => `- ${way}`)].join('\n')];
}
