/**
 * The JSON Schema of `ml-gates.yml`, published as `schema/ml-gates.schema.json`: ajv checks configs with it, editors complete with it,
 * and the tables of docs/config.md are made from its descriptions.
 */

type Fields = Readonly<Record<string, unknown>>;

/** An object with these keys alone; `x-…` keys are allowed for sharing YAML anchors. */
const object = (properties: Fields, options: Fields = {}): Fields => ({
  type: 'object',
  properties,
  patternProperties: { '^x-': true },
  additionalProperties: false,
  ...options,
});
const text = (description: string, options: Fields = {}): Fields => ({
  type: 'string',
  description,
  minLength: 1,
  ...options,
});
const number = (description: string, options: Fields = {}): Fields => ({ type: 'number', description, ...options });
const flag = (description: string): Fields => ({ type: 'boolean', description });
const choice = (description: string, values: readonly string[]): Fields => ({
  type: 'string',
  enum: values,
  description,
});
const named = (description: string, item: Fields): Fields => ({
  type: 'object',
  description,
  propertyNames: { pattern: '^[A-Za-z0-9_-]{1,64}$' },
  additionalProperties: item,
  minProperties: 1,
});

const severity = choice('What a bad outcome does to the verdict. Default `fail`.', ['fail', 'warn', 'info']);
const enforce = flag('`false`: everything is shown, nothing blocks. Default `true`.');
const path = {
  type: ['string', 'array'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  description: 'A file, a glob, or a list of them, relative to the folder of this config.',
};
const oneCharacter = (description: string): Fields => text(description, { maxLength: 1 });

const dialect = object(
  {
    delimiter: oneCharacter('Between cells. Default `,` (tab for `.tsv`).'),
    quoteChar: oneCharacter('Around cells that hold a delimiter, a quote or a line end. Default `"`.'),
    doubleQuote: flag('Two quotes inside a quoted cell are one. Default `true`.'),
    escapeChar: oneCharacter('Escapes the next character; then `doubleQuote` is off.'),
    header: flag('Whether the first row names the columns. Default `true`.'),
    skipInitialSpace: flag('Drop blanks after a delimiter. Default `false`.'),
    commentChar: oneCharacter('Lines that begin with it are no data.'),
    missingValues: {
      type: 'array',
      items: { type: 'string' },
      uniqueItems: true,
      description: 'Texts that mean "missing". Default `[""]`.',
    },
  },
  { description: 'How the delimited text is written (names of Table Dialect v2).' },
);

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

const checks = {
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

const data = object(
  {
    path,
    schema: text('A JSON Schema (2020-12 or draft-07) of one record.'),
    dialect,
    fieldsMatch: choice('How the columns must match the properties of the schema (Table Schema v2).', [
      'exact',
      'equal',
      'subset',
      'superset',
      'partial',
    ]),
    uniqueKeys: {
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
      description: 'Lists of columns whose values together are unique.',
    },
    checks,
    enforce,
  },
  { required: ['path'], description: 'One data set and what it must be.' },
);

const rule = object(
  {
    direction: choice(
      'Which way is better. Change rules need it; alone it shows the metric and demands that it is there.',
      ['higher', 'lower'],
    ),
    min: number('At least this, inclusive.'),
    max: number('At most this, inclusive.'),
    max_regression: number("How much worse than the baseline it may be, in the metric's own unit.", { minimum: 0 }),
    max_regression_pct: number('How much worse than the baseline it may be, in percent of |baseline|.', { minimum: 0 }),
    require_both: flag('Fail only when `max_regression` and `max_regression_pct` are both breached. Default `false`.'),
    min_improvement: number("How much better than the baseline it must be, in the metric's own unit.", { minimum: 0 }),
    severity,
    on_missing: choice('What a metric does that the candidate lacks, whatever `severity` says. Default `fail`.', [
      'fail',
      'warn',
      'info',
    ]),
    on_new: choice('What a metric does that only the baseline lacks. Default `warn`.', ['fail', 'warn', 'info']),
  },
  { minProperties: 1 },
);

const baseline = {
  description:
    'What the candidate is compared with: `git` (the committed file at the baseline commit), `artifact` (what the run of that commit on the default branch recorded), `auto` (`git` when the file is committed there, else `artifact`), `none`, `{file: path}` or `{git: {ref: name}}`. Default `auto`.',
  type: ['string', 'object'],
  if: { type: 'string' },
  then: { enum: ['auto', 'git', 'artifact', 'none'] },
  else: object(
    {
      file: text('A file, relative to the folder of this config.'),
      git: object({ ref: text('A tag, a branch or a commit.') }, { required: ['ref'] }),
    },
    { minProperties: 1, maxProperties: 1 },
  ),
};

const metrics = object(
  {
    path,
    baseline,
    inputs: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', minLength: 1 },
      description:
        'Globs of the tracked files that these metrics depend on. When one changed and the metrics were not made anew, they are stale; when none did, the gate is not affected.',
    },
    rules: {
      type: 'object',
      description:
        'Metric name → its rule. A name with dots or slashes is tried as a literal key first, then as a path.',
      additionalProperties: rule,
    },
    enforce,
  },
  { required: ['path'], description: 'One metrics file and what it must hold.' },
);

const card = object(
  {
    facts: text('The file with what people know about the model.'),
    output: text('The card that is updated in place.'),
    verify: flag('Fail when the committed `output` is out of step with what was measured. Default `false`.'),
    verify_tolerance: number('Relative difference up to which a number of the committed card agrees. Default 1e-6.', {
      minimum: 0,
    }),
    enforce,
  },
  { required: ['facts'], description: 'The model card.' },
);

export const configSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'ml-gates.yml',
  ...object(
    {
      version: { const: 1, description: 'The version of this format.' },
      data: named('Gates that hold data sets to a schema and to checks.', data),
      metrics: named('Gates that hold metrics to limits and to a baseline.', metrics),
      card,
      report: object(
        {
          comment: choice(
            'When the pull request gets its comment. Default `always`; of several configs the one that says most.',
            ['always', 'on-change', 'on-failure', 'never'],
          ),
        },
        { description: 'How results are shown.' },
      ),
      enforce,
    },
    { required: ['version'] },
  ),
} as const;

/** Keys of the design that a later version brings: named as such instead of as unknown. */
export const laterKeys: ReadonlySet<string> = new Set([
  'waivers',
  'predictions',
  'slices',
  'evidence',
  'format',
  'mapping',
  'runs',
  'noise_sd',
  'max_change_pct',
  'max_change',
  'target',
  'within',
  'foreignKeys',
  'mean',
  'unique',
  'ratchet',
  'fingerprint',
]);
