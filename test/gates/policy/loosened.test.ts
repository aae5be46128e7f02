import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { removeFolders } from '../../support/history.ts';
import { aConfig, gateOf, metrics, openWorld, type World } from './world.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const { github } of worlds.splice(0)) await github.close();
});
afterAll(removeFolders);

async function world(...args: Parameters<typeof openWorld>): Promise<World> {
  const made = await openWorld(...args);
  worlds.push(made);
  return made;
}

const churn = (rule: object) => ({ metrics: { churn: { path: 'metrics.json', rules: { accuracy: rule } } } });
const strict = aConfig(churn({ direction: 'higher', min: 0.9 }));
const loose = aConfig(churn({ direction: 'higher', min: 0.8 }));

const saidOf = (run: Awaited<ReturnType<World['pullRequest']>>) =>
  gateOf(run, 'policy')?.findings.map(({ subject, rule, severity }) => [subject, rule, severity]);

test('a loosened rule is told with its place and what it was, and warns', async () => {
  const made = await world({ 'ml-gates.yml': strict }, { 'ml-gates.yml': loose });
  const run = await made.pullRequest();
  expect(run.verdict).toBe('warn');
  expect(run.suites[0]?.config.since).toEqual({ commit: made.base, change: 'loosened' });
  expect(gateOf(run, 'policy')).toMatchObject({
    verdict: 'warn',
    enforced: true,
    baseline: { source: 'git', commit: made.base, path: 'ml-gates.yml' },
    findings: [
      {
        id: 'policy#metrics.churn.rules.accuracy.min/weaker',
        outcome: 'policy-loosened',
        params: { gate: 'metrics/churn', before: 0.9, after: 0.8 },
        samples: [{ file: 'ml-gates.yml', line: 1 }],
      },
    ],
  });
});

test.each<[string, string, string, string]>([
  ['nothing changed', strict, strict, 'unchanged'],
  ['it only tightens', loose, strict, 'changed'],
  ['it is written otherwise', strict, `# a comment\n${strict}`, 'changed'],
])('%s: nothing is said of it', async (_name, before, after, change) => {
  const run = await (await world({ 'ml-gates.yml': before }, { 'ml-gates.yml': after })).pullRequest();
  expect(gateOf(run, 'policy')).toBeUndefined();
  expect(run.suites[0]?.config.since?.change).toBe(change);
});

describe('how grave it is', () => {
  const fork = { head: { sha: '', repo: { full_name: 'ann/churn' } } };
  const severityOf = async (policy: object, pull?: (world: World) => object) => {
    const made = await world(
      { 'ml-gates.yml': JSON.stringify({ ...JSON.parse(strict), ...policy }) },
      { 'ml-gates.yml': JSON.stringify({ ...JSON.parse(loose), ...policy }) },
    );
    const run = await made.pullRequest({ pull: (pull?.(made) ?? {}) as never });
    return saidOf(run)?.map(([, , severity]) => severity);
  };
  const fromFork = ({ head }: World) => ({ head: { ...fork.head, sha: head } });

  test('it fails from a fork', async () => {
    expect(await severityOf({}, fromFork)).toEqual(['fail']);
  });
  test('also from one that is gone', async () => {
    expect(await severityOf({}, ({ head }) => ({ head: { sha: head, repo: null } }))).toEqual(['fail']);
  });
  test.each(['fail', 'warn', 'info'])('the base decides: %s', async (severity) => {
    expect(await severityOf({ policy: { on_loosened: severity } })).toEqual([severity]);
    expect(await severityOf({ policy: { on_loosened: severity } }, fromFork)).toEqual([severity]);
  });
  test('not the head', async () => {
    const at = (of: string, on_loosened: string) => JSON.stringify({ ...JSON.parse(of), policy: { on_loosened } });
    const made = await world({ 'ml-gates.yml': at(strict, 'fail') }, { 'ml-gates.yml': at(loose, 'info') });
    expect(saidOf(await made.pullRequest())).toEqual([
      ['policy.on_loosened', 'weaker', 'fail'],
      ['metrics.churn.rules.accuracy.min', 'weaker', 'fail'],
    ]);
  });
});

describe('a config that the base has where nobody can follow', () => {
  const link = { link: '/etc/ml-gates.yml' };
  // a clone of today knows where it leads while another one is the same
  const outside = { 'ml-gates.yml': link, same: link };
  const linked = async (...args: Parameters<typeof openWorld>): Promise<World> => {
    const made = await world(...args);
    Object.assign(made.github.state, { git: made.history.folder });
    return made;
  };

  test.each([
    ['warn', 'acme/churn'],
    ['fail', 'ann/churn'],
  ])('is as grave as a loosening: %s from %s', async (severity, full_name) => {
    const made = await linked(outside, { 'ml-gates.yml': loose });
    const repo = { full_name: full_name.replace('acme/churn', made.github.state.repository) };
    const run = await made.pullRequest({ pull: { head: { sha: made.head, repo } } });
    expect(run.suites[0]?.config.since?.change).toBe('invalid');
    expect(gateOf(run, 'policy')?.findings).toMatchObject([
      { id: 'policy#ml-gates.yml/base', severity, reason: { code: 'base-not-found', params: { why: 'outside' } } },
    ]);
  });

  test('is not made a mere report by what takes its place', async () => {
    const made = await linked(outside, { 'ml-gates.yml': JSON.stringify({ ...JSON.parse(loose), enforce: false }) });
    expect(gateOf(await made.pullRequest(), 'policy')?.enforced).toBe(true);
  });

  test('and is gone now', async () => {
    const made = await linked({ ...outside, 'b.gates.yml': strict }, { 'ml-gates.yml': null });
    const run = await made.pullRequest({ pattern: '*.yml' });
    expect(run.suites.map(({ config }) => config.path)).toEqual(['b.gates.yml', 'ml-gates.yml']);
    expect(run.suites[1]?.gates).toMatchObject([
      { id: 'policy', verdict: 'warn', findings: [{ rule: 'base', reason: { params: { why: 'outside' } } }] },
    ]);
  });
});

test('a config that is not valid at the base declares nothing, visibly', async () => {
  const made = await world({ 'ml-gates.yml': 'version: 1\nmetricz: {}\n' }, { 'ml-gates.yml': loose });
  const run = await made.pullRequest();
  expect(run.suites[0]?.config.since?.change).toBe('invalid');
  expect(gateOf(run, 'policy')?.findings).toMatchObject([
    { outcome: 'not-comparable', severity: 'warn', reason: { code: 'base-config-invalid' } },
  ]);
});

describe('schemas', () => {
  const config = (schema: string): string =>
    JSON.stringify({ version: 1, data: { train: { path: 'train.jsonl', schema } } });
  const schema = (minimum: number): string => JSON.stringify({ properties: { age: { type: 'integer', minimum } } });
  const files = { 'train.jsonl': '{"age": 30}\n', 'ml-gates.yml': config('s.json') };

  test('one that lets more pass, though the config is the same', async () => {
    const made = await world({ ...files, 's.json': schema(18) }, { 's.json': schema(17) });
    const run = await made.pullRequest();
    expect(saidOf(run)).toEqual([['s.json#/properties/age/minimum', 'weaker', 'warn']]);
    expect(gateOf(run, 'policy')?.findings[0]).toMatchObject({
      params: { gate: 'data/train', before: 18, after: 17, file: 's.json' },
      samples: [{ file: 's.json' }],
    });
  });

  test('one that moved, and one that is another', async () => {
    const moved = { 's.json': null, 'schemas/s.json': schema(18), 'ml-gates.yml': config('schemas/s.json') };
    expect(saidOf(await (await world({ ...files, 's.json': schema(18) }, moved)).pullRequest())).toBeUndefined();
    const other = { ...moved, 'schemas/s.json': schema(0) };
    expect(saidOf(await (await world({ ...files, 's.json': schema(18) }, other)).pullRequest())).toEqual([
      ['schemas/s.json#/properties/age/minimum', 'weaker', 'warn'],
    ]);
  });
});

describe('schemas of which the base has nothing to compare', () => {
  const gate = (more: object = {}) => ({ path: 'train.jsonl', checks: [{ row_count: { min: 1 } }], ...more });
  const config = (train: object, policy: object = {}) => JSON.stringify({ version: 1, data: { train }, ...policy });
  const files = { 'train.jsonl': '{"age": 30}\n' };
  const named = config(gate({ schema: 's.json' }));

  test('one that is not committed there is said to be so, as gravely as a loosening', async () => {
    const made = await world({ ...files, 'ml-gates.yml': named }, { 's.json': '{}' });
    expect(gateOf(await made.pullRequest(), 'policy')).toMatchObject({
      verdict: 'warn',
      findings: [
        {
          id: 'policy#s.json/base',
          outcome: 'not-comparable',
          severity: 'warn',
          reason: { code: 'base-not-found', params: { path: 's.json', commit: made.base, why: 'absent' } },
        },
      ],
    });
    const strictly = { policy: { on_loosened: 'fail' } };
    const failing = { 'ml-gates.yml': config(gate({ schema: 's.json' }), strictly) };
    const run = await (await world({ ...files, ...failing }, { 's.json': '{}' })).pullRequest();
    expect(saidOf(run)).toEqual([['s.json', 'base', 'fail']]);
  });

  test('a gate that is new, and a gate that had none, loosen nothing', async () => {
    const none = { ...files, 'ml-gates.yml': config(gate()) };
    expect(saidOf(await (await world(none, { 'ml-gates.yml': named, 's.json': '{}' })).pullRequest())).toBeUndefined();
    const more = { version: 1, data: { train: gate(), test: gate({ schema: 's.json' }) } };
    const added = { 'ml-gates.yml': JSON.stringify(more), 's.json': '{}' };
    expect(saidOf(await (await world(none, added)).pullRequest())).toBeUndefined();
  });

  test('one that the gate no longer names is gone', async () => {
    const made = await world({ ...files, 'ml-gates.yml': named }, { 'ml-gates.yml': config(gate()) });
    expect(saidOf(await made.pullRequest())).toEqual([['data.train.schema', 'removed', 'warn']]);
  });
});

describe('schemas that name a part, and files of that name', () => {
  const contract = (maximum: object) =>
    JSON.stringify({
      apiVersion: 'v3.1.0',
      kind: 'DataContract',
      schema: [{ name: 't', properties: [{ name: 'n', logicalType: 'integer', logicalTypeOptions: maximum }] }],
    });
  const [held, free] = [contract({ maximum: 10 }), contract({})];
  const config = JSON.stringify({ version: 1, data: { train: { path: 'd.csv', schema: 'c.yaml#t' } } });
  const files = { 'd.csv': 'n\n99\n', 'ml-gates.yml': config };

  test('one that is added beside the contract is refused', async () => {
    const run = await (await world({ ...files, 'c.yaml': held }, { 'c.yaml#t': free })).pullRequest();
    expect(gateOf(run, 'data/train')).toMatchObject({ verdict: 'error', error: { kind: 'config' } });
    expect(run.verdict).toBe('error');
  });

  test('one that takes its place is compared with the part that the base meant', async () => {
    const run = await (await world({ ...files, 'c.yaml': held }, { 'c.yaml': null, 'c.yaml#t': free })).pullRequest();
    expect(saidOf(run)).toEqual([['c.yaml#t#/fields/n/maximum', 'removed', 'warn']]);
  });

  test('one that is gone is compared with the part that is meant now', async () => {
    const run = await (await world({ ...files, 'c.yaml#t': held }, { 'c.yaml': free, 'c.yaml#t': null })).pullRequest();
    expect(saidOf(run)).toEqual([['c.yaml#/fields/n/maximum', 'removed', 'warn']]);
  });

  test('where nobody could tell at the base, anything is otherwise', async () => {
    const run = await (await world({ ...files, 'c.yaml': held, 'c.yaml#t': held }, { 'c.yaml#t': null })).pullRequest();
    expect(saidOf(run)).toEqual([['c.yaml#', 'changed', 'warn']]);
  });
});

describe('what a config says instead of its schema', () => {
  const tableSchema = (more: object = {}) => JSON.stringify({ fields: [{ name: 'n', type: 'integer' }], ...more });
  const config = (gate: object) =>
    JSON.stringify({ version: 1, data: { train: { path: 'd.csv', schema: 's.json', ...gate } } });
  const after = async (schema: string, from: object, to: object, now = schema) =>
    saidOf(
      await (
        await world(
          { 'd.csv': 'n,extra\n1,2\n', 's.json': schema, 'ml-gates.yml': config(from) },
          { 'ml-gates.yml': config(to), 's.json': now },
        )
      ).pullRequest(),
    );
  const subset = { fieldsMatch: 'subset' };

  test.each<[string, string, object, object, string[]]>([
    ['columns match less than by default', tableSchema(), {}, subset, ['data.train.fieldsMatch']],
    ['columns match as the schema says', tableSchema(subset), {}, subset, []],
    [
      'an empty text is missing after all',
      tableSchema({ missingValues: [] }),
      {},
      { dialect: { missingValues: [''] } },
      ['data.train.dialect.missingValues'],
    ],
    [
      'what the schema means by missing counts again',
      tableSchema({ missingValues: ['', 'NA'] }),
      { dialect: { missingValues: [''] } },
      {},
      ['data.train.dialect.missingValues'],
    ],
    [
      'what the config says is what the schema says',
      tableSchema({ missingValues: ['', 'NA'] }),
      { dialect: { missingValues: ['NA', ''] } },
      {},
      [],
    ],
    ['how columns match by default', tableSchema(), { fieldsMatch: 'exact' }, {}, []],
    ['a key that the schema has', tableSchema({ primaryKey: 'n' }), { uniqueKeys: [['n']] }, {}, []],
  ])('%s', async (_, schema, from, to, subjects) => {
    const said = (await after(schema, from, to)) ?? [];
    expect(said.map(([subject]) => subject)).toEqual(subjects);
  });

  test('an empty text that is a value is there where one is required', async () => {
    const required = JSON.stringify({ required: ['s'], properties: { s: { type: 'string' } } });
    const made = await world(
      { 'd.csv': 's,n\n"",1\n', 's.json': required, 'ml-gates.yml': config({}) },
      { 'ml-gates.yml': config({ dialect: { missingValues: [] } }) },
    );
    const run = await made.pullRequest();
    expect(gateOf(run, 'data/train')?.verdict).toBe('pass');
    expect(saidOf(run)).toEqual([['data.train.dialect.missingValues', 'changed', 'warn']]);
  });

  test('a change in both is told once', async () => {
    const said = await after(tableSchema(), {}, subset, tableSchema({ fieldsMatch: 'partial' }));
    expect(said).toEqual([['data.train.fieldsMatch', 'weaker', 'warn']]);
  });

  test('a schema that is new may mean more by missing', async () => {
    const checks = [{ row_count: { min: 1 } }];
    const made = await world(
      { 'd.csv': 'n\nNA\n', 'ml-gates.yml': config({ schema: undefined, checks }) },
      { 'ml-gates.yml': config({ checks }), 's.json': tableSchema({ missingValues: ['', 'NA'] }) },
    );
    expect(saidOf(await made.pullRequest())).toEqual([['s.json#/missingValues', 'weaker', 'warn']]);
  });
});

test('a file joins, and a contract of the base demands something of all rows', async () => {
  const contract = JSON.stringify({
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    schema: [
      {
        name: 't',
        properties: [{ name: 'n', logicalType: 'integer' }],
        quality: [{ type: 'library', metric: 'rowCount', mustBeGreaterThan: 1 }],
      },
    ],
  });
  const config = (path: readonly string[]) =>
    JSON.stringify({ version: 1, data: { train: { path, schema: 'c.yaml' } } });
  const made = await world(
    { 'a.csv': 'n\n1\n', 'c.yaml': contract, 'ml-gates.yml': config(['a.csv']) },
    { 'b.csv': 'n\n1\n', 'ml-gates.yml': config(['a.csv', 'b.csv']) },
  );
  const run = await made.pullRequest();
  expect(gateOf(run, 'data/train')?.verdict).toBe('pass');
  expect(saidOf(run)).toEqual([['data.train.path', 'changed', 'warn']]);
});

describe('a column that a schema names for the first time', () => {
  const schema = (...names: string[]) => JSON.stringify({ fields: names.map((name) => ({ name })) });
  const config = (policy?: object) =>
    JSON.stringify({ version: 1, data: { train: { path: 'd.csv', schema: 's.json' } }, ...policy });
  const extended = async (policy?: object) =>
    (
      await world(
        { 'd.csv': 'a\n1\n', 's.json': schema('a'), 'ml-gates.yml': config(policy) },
        { 'd.csv': 'a,b\n1,2\n', 's.json': schema('a', 'b') },
      )
    ).pullRequest();

  test('is a remark: nothing that was demanded is lost', async () => {
    const run = await extended();
    expect(saidOf(run)).toEqual([['s.json#/fields/b', 'extended', 'info']]);
    expect(run.verdict).toBe('pass');
    expect(run.suites[0]?.config.since?.change).toBe('unchanged');
  });

  test('is as grave as the base says, where it says so: its columns are to be reviewed', async () => {
    expect(saidOf(await extended({ policy: { on_loosened: 'fail' } }))).toEqual([
      ['s.json#/fields/b', 'extended', 'fail'],
    ]);
  });
});

describe('configs that are gone', () => {
  const named = (run: Awaited<ReturnType<World['pullRequest']>>) =>
    run.suites.map(({ config, gates }) => [config.path, gates.map(({ id }) => id), config.since?.change ?? null]);

  test('one of those that a glob finds', async () => {
    const made = await world({ 'b.gates.yml': strict, 'a.gates.yml': loose }, { 'b.gates.yml': null });
    const run = await made.pullRequest({ pattern: '*.gates.yml' });
    expect(named(run)).toEqual([
      ['a.gates.yml', ['metrics/churn'], 'unchanged'],
      ['b.gates.yml', ['policy'], null],
    ]);
    expect(run.suites[1]?.gates[0]?.findings).toMatchObject([{ rule: 'config-removed', severity: 'warn' }]);
    expect(run.verdict).toBe('warn');
  });

  test('one that another takes the place of', async () => {
    const made = await world({ 'ml-gates.yml': strict }, { 'ml-gates.yml': null, 'gates.yml': loose });
    const run = await made.pullRequest({ pattern: 'gates.yml' });
    expect(named(run)).toEqual([
      ['gates.yml', ['metrics/churn'], 'new'],
      ['ml-gates.yml', ['policy'], null],
    ]);
    expect(run.suites[1]?.gates[0]?.findings[0]?.params).toEqual({ successors: ['gates.yml'] });
  });

  test('a new one beside others, and files that are no configs', async () => {
    const made = await world({ 'other.yml': 'a: 1\n' }, { 'other.yml': null, 'gates.yml': loose });
    expect(named(await made.pullRequest({ pattern: 'gates.yml' }))).toEqual([['gates.yml', ['metrics/churn'], 'new']]);
  });
});

describe('GitHub', () => {
  const files = {
    'ml-gates.yml': JSON.stringify({
      ...JSON.parse(strict),
      data: { a: { path: 'a.jsonl', schema: 'a.json' }, b: { path: 'a.jsonl', schema: 'b.json' } },
    }),
    'a.jsonl': '{"age": 30}\n',
    'a.json': '{"minProperties": 1}',
    'b.json': '{"minProperties": 0}',
  };
  const routes = (made: World) =>
    made.github.log.map(({ route }) => route.replace(/^.*churn\//, '').replace(/[0-9a-f]{40}/g, '…'));

  test('is asked once for a config and schemas that did not change', async () => {
    const made = await world(files, {});
    await made.pullRequest();
    expect(
      routes(made).filter((route) => /trees|ml-gates|\w\.json\?/.test(route) && !route.includes('metrics')),
    ).toEqual(['git/trees/…?recursive=1']);
  });

  test('is asked for each file that did', async () => {
    const made = await world(files, { 'b.json': '{}' });
    const run = await made.pullRequest();
    expect(routes(made).filter((route) => route.startsWith('contents/b'))).toEqual(['contents/b.json?ref=…']);
    expect(saidOf(run)).toBeUndefined();
  });

  test('cannot list a repository of this size: then each file is asked for', async () => {
    const made = await world(files, { 'a.json': '{}' });
    made.github.fail(/git\/trees/, 404);
    expect(saidOf(await made.pullRequest())).toEqual([['a.json#/minProperties', 'removed', 'warn']]);
  });

  test('that is out of reach is an error on a pull request, and a remark on a push', async () => {
    const made = await world({}, { 'metrics.json': metrics(0.94) });
    made.github.fail(/git\/trees|contents\/ml-gates/, 403);
    expect(gateOf(await made.pullRequest(), 'policy')).toMatchObject({
      verdict: 'error',
      error: { kind: 'unavailable' },
    });
    const pushed = await made.push();
    expect(gateOf(pushed, 'policy')).toMatchObject({
      verdict: 'pass',
      findings: [{ severity: 'info', reason: { code: 'policy-not-compared' } }],
    });
  });
});

test('at depth 1 and without a token nobody can tell, and that is an error', async () => {
  const made = await world({ 'ml-gates.yml': strict }, { 'ml-gates.yml': loose });
  const run = await made.pullRequest({ token: '' });
  expect(gateOf(run, 'policy')).toMatchObject({ verdict: 'error', error: { kind: 'unavailable' } });
  expect(made.github.log).toEqual([]);
});
