import { number, object, severity, text, type Fields } from './schema-parts.ts';

const change = {
  max_change: number('How far from the baseline it may be, whichever way, in its own unit.', { minimum: 0 }),
  max_change_pct: number('How far from the baseline it may be, whichever way, in percent of |baseline|.', {
    minimum: 0,
  }),
};

const ofColumn = (description: string, more: Fields = {}): Fields => ({
  ...object(
    {
      column: text('The column.'),
      ...more,
      min: number('At least this, inclusive.'),
      max: number('At most this, inclusive.'),
      ...change,
      severity,
    },
    { required: ['column', ...Object.keys(more)] },
  ),
  description,
});

/** What rows hold that the baseline does not have. */
const novelty = (description: string, what: string): Fields => ({
  ...object(
    {
      column: text('The column.'),
      max_count: number(`At most so many rows hold ${what}. Default 0, unless \`max_pct\` is given.`, { minimum: 0 }),
      max_pct: number(`At most so many percent of the rows hold ${what}.`, { minimum: 0, maximum: 100 }),
      severity,
    },
    { required: ['column'] },
  ),
  description,
});

/** The key `checks` of a data gate. */
export const checks = {
  type: 'array',
  description:
    'Checks of the data set as a whole; the same check may appear more than once. Those that speak of the baseline compare with what `baseline` says.',
  items: object(
    {
      row_count: object({
        min: number('At least so many rows.', { minimum: 0 }),
        max: number('At most so many rows.', { minimum: 0 }),
        max_change: number('How many rows more or fewer than the baseline there may be.', { minimum: 0 }),
        max_change_pct: change.max_change_pct,
        severity,
      }),
      missing: object(
        {
          column: text('The column.'),
          max_pct: number('At most so many percent of its cells are missing.', { minimum: 0, maximum: 100 }),
          max_count: number('At most so many of its cells are missing.', { minimum: 0 }),
          max_increase_pct_points: number(
            'By how many percentage points more of its cells may be missing than in the baseline.',
            { minimum: 0, maximum: 100 },
          ),
          max_change_pct: number(
            'How far the percentage of missing cells may be from the baseline, whichever way, in percent of it.',
            { minimum: 0 },
          ),
          severity,
        },
        { required: ['column'] },
      ),
      mean: ofColumn('The mean of the numbers of a column.'),
      min: ofColumn('The least number of a column.'),
      max: ofColumn('The greatest number of a column.'),
      sum: ofColumn('The sum of the numbers of a column.'),
      stdev: ofColumn('The standard deviation of the numbers of a column, as of a sample (n − 1).'),
      distinct: ofColumn('How many different values a column has; missing ones do not count.'),
      median: ofColumn('The median of the numbers of a column.'),
      quantile: ofColumn(
        'A quantile of the numbers of a column, linear between the two values next to it. Exact while a column has at most 1,024 different ones; the report says how exact it is.',
        { q: number('The share of the values below it: 0.95.', { minimum: 0, maximum: 1 }) },
      ),
      unseen_values: novelty(
        'Values of a column that no row of the baseline has: a new category. Known while the baseline has at most 1,024 different ones.',
        'one',
      ),
      out_of_range: novelty('Numbers of a column below the least or above the greatest of the baseline.', 'one'),
      unique: {
        ...object(
          {
            column: text('The column.'),
            max_count: number('At most so many rows repeat a value of another. Default 0.', { minimum: 0 }),
            severity,
          },
          { required: ['column'] },
        ),
        description: 'No value of a column stands in two rows; missing ones are not compared.',
      },
    },
    { minProperties: 1, maxProperties: 1 },
  ),
};
