import type { MetricFormat, ReadingConfig } from '../../../../src/config/config.ts';

/** A metric of a file: its key, and what stands there as its value, written out. */
export type Cell = readonly [key: string, token: string];
export type Syntax = 'json' | 'yaml' | 'toml' | 'csv';

/** How a file of one format is written, and what a rule calls a metric in it. */
export interface Written {
  readonly format: MetricFormat;
  readonly file: string;
  readonly syntax: Syntax;
  readonly reading: ReadingConfig;
  readonly write: (cells: readonly Cell[]) => string;
  readonly nameOf: (key: string) => string;
}

const same = (key: string): string => key;
const members = (cells: readonly Cell[]): string => cells.map(([key, token]) => `"${key}": ${token}`).join(', ');
const items = (cells: readonly Cell[], item: (cell: Cell) => string): string => cells.map(item).join(', ');
const averages = '"precision": 0.5, "recall": 0.5, "f1-score": 0.5, "support": 9';
const epoch = { epoch: 1 } as const;

const written = (
  format: MetricFormat,
  file: string,
  write: Written['write'],
  more: Partial<Pick<Written, 'reading' | 'nameOf'>> = {},
): Written => {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  const syntax = ending === 'md' ? 'yaml' : ending === 'tsv' ? 'csv' : (ending as Syntax);
  return { format, file, syntax, write, reading: {}, nameOf: same, ...more };
};

const table = (cells: readonly Cell[], delimiter: string): string =>
  [
    ['epoch', ...cells.map(([key]) => key)],
    ['0', ...cells.map(() => '0.1')],
    ['1', ...cells.map(([, token]) => token)],
  ]
    .map((row) => row.join(delimiter))
    .join('\n');

/** Each format as its tool writes it, as small as it is still recognised, with the metrics last. */
export const formats: readonly Written[] = [
  written('nested', 'm.json', (cells) => `{"val": {${members(cells)}}}`, { nameOf: (key) => `val/${key}` }),
  written('nested', 'm.yaml', (cells) => `val:\n${cells.map(([key, token]) => `  ${key}: ${token}\n`).join('')}`, {
    nameOf: (key) => `val.${key}`,
  }),
  written('nested', 'm.toml', (cells) => `[val]\n${cells.map(([key, token]) => `${key} = ${token}\n`).join('')}`, {
    nameOf: (key) => `val.${key}`,
  }),
  written('history', 'm.json', (cells) => `{${items(cells, ([key, token]) => `"${key}": [0.1, ${token}]`)}}`, {
    reading: epoch,
  }),
  written('history', 'm.csv', (cells) => `${table(cells, ',')}\n`, { reading: epoch }),
  written('history', 'm.tsv', (cells) => `${table(cells, '\t')}\n`, { reading: epoch }),
  written('metric-value', 'm.csv', (cells) => `metric,value\n${cells.map((cell) => `${cell.join(',')}\n`).join('')}`),
  written(
    'hf-results',
    'm.json',
    (cells) => `{"eval_runtime": 0.5, ${items(cells, ([key, token]) => `"eval_${key}": ${token}`)}}`,
    {
      nameOf: (key) => `eval_${key}`,
    },
  ),
  written(
    'hf-trainer-state',
    'm.json',
    (cells) =>
      `{"global_step": 2, "log_history": [{"epoch": 0, "eval_loss": 1}, {"epoch": 1, "eval_loss": 1, ${items(cells, ([key, token]) => `"eval_${key}": ${token}`)}}]}`,
    { reading: epoch, nameOf: (key) => `eval_${key}` },
  ),
  written(
    'hf-model-index',
    'README.md',
    (cells) =>
      `---\nmodel-index:\n- name: m\n  results:\n  - task: {type: t}\n    dataset: {type: d, name: d}\n    metrics:\n${cells.map(([key, token]) => `    - {type: ${key}, value: ${token}}\n`).join('')}---\n# m\n`,
    { nameOf: (key) => `d.${key}` },
  ),
  written('hf-eval-results', 'm.yaml', (cells) =>
    cells.map(([key, token]) => `- dataset: {id: d, task_id: ${key}}\n  value: ${token}\n`).join(''),
  ),
  written(
    'lm-eval',
    'm.json',
    (cells) =>
      `{"versions": {"arc": 1}, "results": {"arc": {"alias": "arc", ${items(cells, ([key, token]) => `"${key},none": ${token}`)}}}}`,
    { nameOf: (key) => `arc.${key}` },
  ),
  written(
    'sklearn-report',
    'm.json',
    (cells) => `{"macro avg": {${averages}}, "weighted avg": {${averages}}, "yes": {${members(cells)}}}`,
    { nameOf: (key) => `yes.${key}` },
  ),
  written('mlflow', 'm.json', (cells) => `{"info": {"run_id": "r"}, "data": {"metrics": {${members(cells)}}}}`),
  written('wandb', 'm.json', (cells) => `{"_step": 1, "_runtime": 2, ${members(cells)}}`),
  written(
    'promptfoo',
    'm.json',
    (cells) =>
      `{"results": {"stats": {"successes": 1, "failures": 1}, "prompts": [{"provider": "p", "metrics": {"namedScoresCount": {${items(cells, ([key]) => `"${key}": 1`)}}, "namedScores": {${members(cells)}}}}]}}`,
    { nameOf: (key) => `p.${key}` },
  ),
  written(
    'evidently',
    'm.json',
    (cells) => `{"metrics": [${items(cells, ([key, token]) => `{"metric_name": "${key}()", "value": ${token}}`)}]}`,
  ),
  written(
    'pytest-benchmark',
    'm.json',
    (cells) => `{"benchmarks": [{"fullname": "t.py::x", "name": "x", "stats": {${members(cells)}}}]}`,
    { nameOf: (key) => `x/${key}` },
  ),
  written(
    'sagemaker',
    'm.json',
    (cells) =>
      `{"regression_metrics": {${items(cells, ([key, token]) => `"${key}": {"value": ${token}, "standard_deviation": "NaN"}`)}}}`,
  ),
];
