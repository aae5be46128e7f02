import type { Histogram } from '../profile/histogram.ts';

const blocks = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A histogram as one line of blocks; a bin with nothing in it is blank. */
export function sparkline({ bins }: Histogram): string {
  const most = Math.max(...bins);
  return bins
    .map((count) => (count <= 0 ? ' ' : (blocks[Math.min(7, Math.floor((count / most) * 8))] ?? ' ')))
    .join('');
}
