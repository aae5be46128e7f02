import type { Permissions } from '../../support/github/emulator.ts';
import type { Files } from './repository.ts';

/** What the README tells a job to grant. */
export const asDocumented: Permissions = {
  contents: 'read',
  actions: 'read',
  pull_requests: 'write',
  checks: 'write',
};

/** A fork's or Dependabot's token: every write became a read. */
export const readOnly: Permissions = { contents: 'read', actions: 'read', pull_requests: 'read', checks: 'read' };

const steps = (lines: string): string =>
  `on: [pull_request, push, merge_group]
jobs:
  gates:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
${lines.replace(/^/gm, '      ')}
`;

/** The whole suite in one step. */
const oneStep = steps(`- uses: acme/ml-gates@v1
  id: gates
  if: \${{ !cancelled() }}`);

/** Gate by gate, and a report of all. */
export const gateByGate = steps(`- uses: acme/ml-gates/actions/validate-data@v1
  id: data
  if: \${{ !cancelled() }}
- uses: acme/ml-gates/actions/check-metrics@v1
  id: metrics
  if: \${{ !cancelled() }}
- uses: acme/ml-gates/actions/model-card@v1
  id: card
  if: \${{ !cancelled() }}
- uses: acme/ml-gates/actions/report@v1
  id: report
  if: \${{ !cancelled() }}`);

/** Gate by gate without a config file. */
export const inline = steps(`- uses: acme/ml-gates/actions/validate-data@v1
  id: data
  if: \${{ !cancelled() }}
  with:
    name: train
    path: data/train.csv
    schema: schemas/train.schema.json
- uses: acme/ml-gates/actions/check-metrics@v1
  id: metrics
  if: \${{ !cancelled() }}
  with:
    name: churn
    path: metrics.json
    rules: |
      accuracy: {direction: higher, max_regression: 0.01}
- uses: acme/ml-gates/actions/report@v1
  id: report
  if: \${{ !cancelled() }}`);

/** A training step that breaks before the gates. */
export const brokenTraining = steps(`- run: exit 1
  name: train
- uses: acme/ml-gates@v1
  id: gates
  if: \${{ !cancelled() }}`);

export const workflow = '.github/workflows/gates.yml';

/** metrics.json with `accuracy` on line 2. */
export const metrics = (accuracy: number): string => `{\n  "accuracy": ${accuracy},\n  "n_test": 8120\n}\n`;

/** Five customers; a bad cell goes to `age` on line 4. */
export const customers = (age = '52'): string => `id,age\n1,34\n2,27\n3,${age}\n4,61\n5,45\n`;

/** A project that predicts churn: data, metrics, card. */
export const churn: Files = {
  'ml-gates.yml': `version: 1
data:
  train:
    path: data/train.csv
    schema: schemas/train.schema.json
    checks:
      - row_count: {min: 3}
metrics:
  churn:
    path: metrics.json
    rules:
      accuracy: {direction: higher, min: 0.5, max_regression: 0.01}
      n_test: {min: 1000}
card:
  facts: model-card.yml
  output: MODEL_CARD.md
`,
  'model-card.yml': 'name: churn\nlicense: mit\nlibrary_name: sklearn\n',
  'metrics.json': metrics(0.931),
  'data/train.csv': customers(),
  'schemas/train.schema.json': `${JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    properties: { id: { type: 'integer' }, age: { type: 'integer', minimum: 18, maximum: 90 } },
    required: ['id', 'age'],
  })}\n`,
  [workflow]: oneStep,
};
