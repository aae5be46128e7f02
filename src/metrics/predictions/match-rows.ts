import { RowTable } from './row-table.ts';
import type { RowTexts } from './row-texts.ts';

/** Which rows of two files are the same, by id, and what does not match. */
export interface MatchedRows {
  /** Rows of the candidate that the baseline has with the same label, and the baseline's rows in the same order. */
  readonly candidate: Uint32Array;
  readonly baseline: Uint32Array;
  /** Rows whose id is in one file alone. */
  readonly onlyCandidate: RowList;
  readonly onlyBaseline: RowList;
  /** Candidate's rows that have another label in the baseline. */
  readonly relabelled: RowList;
}

/** Some rows: all of them counted, the first few kept. */
export interface RowList {
  readonly count: number;
  readonly first: readonly number[];
}

const rowsKept = 5;

/** A list to which rows are added. */
export function rowList(): RowList & { count: number; first: number[]; add(row: number): void } {
  return {
    count: 0,
    first: [],
    add(row) {
      this.count += 1;
      if (this.first.length < rowsKept) this.first.push(row);
    },
  };
}

/** Rows whose id an earlier row has. Ids in rising order need no looking up. */
export function repeatedIds(ids: RowTexts): RowList {
  if (isRising(ids)) return { count: 0, first: [] };
  const { repeated } = RowTable.of(ids);
  return { count: repeated.length, first: repeated.slice(0, rowsKept) };
}

/** Whether each id is longer than the one before, or as long and behind it: then none is there twice. */
function isRising({ bytes, offsets, length: rows }: RowTexts): boolean {
  let [before, from, lengthBefore] = [0, offsets[1] ?? 0, offsets[1] ?? 0];
  for (let row = 1; row < rows; row += 1) {
    const to = offsets[row + 1] ?? 0;
    const length = to - from;
    if (length < lengthBefore) return false;
    if (length === lengthBefore) {
      let at = 0;
      while (at < length && bytes[before + at] === bytes[from + at]) at += 1;
      if (at === length || (bytes[before + at] ?? 0) > (bytes[from + at] ?? 0)) return false;
    }
    [before, from, lengthBefore] = [from, to, length];
  }
  return true;
}

/**
 * Matches rows by id. No id may be there twice in a file.
 *
 * @param sameLabel whether a row of the candidate and one of the baseline have the same label
 */
export function matchRows(
  candidate: RowTexts,
  baseline: RowTexts,
  sameLabel: (candidateRow: number, baselineRow: number) => boolean,
): MatchedRows {
  const [onlyCandidate, onlyBaseline, relabelled] = [rowList(), rowList(), rowList()];
  const matched = { candidate: new Uint32Array(candidate.length), baseline: new Uint32Array(candidate.length) };
  const table = candidate.equals(baseline) ? undefined : RowTable.of(baseline);
  const { bytes, offsets } = candidate;
  const used = new Uint8Array(baseline.length);
  let count = 0;
  for (let row = 0; row < candidate.length; row += 1) {
    const other = table === undefined ? row : table.rowOf(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
    if (other === -1) {
      onlyCandidate.add(row);
      continue;
    }
    used[other] = 1;
    if (!sameLabel(row, other)) {
      relabelled.add(row);
      continue;
    }
    matched.candidate[count] = row;
    matched.baseline[count] = other;
    count += 1;
  }
  for (let row = 0; row < used.length; row += 1) if (used[row] === 0) onlyBaseline.add(row);
  return {
    candidate: matched.candidate.subarray(0, count),
    baseline: matched.baseline.subarray(0, count),
    onlyCandidate,
    onlyBaseline,
    relabelled,
  };
}
