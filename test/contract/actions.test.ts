import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { configSchema } from '../../src/config/config-schema.ts';
import { inlineActions } from '../../src/config/inline.ts';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

interface Action {
  readonly inputs: Readonly<Record<string, { description: string; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const folders = ['.', ...readdirSync(path.join(root, 'actions')).map((name) => `actions/${name}`)];
const read = (folder: string): Action => parse(readFileSync(path.join(root, folder, 'action.yml'), 'utf8')) as Action;

describe.each(folders)('%s', (folder) => {
  const action = read(folder);

  test('runs a stub of dist on Node 24', () => {
    expect(action.runs.using).toBe('node24');
    expect(existsSync(path.join(root, folder, action.runs.main))).toBe(true);
  });

  test('says the verdict, the result, the failed findings and the baselines', () => {
    expect(Object.keys(action.outputs)).toEqual(
      expect.arrayContaining(['verdict', 'result', 'findings-failed', 'baselines']),
    );
  });

  test('every input is in the table of its README', () => {
    const readme = readFileSync(path.join(root, folder, 'README.md'), 'utf8');
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(readme).toContain(`\`${name}\``);
  });

  test('what the job tells arrives without being asked for', () => {
    expect(action.inputs).toMatchObject({
      'github-token': { default: '${{ github.token }}' },
      matrix: { default: '${{ toJSON(matrix) }}' },
      strategy: { default: '${{ toJSON(strategy) }}' },
      'job-status': { default: '${{ job.status }}' },
    });
  });
});

describe.each(Object.values(inlineActions))('inline inputs of $action', ({ action, section, inputs }) => {
  const { properties } = configSchema as unknown as { properties: Record<string, SchemaNode> };
  interface SchemaNode {
    readonly properties?: Record<string, unknown>;
    readonly additionalProperties?: SchemaNode;
  }
  const node = properties[section]!;
  const keys = Object.keys(node.properties ?? node.additionalProperties?.properties ?? {});

  test('are the keys of the config', () => expect(Object.keys(inputs).sort()).toEqual(keys.sort()));

  test('are inputs of the action', () => {
    expect(Object.keys(read(`actions/${action}`).inputs)).toEqual(expect.arrayContaining(keys));
  });
});
