import type { MetricFile } from './read-metric-file.ts';
import { namedLeaves, type Leaf, type LeafKind } from './tree.ts';

/** A value by its dotted name, and the file that it stands in. */
export interface NamedValue {
  readonly name: string;
  readonly leaf: Leaf;
  readonly file: MetricFile;
}

/** How many values of a gate's files are told apart by name. */
const namesLimit = 10_000;

/** The values of a gate's files, in the order of the files, at most 10,000. */
export function namedValues(files: readonly MetricFile[]): readonly NamedValue[] {
  const values: NamedValue[] = [];
  for (const file of files) {
    for (const named of namedLeaves(file.root)) {
      if (values.length >= namesLimit) return values;
      values.push({ ...named, file });
    }
  }
  return values;
}

/** Kinds of values that are metrics even when no rule names them. Texts and lists are not. */
export function isNumeric(kind: LeafKind): boolean {
  return kind === 'number' || kind === 'not-finite';
}

/** Metrics that two files both give: which of them counts, nobody said. */
export function givenTwice(
  values: readonly NamedValue[],
): readonly { readonly name: string; readonly files: readonly [string, string] }[] {
  const first = new Map<string, string>();
  const twice = new Map<string, readonly [string, string]>();
  for (const { name, leaf, file } of values) {
    if (!isNumeric(leaf.kind)) continue;
    const seen = first.get(name);
    if (seen === undefined) first.set(name, file.source.shown);
    else if (seen !== file.source.shown && !twice.has(name)) twice.set(name, [seen, file.source.shown]);
  }
  return [...twice].map(([name, files]) => ({ name, files }));
}
