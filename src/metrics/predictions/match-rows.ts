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

function listOf(): { count: number; first: number[]; add(row: number): void } {
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
export function repeatedIds(ids: readonly string[]): RowList {
  const repeated = listOf();
  if (isRising(ids)) return repeated;
  const seen = new Set<string>();
  for (let row = 0; row < ids.length; row += 1) {
    const id = ids[row] ?? '';
    if (seen.has(id)) repeated.add(row);
    else seen.add(id);
  }
  return repeated;
}

/** Whether each id is longer than the one before, or as long and behind it: then none is there twice. */
function isRising(ids: readonly string[]): boolean {
  for (let row = 1; row < ids.length; row += 1) {
    const [before = '', id = ''] = [ids[row - 1], ids[row]];
    if (id.length < before.length || (id.length === before.length && id <= before)) return false;
  }
  return true;
}

/**
 * Matches rows by id. No id may be there twice in a file.
 *
 * @param sameLabel whether a row of the candidate and one of the baseline have the same label
 */
export function matchRows(
  candidate: readonly string[],
  baseline: readonly string[],
  sameLabel: (candidateRow: number, baselineRow: number) => boolean,
): MatchedRows {
  const [onlyCandidate, onlyBaseline, relabelled] = [listOf(), listOf(), listOf()];
  const matched = { candidate: new Uint32Array(candidate.length), baseline: new Uint32Array(candidate.length) };
  const rowOf = sameOrder(candidate, baseline) ? undefined : rowsById(baseline);
  const used = new Uint8Array(baseline.length);
  let count = 0;
  for (let row = 0; row < candidate.length; row += 1) {
    const other = rowOf === undefined ? row : rowOf.get(candidate[row] ?? '');
    if (other === undefined) {
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

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, row) => id === b[row]);
}

function rowsById(ids: readonly string[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = 0; row < ids.length; row += 1) rows.set(ids[row] ?? '', row);
  return rows;
}
