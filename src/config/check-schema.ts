import { number, object, severity, text, type Fields } from './schema-parts.ts';

const ofColumn = (description: string): Fields => ({
  ...object(
    {
      column: text('The column.'),
      min: number('At least this, inclusive.'),
      max: number('At most this, inclusive.'),
      severity,
    },
    { required: ['column'] },
  ),
  description,
});

/** The key `checks` of a data gate. */
export const checks = {
  type: 'array',
  description: 'Checks of the data set as a whole; the same check may appear more than once.',
  items: object(
    {
      row_count: object({
        min: number('At least so many rows.', { minimum: 0 }),
        max: number('At most so many rows.', { minimum: 0 }),
        severity,
      }),
      missing: object(
        {
          column: text('The column.'),
          max_pct: number('At most so many percent of its cells are missing.', { minimum: 0, maximum: 100 }),
          max_count: number('At most so many of its cells are missing.', { minimum: 0 }),
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
