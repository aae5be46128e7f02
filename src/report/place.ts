/** `flights.csv:52:31`, with what stood there apart. */
export function placeOf(sample: { readonly file: string; readonly line?: number; readonly column?: number }): string {
  const line = sample.line === undefined ? '' : `:${String(sample.line)}`;
  const column = sample.line === undefined || sample.column === undefined ? '' : `:${String(sample.column)}`;
  return `${sample.file}${line}${column}`;
}
