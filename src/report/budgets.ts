/** The budgets of GitHub's surfaces, in the unit that each of them counts; a little below what is refused. */
export const budgets = {
  /** UTF-16 units of a comment; refused above 65,536. */
  commentCharacters: 65_000,
  /** Bytes of a check run's summary, and of its text; refused above 65,535. */
  checkBytes: 65_000,
  /** Bytes of a step's summary; above 1 MiB it is dropped whole. */
  summaryBytes: 1_000_000,
  /** Bytes of an annotation's message. */
  annotationBytes: 60_000,
} as const;

/** What a text costs. */
type Cost = (text: string) => number;

export const inBytes: Cost = (text) => Buffer.byteLength(text, 'utf8');

/** The first of several versions of a text, fullest first, that is within a budget; `undefined` when none is. */
export function firstWithin(
  versions: Iterable<string>,
  { limit, cost }: { readonly limit: number; readonly cost: Cost },
): string | undefined {
  for (const version of versions) if (cost(version) <= limit) return version;
  return undefined;
}
