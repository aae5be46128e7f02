import { workflow } from './churn.ts';
import type { Files } from './repository.ts';

/** A project that trains in its job: its metrics are made anew by each run, and none are committed. */

/** What stands for a training. What it reaches is written in its parameters, and so is how it breaks. */
const script = `import json, os, sys

params = dict(line.split(": ") for line in open("params.yaml").read().splitlines())
if params["breaks"] == "always" or params["breaks"] == "at first" and os.environ["GITHUB_RUN_ATTEMPT"] == "1":
    sys.exit("the loss is NaN at step 312")
metrics = {"accuracy": float(params["reaches"]), "n_test": 8120}
json.dump(metrics, open("metrics.json", "w"), indent=2)
`;

export const params = (reaches: number, breaks: 'never' | 'at first' | 'always' = 'never'): Files => ({
  'params.yaml': `reaches: ${reaches}\nbreaks: ${breaks}\n`,
});

export const trainingConfig = `version: 1
metrics:
  churn:
    path: metrics.json
    rules:
      accuracy: {direction: higher, min: 0.85, max_regression: 0.01}
      n_test: {min: 1000}
`;

export const trainingWorkflow = `on:
  pull_request:
  merge_group:
  push: {branches: [main]}   # records what the next pull request is compared with
  schedule: [{cron: '0 3 * * 1'}]
  workflow_dispatch:
jobs:
  gates:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: {persist-credentials: false}
      - run: python3 train.py
      - uses: acme/ml-gates@v1
        id: gates
        if: \${{ !cancelled() }}
`;

/** The project before it has gates. */
export const training: Files = { 'train.py': script, ...params(0.931), '.gitignore': 'metrics.json\n' };

/** What the first pull request adds. */
export const gates: Files = { 'ml-gates.yml': trainingConfig, [workflow]: trainingWorkflow };
