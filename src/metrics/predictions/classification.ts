import type { Codes } from './codes.ts';

/** What models said of rows with known classes. All arrays have one entry per row. */
export interface Classification {
  /** The classes as scikit-learn orders them: by number when all are numbers, else by code points. */
  readonly classes: readonly string[];
  /** Which of `classes` is the positive one, in a binary task. */
  readonly positive?: number;
  /** The true class, as an index into `classes`. */
  readonly label: Codes;
  /** The predicted class. */
  readonly prediction?: Codes;
  /** One array per class, in the order of `classes`; of a binary task one array, of the positive class. */
  readonly scores?: readonly Float64Array[];
  /** How much a row counts; 1 without. */
  readonly weight?: Float64Array;
  /** In a resample: how often a row was drawn. A class that was not drawn is not there. */
  readonly drawn?: Float64Array;
}

/** Whether rows may count for more or less than one. */
export function isWeighted({ weight, drawn }: Pick<Classification, 'weight' | 'drawn'>): boolean {
  return weight !== undefined || drawn !== undefined;
}

/** How much row `at` counts. */
export function weightAt({ weight, drawn }: Pick<Classification, 'weight' | 'drawn'>, at: number): number {
  return (weight?.[at] ?? 1) * (drawn?.[at] ?? 1);
}

/** Some rows of many, in the order asked for. */
export function rowsOf(data: Classification, rows: Uint32Array): Classification {
  const { prediction, scores, weight, drawn } = data;
  return {
    ...data,
    label: picked(data.label, rows),
    ...(prediction === undefined ? {} : { prediction: picked(prediction, rows) }),
    ...(scores === undefined ? {} : { scores: scores.map((column) => picked(column, rows)) }),
    ...(weight === undefined ? {} : { weight: picked(weight, rows) }),
    ...(drawn === undefined ? {} : { drawn: picked(drawn, rows) }),
  };
}

/** The entries of a typed array at some rows. */
export function picked<T extends Codes | Float64Array>(values: T, rows: Uint32Array): T {
  const taken = values.slice(0, rows.length) as T;
  for (let at = 0; at < rows.length; at += 1) taken[at] = values[rows[at] ?? 0] ?? 0;
  return taken;
}
