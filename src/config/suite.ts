import { createHash } from 'node:crypto';
import path from 'node:path';
import { configError, MlGatesError, type Problem } from '../core/errors.ts';
import { pointerSteps } from '../core/json-pointer.ts';
import type { Json } from '../core/json.ts';
import type { Files } from '../core/ports.ts';
import { errorsOf } from './config-validator.ts';
import type { Config, Gate, Suite } from './config.ts';
import { demandProblems } from './demands.ts';
import { metricsGates } from './models.ts';
import { schemaProblems } from './problems.ts';
import { parseYamlBytes, type YamlDocument } from './yaml-document.ts';

const maxConfigBytes = 1024 * 1024;

/** Reads every config that `pattern` (a path or a glob, relative to `folder`) names. All problems of all of them are thrown at once. */
export async function loadSuites(pattern: string, folder: string, files: Files): Promise<readonly [Suite, ...Suite[]]> {
  const paths = await files.glob(folder, pattern);
  const loaded = await Promise.all(paths.map((file) => suiteOrProblems(file, files)));
  const problems = loaded.flatMap((one) => ('problems' in one ? one.problems : []));
  const [first, ...others] = problems;
  if (first !== undefined) throw configError([first, ...others]);
  const [suite, ...rest] = loaded.filter((one): one is Suite => 'gates' in one);
  if (suite === undefined)
    throw configError([{ message: `no config matches "${pattern}"`, hint: 'say where your ml-gates.yml is' }]);
  return [suite, ...rest];
}

/** One config that cannot be read does not hide the mistakes of the others. */
async function suiteOrProblems(file: string, files: Files): ReturnType<typeof loadSuite> {
  try {
    return await loadSuite(file, files);
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError) || thrown.kind === 'unavailable' || thrown.kind === 'internal') throw thrown;
    return { problems: thrown.problems };
  }
}

async function loadSuite(file: string, files: Files): Promise<Suite | { readonly problems: readonly Problem[] }> {
  const shown = files.show(file);
  if ((await files.kind(file)) === 'absent')
    throw configError([
      { message: `${shown} does not exist`, where: { file: shown }, hint: 'write an ml-gates.yml, or say where it is' },
    ]);
  const bytes = await files.read(file, { limit: maxConfigBytes });
  const document = parseYamlBytes(bytes, shown);
  const checked = checkConfig(document);
  if ('problems' in checked) return checked;
  return {
    path: shown,
    file,
    folder: path.dirname(file),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    config: checked.config,
    gates: gatesOf(checked.config),
    locate: (key) => document.locate(key),
  };
}

/** The config that a document holds, or all its problems. */
export function checkConfig(
  document: YamlDocument,
): { readonly config: Config } | { readonly problems: readonly Problem[] } {
  if (document.problems.length > 0) return { problems: document.problems };
  if (document.value === null || document.value === undefined)
    return { problems: [{ ...document.locate([]), message: 'the config is empty', hint: 'begin with version: 1' }] };
  const errors = errorsOf(document.value);
  if (errors.length > 0)
    return { problems: [...schemaProblems(errors, document), ...demandsOfTheRest(document, errors)] };
  const config = document.value as unknown as Config;
  const problems = demandProblems(config, document);
  return problems.length > 0 ? { problems } : { config };
}

/** What is wrong beside what the schema objects to: in the rules and gates that it has nothing against. */
function demandsOfTheRest(document: YamlDocument, errors: ReturnType<typeof errorsOf>): readonly Problem[] {
  const rest = structuredClone(document.value) as Record<string, Json>;
  const incomplete = new Set<string>();
  for (const { instancePath, params } of errors) {
    const unknown = (params as { readonly additionalProperty?: string }).additionalProperty;
    const [section = unknown ?? '', gate, list, rule] = pointerSteps(instancePath);
    incomplete.add(gate === undefined ? section : `${section}.${gate}`);
    if (section === 'version') rest.version = 1;
    else if (list === 'rules' && rule !== undefined) leaveOut(rest, [section, gate ?? '', list, rule]);
    else leaveOut(rest, gate === undefined ? [section] : [section, gate]);
  }
  return errorsOf(rest).length > 0 ? [] : demandProblems(rest as unknown as Config, document, incomplete);
}

/** Takes a key out of mappings, and those that hold nothing then. */
function leaveOut(of: Record<string, Json>, [key = '', ...deeper]: readonly string[]): void {
  const inner = Object.hasOwn(of, key) ? of[key] : undefined;
  if (deeper.length > 0 && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
    const mapping = inner as Record<string, Json>;
    leaveOut(mapping, deeper);
    if (Object.keys(mapping).length > 0) return;
  }
  Reflect.deleteProperty(of, key);
}

/** The gates of a config in the order in which they run: data, metrics, card. */
export function gatesOf(config: Config): readonly Gate[] {
  return [
    ...Object.entries(config.data ?? {}).map(([name, gate]): Gate => ({
      kind: 'data',
      id: `data/${name}`,
      config: gate,
    })),
    ...Object.entries(config.metrics ?? {}).flatMap(([name, gate]) => metricsGates(name, gate)),
    ...(config.card === undefined ? [] : [{ kind: 'card', id: 'card', config: config.card } as const]),
  ];
}
