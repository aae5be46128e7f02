import { shorten, visibleText } from './visible-text.ts';

/** A hostile diff in a fence that no line of it ends. */
export function fencedDiff(diff: string): string {
  const lines = diffLines(diff);
  let longest = 2;
  for (const [run] of diff.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}diff`, ...lines, fence].join('\n');
}

/** The lines of a diff, each as it can be seen, none without an end. */
export function diffLines(diff: string): readonly string[] {
  return diff.split('\n').map((line) => shorten(visibleText(line), longestDiffLine));
}

const longestDiffLine = 300;
