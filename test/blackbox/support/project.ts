import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Files by path; `null` takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** `accuracy` on line 2. */
export const metrics = (accuracy: string | number): string => `{\n  "accuracy": ${accuracy},\n  "n_test": 8120\n}\n`;

export const config = `version: 1
data:
  train:
    path: data/train.csv
    schema: schemas/train.schema.json
    checks:
      - row_count: {min: 3}
metrics:
  churn:
    path: metrics.json
    baseline: {file: baseline/metrics.json}
    rules:
      accuracy: {direction: higher, min: 0.5, max_regression: 0.01}
      n_test: {min: 1000}
card:
  facts: model-card.yml
  output: MODEL_CARD.md
`;

/** A project whose every gate passes. */
export const sound: Files = {
  'ml-gates.yml': config,
  'model-card.yml': 'name: churn\nlicense: mit\nlibrary_name: sklearn\n',
  'metrics.json': metrics(0.934),
  'baseline/metrics.json': metrics(0.931),
  'data/train.csv': 'id,age\n1,34\n2,27\n3,52\n4,61\n',
  'schemas/train.schema.json': `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      properties: { id: { type: 'integer' }, age: { type: 'integer', minimum: 18, maximum: 90 } },
      required: ['id', 'age'],
    },
    null,
    2,
  )}\n`,
};

/** A folder with these files; its real path. */
export function makeFolder(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ml-gates-box-')));
  writeFiles(folder, files);
  return folder;
}

export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(folder, name);
    rmSync(target, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
}
