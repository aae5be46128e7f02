/** A line broken at blanks so that no part is longer than `width`, which a single word may be; continuations keep its indent and two more. */
export function wrap(line: string, width: number | undefined): readonly string[] {
  if (width === undefined || line.length <= width) return [line];
  const indent = /^ */.exec(line)?.[0] ?? '';
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    const blank = current.trim() === '' ? '' : ' ';
    if (current.length + blank.length + word.length > width && current.trim() !== '') {
      lines.push(current.trimEnd());
      current = `${indent}  ${word}`;
    } else current += blank + word;
  }
  return [...lines, current];
}
