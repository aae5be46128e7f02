import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { checkConfig } from '../../src/config/suite.ts';
import { parseYaml } from '../../src/config/yaml-document.ts';
import type { Json } from '../../src/core/json.ts';
import { translateDataContract } from '../../src/plan/data-contract.ts';
import { translateTableSchema } from '../../src/plan/table-schema.ts';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const filesUnder = (folder: string, ending: RegExp): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => ending.test(name));

const atTop = readdirSync(root).filter((name) => name.endsWith('.md'));
const pages = [
  ...atTop,
  ...filesUnder('docs', /\.md$/),
  ...filesUnder('actions', /\.md$/),
  'examples/flights/README.md',
];

interface Step {
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly steps?: readonly Step[];
  readonly permissions?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: unknown;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The YAML blocks of a page, with the line on which each begins. */
function yamlBlocks(page: string): { name: string; text: string }[] {
  const text = read(page);
  return [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => ({
    name: `${page}:${text.slice(0, match.index).split('\n').length + 1}`,
    text: match[1] ?? '',
  }));
}

const blocks = pages.flatMap(yamlBlocks);
const contracts = blocks.filter(({ text }) => /^kind: DataContract/m.test(text));
const configs = blocks.filter((block) => /^version:/m.test(block.text) && !contracts.includes(block));
const workflows = blocks.filter(({ text }) => /^jobs:/m.test(text));
const steps = [
  ...workflows.flatMap(stepsOfWorkflow),
  ...blocks.filter(({ text }) => text.startsWith('- ')).flatMap(stepsOfList),
];
const ours = steps.filter(({ step }) => step.uses?.startsWith('OWNER/ml-gates') === true);

function stepsOfWorkflow({ name, text }: { name: string; text: string }): { name: string; step: Step }[] {
  const { jobs } = parse(text) as Workflow;
  return Object.values(jobs).flatMap((job) => (job.steps ?? []).map((step) => ({ name, step })));
}

function stepsOfList({ name, text }: { name: string; text: string }): { name: string; step: Step }[] {
  return (parse(text) as Step[]).map((step) => ({ name, step }));
}

/** The anchor that a heading gets on GitHub. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const headings = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1] ?? ''));

describe.each(pages)('%s', (page) => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '');
  const inside = links.filter((link) => !/^https?:/.test(link));

  test('links to what is there', () => {
    const broken = inside.filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(root, target))) return true;
      return anchor !== undefined && !headings(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test.each(contracts)('the data contract at $name is one that is read', ({ text }) => {
  expect(translateDataContract(parse(text) as Json)).toMatchObject({ schema: { type: 'object' } });
});

test('the Table Schema of the documentation is one that is read', () => {
  const [, json = ''] = /```json\n(.*?)```/s.exec(read('docs/recipes/schema-languages.md')) ?? [];
  expect(translateTableSchema(JSON.parse(json) as Json)).toMatchObject({ terms: { uniqueKeys: [['id']] } });
});

test.each(configs)('the config at $name is one that is accepted', ({ name, text }) => {
  expect(checkConfig(parseYaml(text, name))).toEqual({ config: expect.anything() });
});

describe.each(workflows)('the workflow at $name', ({ text }) => {
  const workflow = parse(text) as Workflow;

  test('grants nothing on top, and each job only what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toMatchObject({ contents: 'read' });
  });

  test('never runs on pull_request_target', () => {
    expect(JSON.stringify(workflow.on)).not.toContain('pull_request_target');
  });

  test('keeps no credentials in the checkout', () => {
    const checkouts = stepsOfWorkflow({ name: '', text }).filter(({ step }) =>
      step.uses?.startsWith('actions/checkout@'),
    );
    for (const { step } of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  });
});

describe.each(ours)('the step $step.uses at $name', ({ step }) => {
  const [, folder = ''] = /^OWNER\/ml-gates(?:\/([^@]+))?@v\d/.exec(step.uses ?? '') ?? [];

  test('names an action of this repository, with inputs that it has', () => {
    const action = parse(read(path.posix.join(folder, 'action.yml'))) as { inputs: Readonly<Record<string, unknown>> };
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });
});

test('gates run although a step before them failed, wherever one stands before them', () => {
  for (const { text, name } of workflows) {
    const all = stepsOfWorkflow({ name, text });
    const after = all.filter(({ step }, at) => at > 1 && step.uses?.startsWith('OWNER/ml-gates') === true);
    for (const { step } of after) expect({ name, if: step.if }).toEqual({ name, if: '${{ !cancelled() }}' });
  }
});

/** The messages that the troubleshooting page quotes, each as its parts, without what varies between them. */
const quoted = read('docs/troubleshooting.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .flatMap((row) => [...(row.split(' | ')[0] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? ''))
  .map((message) =>
    message
      .split(/[…"]+/)
      .map((part) => part.replace(/^[\s:)]+|[\s:(]+$/g, ''))
      .filter((part) => part.length > 3),
  );

test('every message that troubleshooting explains is still printed', () => {
  const sources = filesUnder('src', /\.ts$/).map(read).join('\n');
  expect(quoted.flat().filter((part) => !sources.includes(part))).toEqual([]);
});

/** What is written where a message begins: `message: '…'`, `unavailableError('…')`, `refuse('…')`, `report(…, '…')` and their like. */
const messageBegins =
  /(?:\bmessage(?::| =)|\b(?:unavailable|usage)Error\(|\b(?:refuse|refusal|stop)\(|\bwrongFile\(\w+\(\w+\),|\breport\(\s*(?:\w+|\[[^\]]*\]),)\s*(['`])((?:\\.|(?!\1).)*)/gs;

/** The messages of errors in a source, with `…` for what varies. Those that only pass on another's words are left out. */
function messagesIn(source: string): string[] {
  return [...source.matchAll(messageBegins)]
    .map((match) => (match[2] ?? '').replace(/\$\{[^}]*(?:\}|$)/g, '…').replaceAll('\\', ''))
    .filter((message) => /[a-z]{2} [a-z]|: [a-z]/.test(message));
}

/** Whether a message has all parts of a row, in their order. */
function isQuoted(message: string): boolean {
  return quoted.some((parts) => {
    let rest: string | undefined = parts.length > 0 ? message : undefined;
    for (const part of parts)
      rest = rest?.includes(part) === true ? rest.slice(rest.indexOf(part) + part.length) : undefined;
    return rest !== undefined;
  });
}

test('every error that the sources write out has a row in troubleshooting', () => {
  const messages = filesUnder('src', /\.ts$/).flatMap((file) => messagesIn(read(file)));
  expect(messages.length).toBeGreaterThan(150);
  expect(messages.filter((message) => !isQuoted(message))).toEqual([]);
});

test('every page that a message points to is there', () => {
  const sources = filesUnder('src', /\.ts$/).map(read).join('\n');
  const pointed = [...sources.matchAll(/docs\/(?:recipes\/|decisions\/)?[\w-]+\.md/g)].map(([page]) => page);
  expect(pointed).toContain('docs/recipes/forks.md');
  expect(pointed.filter((page) => !existsSync(path.join(root, page)))).toEqual([]);
});

test('every recipe is in the index', () => {
  const readme = read('README.md');
  expect(filesUnder('docs/recipes', /\.md$/).filter((recipe) => !readme.includes(`(${recipe})`))).toEqual([]);
});

test('every file that CONTRIBUTING names is there', () => {
  const named = [...read('CONTRIBUTING.md').matchAll(/`((?:src|test|scripts|docs|schema|actions)\/[\w./-]*)`/g)];
  expect(named.map((match) => match[1] ?? '').filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
});
