/**
 * The JSON Schema of `ml-gates.yml`, published as `schema/ml-gates.schema.json`: ajv checks configs with it, editors complete with it,
 * and the tables of docs/config.md are made from its descriptions.
 */

import { checks } from './check-schema.ts';
import type { MetricFormat } from './config.ts';
import { evidence, predictions, sliceColumns, slices } from './predictions-schema.ts';
import { dataBaseline } from './data-baseline-schema.ts';
import { dialect } from './dialect-schema.ts';
import { choice, enforce, flag, named, number, object, severity, text, type Fields } from './schema-parts.ts';

const path = {
  type: ['string', 'array'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  description: 'A file, a glob, or a list of them, relative to the folder of this config.',
};

const data = object(
  {
    path: {
      ...path,
      description: `${path.description} CSV, TSV, JSON Lines and JSON, plain, \`.gz\` or \`.zst\`; Parquet, Arrow and Feather. Told by their endings.`,
    },
    schema: text(
      'What the data must be: a JSON Schema (2020-12 or draft-07) of one record, a Table Schema, or a data contract (ODCS 3; `FILE#NAME` for one of several objects). JSON or YAML.',
    ),
    dialect,
    fieldsMatch: choice(
      'How the columns must match the properties of the schema (Table Schema v2). Default: what a Table Schema says, else nothing.',
      ['exact', 'equal', 'subset', 'superset', 'partial'],
    ),
    uniqueKeys: {
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'string', minLength: 1 } },
      description: 'Lists of columns whose values together are unique.',
    },
    checks,
    baseline: dataBaseline,
    enforce,
  },
  { required: ['path'], description: 'One data set and what it must be.' },
);

const rule = object(
  {
    direction: choice('Which way is better. Change rules need it; alone it demands nothing.', ['higher', 'lower']),
    min: number('At least this, inclusive.'),
    max: number('At most this, inclusive.'),
    max_regression: number("How much worse than the baseline it may be, in the metric's own unit.", { minimum: 0 }),
    max_regression_pct: number('How much worse than the baseline it may be, in percent of |baseline|.', { minimum: 0 }),
    require_both: flag('Fail only when `max_regression` and `max_regression_pct` are both breached. Default `false`.'),
    min_improvement: number("How much better than the baseline it must be, in the metric's own unit.", { minimum: 0 }),
    min_improvement_pct: number('How much better than the baseline it must be, in percent of |baseline|.', {
      minimum: 0,
    }),
    ratchet: number(
      "How much worse than the best value that runs on the default branch have recorded so far it may be, in the metric's own unit: many small losses add up to no more than this.",
      { minimum: 0 },
    ),
    max_change: number("How far from the baseline it may be, whichever way, in the metric's own unit.", { minimum: 0 }),
    target: number('What it must be, up to `within`.'),
    within: number("How far from `target` it may be, in the metric's own unit.", { minimum: 0 }),
    max_disparity: number('How much the metric may differ between the groups of `by`.', { minimum: 0 }),
    by: sliceColumns('Of `max_disparity`: the columns that make the groups.'),
    noise_sd: number(
      'The standard deviation of the metric between trainings that differ in their seed alone. A loss that such noise explains warns.',
      { minimum: 0 },
    ),
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
    'What the candidate is compared with: `git` (the committed file at the baseline commit), `artifact` (what the run of that commit on the default branch recorded), `auto` (`git` when the file is committed there, else `artifact`), `none`, `{file: path, predictions: path}` or `{git: {ref: name}}`. Default `auto`.',
  type: ['string', 'object'],
  if: { type: 'string' },
  then: { enum: ['auto', 'git', 'artifact', 'none'] },
  else: object(
    {
      file: text('A file, relative to the folder of this config.'),
      predictions: text('The predictions of the baseline, beside `file` or alone.'),
      git: object({ ref: text('A tag, a branch or a commit.') }, { required: ['ref'] }),
    },
    { minProperties: 1 },
  ),
};

const formats: readonly MetricFormat[] = [
  'nested',
  'history',
  'metric-value',
  'hf-results',
  'hf-trainer-state',
  'hf-model-index',
  'hf-eval-results',
  'lm-eval',
  'sklearn-report',
  'mlflow',
  'wandb',
  'promptfoo',
  'evidently',
  'pytest-benchmark',
  'sagemaker',
];

const mapping = {
  type: 'object',
  minProperties: 1,
  description:
    'Where metrics stand in a file of no known format: name → JSON Pointer (`/results/0/value`), or `{value, stderr, n}` of pointers.',
  additionalProperties: {
    type: ['string', 'object'],
    if: { type: 'string' },
    then: true,
    else: object(
      {
        value: text('Where the value stands.'),
        stderr: text('Where its standard error stands.'),
        n: text('Where the number of examples stands.'),
      },
      { required: ['value'] },
    ),
  },
};

const epoch = {
  description: 'Of a history, the epoch that counts: `last`, its number, or `{best: METRIC, direction: lower}`.',
  type: ['string', 'number', 'object'],
  if: { type: 'string' },
  then: { enum: ['last'] },
  else: {
    if: { type: 'object' },
    then: object(
      {
        best: text('The metric whose best value says which epoch counts.'),
        direction: choice('Which way that metric is better.', ['higher', 'lower']),
      },
      { required: ['best', 'direction'] },
    ),
  },
};

const names = (description: string, item: Fields = {}): Fields => ({
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { type: 'string', minLength: 1, ...item },
  description,
});

const fingerprint = object(
  {
    keys: names('Names of values in the metrics files: a hash, a version, a number of rows.'),
    files: names(
      'Files and globs, relative to the folder of this config, whose content tells it: by git, by DVC or by itself.',
      { pattern: '^[^!]' },
    ),
  },
  {
    minProperties: 1,
    description:
      "What tells the test set. It is recorded with the metrics; when it differs from the baseline's, nothing is compared.",
  },
);

const metrics = object(
  {
    path: {
      ...path,
      description: `${path.description} This or \`runs\`; \`{model}\` in it stands for each of \`models\`.`,
    },
    runs: {
      ...path,
      description:
        'Instead of `path`: one file for each run of the same training. Rules hold for the mean of the runs.',
    },
    models: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', minLength: 1 },
      description: 'Names of models that the same rules hold for. Each is a gate of its own, `metrics/NAME-MODEL`.',
    },
    format: choice('How the files are laid out. Default: what their content shows.', formats),
    mapping,
    epoch,
    baseline,
    inputs: {
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: { type: 'string', minLength: 1, pattern: '^[^!]' },
      description:
        'Globs of the tracked files that these metrics depend on. When one changed and the metrics were not made anew, they are stale; when none did, the gate is not affected.',
    },
    rules: {
      type: 'object',
      description:
        'Metric name → its rule. A name with dots or slashes is tried as a literal key first, then as a path.',
      additionalProperties: rule,
    },
    fingerprint,
    predictions,
    slices,
    evidence,
    enforce,
  },
  { description: 'Metrics, from files or from predictions, and what they must hold.' },
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

const waivers = {
  type: 'array',
  description:
    'Findings that may be merged for a while. They count from the config of the base alone: one that a change brings along waives nothing of that change.',
  items: object(
    {
      gate: text('The gate: `metrics/churn`.'),
      subject: {
        type: 'string',
        description: 'The metric, column or field; `""` for the input of the gate as a whole, such as its rows.',
      },
      rule: text('One rule of that subject: `max_regression`. Default: all of them.'),
      slice: {
        type: 'object',
        description: 'One slice of that subject: `{region: EU}`. Default: all of them, and the whole.',
        additionalProperties: { type: 'string' },
        minProperties: 1,
      },
      until: text('The last day on which it holds, in UTC: `2027-01-31`.'),
      reason: text('Why, for everybody who reads the report.'),
      limit: number('The value that it does not go beyond; a value that is worse fails as ever. Default: any value.'),
    },
    { required: ['gate', 'subject', 'until', 'reason'] },
  ),
};

const policy = object(
  {
    on_loosened: choice(
      'What a change of the config or of a schema does that loosens what was demanded. Default `fail` for pull requests from forks, `warn` otherwise.',
      ['fail', 'warn', 'info'],
    ),
    accept_label: flag('Whether the label `ml-gates:accept` accepts what a pull request fails. Default `true`.'),
  },
  {
    minProperties: 1,
    description: 'How changes of the rules themselves are judged. Counts from the config of the base alone.',
  },
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
      waivers,
      policy,
      enforce,
    },
    { required: ['version'] },
  ),
} as const;
