// Writes the action.yml files and the input/output tables of the READMEs from the one list below, so that they cannot drift apart.
// `node scripts/actions.mjs` writes; CI runs it and compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const hidden = {
  matrix: { description: 'The matrix values of this job. Set by default; leave it.', default: '${{ toJSON(matrix) }}' },
  strategy: {
    description: "The matrix's place and size. Set by default; leave it.",
    default: '${{ toJSON(strategy) }}',
  },
  'job-status': {
    description: 'Whether a step before the gates failed. Set by default; leave it.',
    default: '${{ job.status }}',
  },
};
const common = {
  'github-token': {
    description: 'Reads the baseline; the root action and `actions/report` post with it.',
    default: '${{ github.token }}',
  },
  'allowed-folders': {
    description:
      'More folders, one per line, that files may be read from and written to beside the workspace and RUNNER_TEMP.',
  },
  ...hidden,
};
const config = { description: 'The config: a path or a glob. Default `ml-gates.yml`.' };
const gates = {
  description: 'Ids of the gates to run, comma or line separated. Default: all of this kind in the config.',
};
const enforce = { description: '`false`: everything is shown, nothing blocks. Default `true`.' };
const path = { description: 'A file, a glob, or several, one per line.' };
const name = { description: 'The name of the gate in reports when inline inputs are used. Default `inline`.' };
const uploadReport = { description: 'Upload the report as an artifact of the run. Default `true`.' };

const outputs = {
  verdict: '`pass`, `warn`, `fail` or `error`.',
  result: 'Path of `result.json`.',
  'findings-failed': 'How many findings fail.',
  baselines: 'JSON: gate id → the commit that it was compared with; with several configs `config path#gate id`.',
};
const reported = {
  'comment-url': 'The comment on the pull request; empty when there is none.',
  'check-url': 'The check run; empty when there is none.',
};

export const actions = {
  gates: {
    file: 'action.yml',
    readme: 'README.md',
    name: 'ML Gates',
    description:
      'Decide whether a change to a machine-learning project may merge: data, metrics, model card, one verdict.',
    main: 'dist/gates.js',
    inputs: {
      config,
      gates: { description: 'Ids of the gates to run, comma or line separated. Default: all of the config.' },
      write: { description: 'Update the model card (`card.output`) in place. Default `false`.' },
      'upload-report': uploadReport,
      ...common,
    },
    outputs: { ...outputs, 'card-path': 'Path of the model card; empty without a card gate.', ...reported },
  },
  'validate-data': {
    name: 'ML Gates: validate data',
    description: 'Hold data sets to a schema and to checks.',
    inputs: {
      config,
      gates,
      name,
      path,
      schema: { description: 'A JSON Schema of one record, a Table Schema, or a data contract.' },
      dialect: { description: 'YAML: how the delimited text is written.' },
      fieldsMatch: { description: '`exact`, `equal`, `subset`, `superset` or `partial`.' },
      uniqueKeys: { description: 'YAML: lists of columns whose values together are unique.' },
      checks: { description: 'YAML: checks of the data set as a whole.' },
      baseline: { description: '`auto`, `git`, `artifact`, `none`, `{file: path}` or `{git: {ref: name}}`.' },
      enforce,
      ...common,
    },
    outputs,
  },
  'check-metrics': {
    name: 'ML Gates: check metrics',
    description: 'Hold metrics to limits and to a baseline.',
    inputs: {
      config,
      gates,
      name,
      path,
      runs: { description: 'Instead of `path`: one file for each run of the same training, a glob or one per line.' },
      models: {
        description: 'YAML: names of models that the same rules hold for; `{model}` stands for each in `path`.',
      },
      format: { description: 'How the files are laid out. Default: what their content shows.' },
      mapping: { description: 'YAML: metric → JSON Pointer, for files of no known format.' },
      epoch: { description: 'Of a history: `last`, a number, or `{best: METRIC, direction: lower}`.' },
      rules: { description: 'YAML: metric → rule.' },
      inputs: { description: 'Globs of the tracked files that these metrics depend on, one per line.' },
      baseline: { description: '`auto`, `git`, `none`, `{file: path}` or `{git: {ref: name}}`.' },
      fingerprint: { description: 'YAML: what tells the test set; when it differs, nothing is compared.' },
      predictions: { description: 'YAML: the predictions that metrics are computed from.' },
      slices: { description: 'YAML: parts of the predictions that must not get worse either.' },
      evidence: { description: 'YAML: how sure a change must be.' },
      enforce,
      ...common,
    },
    outputs,
  },
  'model-card': {
    name: 'ML Gates: model card',
    description: 'Generate the model card from what was measured, and verify the committed one.',
    inputs: {
      config,
      facts: { description: 'The file with what people know about the model.' },
      output: { description: 'The card that is updated in place.' },
      verify: { description: 'Fail when the committed card is out of step. Default `false`.' },
      verify_tolerance: { description: 'Relative difference up to which a number agrees. Default 1e-6.' },
      enforce,
      write: { description: 'Update `output` in place. Default `false`.' },
      ...common,
    },
    outputs: { ...outputs, 'card-path': 'Path of the model card.' },
  },
  report: {
    name: 'ML Gates: report',
    description: 'Gather the results of the gates of all jobs and post one clear verdict.',
    inputs: {
      config: {
        description:
          'The configs whose gates must all have run: a path or a glob. Default `ml-gates.yml` where it exists.',
      },
      needs: {
        description:
          'How the jobs ended that this one needs: the expression `toJSON(needs)`. One that was skipped, cancelled or lost is an error then.',
      },
      results: {
        description:
          'Files that other jobs left, where artifacts (version 4) do not exist: paths or globs, one per line. They are `$RUNNER_TEMP/ml-gates/results/*.json` of those jobs.',
      },
      'upload-report': uploadReport,
      ...common,
    },
    outputs: { ...outputs, ...reported },
  },
};

for (const [id, action] of Object.entries(actions)) {
  const folder = action.file === undefined ? `actions/${id}` : '.';
  writeFileSync(`${folder}/action.yml`, actionYaml(id, action));
  const readme = `${folder}/README.md`;
  if (existsSync(readme)) writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), action));
}

function actionYaml(id, action) {
  const lines = [
    '# Generated by scripts/actions.mjs',
    `name: ${quote(action.name)}`,
    `description: ${quote(action.description)}`,
    'author: The ML Gates authors',
    'branding: { icon: shield, color: green }',
    'inputs:',
  ];
  for (const [name, input] of Object.entries(action.inputs)) {
    lines.push(`  ${name}:`, `    description: ${quote(input.description)}`, '    required: false');
    if (input.default !== undefined) lines.push(`    default: ${input.default}`);
  }
  lines.push('outputs:');
  for (const [name, description] of Object.entries(action.outputs))
    lines.push(`  ${name}:`, `    description: ${quote(description)}`);
  lines.push('runs:', '  using: node24', `  main: ${action.main ?? `../../dist/${id}.js`}`);
  return lines.join('\n') + '\n';
}

function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

function withTables(readme, action) {
  const cell = (text) => text.replaceAll('|', '\\|');
  const inputs = ['| input | |', '|:--|:--|'].concat(
    Object.entries(action.inputs).map(([name, { description }]) => `| \`${name}\` | ${cell(description)} |`),
  );
  const outputs = ['| output | |', '|:--|:--|'].concat(
    Object.entries(action.outputs).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`),
  );
  return between(between(readme, 'inputs', inputs.join('\n')), 'outputs', outputs.join('\n'));
}

function between(text, marker, table) {
  const pattern = new RegExp(`(<!-- ${marker} -->\\n)[\\s\\S]*?(<!-- /${marker} -->)`);
  return text.replace(pattern, (_, start, end) => `${start}\n${table}\n\n${end}`);
}
