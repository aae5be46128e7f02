import { choice, flag, number, object, severity, text, type Fields } from './schema-parts.ts';

/** A list of columns; an item that is a list itself is columns whose values together part the rows. */
export const sliceColumns = (description: string): Fields => ({
  type: 'array',
  description,
  minItems: 1,
  uniqueItems: true,
  items: {
    type: ['string', 'array'],
    minLength: 1,
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string', minLength: 1 },
  },
});

export const predictions = object(
  {
    path: text(
      'One row per prediction: a file, a folder or a glob of files; csv, tsv, jsonl or json, plain, .gz or .zst, or parquet, arrow or feather.',
    ),
    task: choice('What is predicted.', ['binary', 'multiclass', 'regression', 'ranking']),
    label: text('The column with what is true: a class, a number, in a ranking how relevant the row is.'),
    prediction: text('The column with what was predicted.'),
    score: {
      type: ['string', 'object'],
      minLength: 1,
      minProperties: 2,
      additionalProperties: { type: 'string', minLength: 1 },
      description: 'The column with the score of the positive class; with several classes a mapping, class → column.',
    },
    positive: {
      type: ['string', 'number', 'boolean'],
      minLength: 1,
      description: 'The positive class, as the file writes it. Needed unless the labels are 0 and 1.',
    },
    threshold: number('Predicts the positive class from this score on, where no column says what was predicted.'),
    id: text('The column by which a row of the candidate and one of the baseline are the same.'),
    weight: text('The column that says how much a row counts.'),
    cluster: text('Rows with the same value here are not independent: documents of one author, visits of one user.'),
    query: text('Of a ranking: rows with the same value here are ordered together.'),
    max_unmatched_pct: number(
      'Percent of the rows that may be in one of the two files alone, or have another label there. Beyond it nothing is compared. Default 0.',
      { minimum: 0, maximum: 100 },
    ),
  },
  {
    required: ['path', 'task', 'label'],
    description: 'Predictions that metrics are computed from; they decide over a number that a metrics file reports.',
  },
);

export const slices = object(
  {
    by: sliceColumns(
      'Columns of the predictions. The change rules hold for every value; of a list inside, for every combination.',
    ),
    min_support: number('Rows below which a slice decides nothing. Default 100.', { minimum: 1 }),
    rules: {
      type: 'object',
      description:
        "Metric → how much it may lose in a slice, instead of what the gate's own rule allows: few rows are noisier than many.",
      additionalProperties: object(
        {
          max_regression: number("How much worse it may be, in the metric's own unit.", { minimum: 0 }),
          max_regression_pct: number('How much worse it may be, in percent of |baseline|.', { minimum: 0 }),
          require_both: flag('Fail only when both are breached. Default `false`.'),
        },
        { minProperties: 1 },
      ),
    },
    severity,
  },
  { required: ['by'], description: 'Parts of the predictions that must not get worse either.' },
);

export const evidence = object(
  {
    mode: choice(
      '`detect_loss`: a loss beyond the tolerance fails unless it is within what this test set can tell apart. `prove_not_worse`: only a proof that the loss is within the tolerance passes. Default `detect_loss`.',
      ['detect_loss', 'prove_not_worse'],
    ),
    alpha: number('The chance of a false alarm of all tests together, one-sided. Default 0.05.', {
      exclusiveMinimum: 0,
      exclusiveMaximum: 0.5,
    }),
  },
  { description: 'How sure a change must be.' },
);
