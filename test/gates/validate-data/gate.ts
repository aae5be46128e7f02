import type { DataConfig } from '../../../src/config/config.ts';
import { inputError, MlGatesError } from '../../../src/core/errors.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { Json } from '../../../src/core/json.ts';
import type { Files, Ports } from '../../../src/core/ports.ts';
import { run, type DataInputs } from '../../../src/gates/validate-data/index.ts';
import { inChunks } from '../../support/bytes.ts';
import { locally, noGit } from '../../support/metrics-ports.ts';

type Contents = Readonly<Record<string, string | Uint8Array>>;

const root = '/repo';

/** Files in memory, streamed in chunks of `size`; a pattern matches all names that begin as it does before its `*`. */
function filesOf(contents: Contents, size: number): Files {
  const show = (path: string): string => path.replace(`${root}/`, '');
  const bytes = (path: string): Uint8Array => {
    const content = contents[show(path)];
    if (content === undefined) throw inputError({ message: `${show(path)} does not exist` });
    return typeof content === 'string' ? Buffer.from(content) : content;
  };
  return {
    show,
    kind: (path) => Promise.resolve(contents[show(path)] === undefined ? 'absent' : 'file'),
    size: (path) => Promise.resolve(bytes(path).length),
    read: (path) => Promise.resolve(bytes(path)),
    slice: (path, { start, end }) => Promise.resolve(bytes(path).subarray(start, end)),
    stream: (path) => inChunks(bytes(path), size),
    glob: (folder, pattern) => {
      const [before = '', after] = pattern.split('*');
      if (after === undefined) return Promise.resolve([`${folder}/${pattern}`]);
      const names = Object.keys(contents).filter((name) => name.startsWith(before) && name.endsWith(after));
      return Promise.resolve(names.sort().map((name) => `${folder}/${name}`));
    },
    write: () => Promise.reject(new Error('the data gate writes nothing')),
  };
}

interface Options {
  readonly schema?: Json;
  readonly chunk?: number;
  /** Other data gates of the config. */
  readonly resources?: DataInputs['resources'];
  readonly surroundings?: Ports['surroundings'];
}

/** A world of these files and nothing else. */
export function portsOf(contents: Contents, chunk = 1_000_000): Ports {
  return {
    files: filesOf(contents, chunk),
    git: noGit,
    github: null,
    surroundings: locally(root),
    log: { progress: () => undefined, warning: () => undefined, debug: () => undefined },
  };
}

/** Runs a gate `data/train` over files in memory. */
export function gate(
  contents: Contents,
  config: Partial<DataConfig> = {},
  { schema, chunk = 1_000_000, resources = {}, surroundings = locally(root) }: Options = {},
) {
  const inputs: DataInputs = {
    id: 'data/train',
    config: { path: Object.keys(contents), ...(schema === undefined ? {} : { schema: 'schema.json' }), ...config },
    folder: root,
    locate: (key) => ({ where: { file: 'ml-gates.yml', line: key.length, column: 1 } }),
    resources,
    prefix: ['data', 'train'],
    configFile: `${root}/ml-gates.yml`,
    recordKey: { config: 'ml-gates.yml', gate: 'data/train', leg: null },
    jobFailed: false,
  };
  const all = schema === undefined ? contents : { ...contents, 'schema.json': JSON.stringify(schema) };
  return run(inputs, { ...portsOf(all, chunk), surroundings });
}

/** What did not pass, a line each: `subject/rule outcome severity ×count reason @file:line:column "value"…`. */
export function bad(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ outcome }) => outcome !== 'pass')
    .map(({ subject, rule, outcome, severity, count, reason, samples }) =>
      [
        `${subject}/${rule}`,
        ...(outcome === 'violated' ? [] : [outcome]),
        ...(severity === 'fail' ? [] : [severity]),
        ...(count === 1 ? [] : [`×${count}`]),
        ...(reason === undefined ? [] : [reason.code]),
        ...samples.map(
          ({ file, line, column, value }) =>
            `@${file.replace(/^data\./, '')}:${line ?? ''}${column === undefined ? '' : `:${column}`} ${JSON.stringify(value)}`,
        ),
      ].join(' '),
    );
}

/** What did not pass. */
export async function found(contents: Contents, config?: Partial<DataConfig>, options?: Options): Promise<string[]> {
  return bad((await gate(contents, config, options)).findings);
}

/** The problems that a run stops with, each as `kind place message | hint`. */
export async function problems(output: Promise<unknown>): Promise<string[]> {
  const thrown: unknown = await output.then(
    () => new Error('decided'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof MlGatesError)) throw thrown as Error;
  return thrown.problems.map(({ message, where, hint }) =>
    [
      thrown.kind,
      `${where?.file ?? ''}:${where?.line ?? ''}`,
      message,
      ...(hint === undefined ? [] : ['|', hint]),
    ].join(' '),
  );
}

/** A schema of one record with these properties. */
export function record(properties: Json, more: Readonly<Record<string, Json>> = {}): Json {
  return { type: 'object', properties, ...more };
}
