import { inlineConfig } from '../core/result.ts';
import { createHash } from 'node:crypto';
import { configError, type Problem } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { Suite } from './config.ts';
import { checkConfig, gatesOf } from './suite.ts';
import { parseYaml, type YamlDocument } from './yaml-document.ts';

/** How an inline input is read: as text, as a path or a list of them, as a list of lines, or as YAML. */
type InlineKind = 'text' | 'paths' | 'lines' | 'yaml';

/** The inline inputs of one action: the keys that a gate of this kind has in a config. */
export interface InlineAction {
  readonly action: string;
  readonly section: 'data' | 'metrics' | 'card';
  readonly inputs: Readonly<Record<string, InlineKind>>;
}

export const inlineActions: Readonly<Record<'validate-data' | 'check-metrics' | 'model-card', InlineAction>> = {
  'validate-data': {
    action: 'validate-data',
    section: 'data',
    inputs: {
      path: 'paths',
      schema: 'text',
      dialect: 'yaml',
      fieldsMatch: 'text',
      uniqueKeys: 'yaml',
      foreignKeys: 'yaml',
      checks: 'yaml',
      baseline: 'yaml',
      enforce: 'yaml',
    },
  },
  'check-metrics': {
    action: 'check-metrics',
    section: 'metrics',
    inputs: {
      path: 'paths',
      runs: 'paths',
      models: 'yaml',
      format: 'text',
      mapping: 'yaml',
      epoch: 'yaml',
      fingerprint: 'yaml',
      rules: 'yaml',
      baseline: 'yaml',
      predictions: 'yaml',
      slices: 'yaml',
      evidence: 'yaml',
      inputs: 'lines',
      enforce: 'yaml',
    },
  },
  'model-card': {
    action: 'model-card',
    section: 'card',
    inputs: { facts: 'text', output: 'text', verify: 'yaml', verify_tolerance: 'yaml', enforce: 'yaml' },
  },
};

/**
 * The suite that inline inputs make, checked exactly as a config file is; problems name the input and the line in it.
 * @param given the inputs that are not empty
 * @param folder the folder that their paths are relative to
 */
export function inlineSuite(
  action: InlineAction,
  given: Readonly<Record<string, string>>,
  { folder, name }: { folder: string; name: string },
): Suite {
  const base = action.section === 'card' ? ['card'] : [action.section, name];
  const documents = new Map(
    Object.entries(given).map(([input, text]) => [input, readInput(action.inputs[input] ?? 'text', input, text)]),
  );
  const document = compose(documents, base, `inputs of ${action.action}`);
  const checked = checkConfig(document);
  if ('problems' in checked) {
    const [first, ...rest] = checked.problems;
    if (first !== undefined) throw configError([first, ...rest]);
    throw new Error('a config was refused without a problem');
  }
  return {
    path: inlineConfig,
    file: null,
    folder,
    sha256: createHash('sha256').update(JSON.stringify(checked.config)).digest('hex'),
    config: checked.config,
    gates: gatesOf(checked.config),
    locate: (key) => document.locate(key),
  };
}

function readInput(kind: InlineKind, input: string, text: string): YamlDocument {
  const label = `input ${input}`;
  if (kind === 'yaml') return parseYaml(text, label);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isList = kind === 'lines' || (kind === 'paths' && lines.length > 1);
  const value: Json = isList ? lines : text.trim();
  return {
    value,
    problems: [],
    locate: () => ({
      where: { file: label, line: 1, column: 1 },
      source: lines[0] ?? '',
      length: (lines[0] ?? '').length,
    }),
  };
}

/** One document of all inputs, in the shape of a config with this one gate. */
function compose(documents: ReadonlyMap<string, YamlDocument>, base: readonly string[], label: string): YamlDocument {
  const gate = Object.fromEntries([...documents].map(([input, { value }]) => [input, value ?? null]));
  const [section = 'card', name] = base;
  const problems: Problem[] = [...documents.values()].flatMap((document) => document.problems);
  return {
    value: { version: 1, [section]: name === undefined ? gate : { [name]: gate } },
    problems,
    locate: (path, options) => {
      const inside = path.slice(base.length);
      const document = documents.get(String(inside[0] ?? ''));
      return document?.locate(inside.slice(1), options) ?? { where: { file: label }, source: '', length: 1 };
    },
  };
}
