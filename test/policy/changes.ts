import type {
  CardConfig,
  CheckConfig,
  Config,
  DataConfig,
  MetricsConfig,
  RuleConfig,
} from '../../src/config/config.ts';
import type { ForeignKeyConfig } from '../../src/config/foreign-key-config.ts';

import { measuredGates, measuredLoosenings, measuredTightenings } from './measured-changes.ts';
import { without } from './without.ts';

/** A config that demands something of every kind. */
export const base: Config = {
  version: 1,
  data: {
    train: {
      path: ['data/a.csv', 'data/b.csv'],
      schema: 'train.schema.json',
      dialect: { delimiter: ';', missingValues: ['', 'NA'] },
      fieldsMatch: 'equal',
      uniqueKeys: [
        ['id', 'day'],
        ['id', 'hour'],
      ],
      foreignKeys: [
        { fields: ['shop', 'day'], reference: { resource: 'test', fields: ['id', 'day'] } },
        { fields: 'id', reference: { path: 'ids.csv', fields: 'id' }, severity: 'warn' },
        { fields: 'parent', reference: { fields: 'id' } },
      ],
      checks: [
        { row_count: { min: 1000, max: 5000 } },
        { missing: { column: 'age', max_pct: 5, severity: 'warn' } },
        { missing: { column: 'age', max_pct: 20 } },
        { missing: { column: 'income', max_count: 10 } },
        { unique: { column: 'email' } },
        { mean: { column: 'age', min: 30, max: 40 } },
      ],
    },
    test: { path: 'data/test.csv', checks: [{ row_count: { min: 10 } }] },
  },
  metrics: {
    churn: {
      path: 'metrics.json',
      rules: {
        accuracy: { direction: 'higher', min: 0.85, max_regression: 0.01, on_missing: 'warn', on_new: 'fail' },
        log_loss: { direction: 'lower', max: 0.5, max_regression_pct: 5 },
        f1: { direction: 'higher', max_regression: 0.02, max_regression_pct: 4, require_both: true },
        __proto__x: { min: 1, severity: 'warn' },
      },
    },
    other: { path: 'other.json', baseline: 'git', rules: { recall: { direction: 'higher', min_improvement: 0.1 } } },
    ...measuredGates,
  },
  card: { facts: 'facts.yml', output: 'CARD.md', verify: true, verify_tolerance: 1e-4 },
  waivers: [
    { gate: 'metrics/churn', subject: 'log_loss', until: '2027-01-31', reason: 'new calibration', limit: 0.6 },
    { gate: 'data/train', subject: 'age', rule: 'minimum', until: '2027-03-01', reason: 'old records' },
  ],
  policy: { on_loosened: 'fail', accept_label: false },
};

type Change = (config: Config) => Config;

const data =
  (name: string, change: (gate: DataConfig) => DataConfig): Change =>
  (config) => {
    const gate = config.data?.[name];
    return gate === undefined ? config : { ...config, data: { ...config.data, [name]: change(gate) } };
  };
const metrics =
  (name: string, change: (gate: MetricsConfig) => MetricsConfig): Change =>
  (config) => {
    const gate = config.metrics?.[name];
    return gate === undefined ? config : { ...config, metrics: { ...config.metrics, [name]: change(gate) } };
  };
const rule = (metric: string, change: (rule: RuleConfig) => RuleConfig, gate = 'churn'): Change =>
  metrics(gate, (of) => {
    const before = of.rules?.[metric];
    return before === undefined ? of : { ...of, rules: { ...of.rules, [metric]: change(before) } };
  });
const checks = (change: (checks: readonly CheckConfig[]) => readonly CheckConfig[]): Change =>
  data('train', (gate) => ({ ...gate, checks: change(gate.checks ?? []) }));
const every = (name: string, over: object): Change =>
  checks((list) => list.map((one) => (name in one ? bound(one, over) : one)));
const foreignKeys = (change: (keys: readonly ForeignKeyConfig[]) => readonly ForeignKeyConfig[]): Change =>
  data('train', (gate) => ({ ...gate, foreignKeys: change(gate.foreignKeys ?? []) }));
const foreignKey = (index: number, change: (key: ForeignKeyConfig) => ForeignKeyConfig): Change =>
  foreignKeys((keys) => keys.map((one, at) => (at === index ? change(one) : one)));
const check = (index: number, change: (check: CheckConfig) => CheckConfig): Change =>
  checks((list) => list.map((one, at) => (at === index ? change(one) : one)));

const card =
  (change: (card: CardConfig) => CardConfig): Change =>
  (config) =>
    config.card === undefined ? config : { ...config, card: change(config.card) };

const bound = (of: CheckConfig, over: object): CheckConfig => {
  const [[name, params]] = Object.entries(of) as [[string, object]];
  return { [name]: { ...params, ...over } } as unknown as CheckConfig;
};

/** Every way in which a config demands less, with the key that must be named. */
export const loosenings: readonly (readonly [name: string, key: string, change: Change])[] = [
  ...measuredLoosenings,
  ['everything only reports', 'enforce', (config) => ({ ...config, enforce: false })],
  ['a gate only reports', 'data.train.enforce', data('train', (gate) => ({ ...gate, enforce: false }))],
  ['a metrics gate only reports', 'metrics.churn.enforce', metrics('churn', (gate) => ({ ...gate, enforce: false }))],
  ['the card only reports', 'card.enforce', card((of) => ({ ...of, enforce: false }))],
  ['a data gate is gone', 'data.test', (config) => ({ ...config, data: without(config.data ?? {}, 'test') })],
  ['all data gates are gone', 'data.train', (config) => without(config, 'data')],
  [
    'a metrics gate is gone',
    'metrics.other',
    (config) => ({ ...config, metrics: without(config.metrics ?? {}, 'other') }),
  ],
  [
    'a gate has another name',
    'metrics.other',
    (config) => ({
      ...config,
      metrics: Object.fromEntries(
        Object.entries(config.metrics ?? {}).map(([name, gate]) => [name === 'other' ? 'another' : name, gate]),
      ),
    }),
  ],
  ['the card is gone', 'card', (config) => without(config, 'card')],
  ['a file is no longer checked', 'data.train.path', data('train', (gate) => ({ ...gate, path: 'data/a.csv' }))],
  [
    'a file joins where rows are counted together',
    'data.test.path',
    data('test', (gate) => ({ ...gate, path: ['data/test.csv', 'data/more.csv'] })),
  ],
  ['another file', 'data.test.path', data('test', (gate) => ({ ...gate, path: 'data/small.csv' }))],
  ['no schema', 'data.train.schema', data('train', (gate) => without(gate, 'schema', 'fieldsMatch'))],
  ['columns match less', 'data.train.fieldsMatch', data('train', (gate) => ({ ...gate, fieldsMatch: 'subset' }))],
  ['columns match otherwise', 'data.train.fieldsMatch', data('train', (gate) => ({ ...gate, fieldsMatch: 'partial' }))],
  ['columns do not have to match', 'data.train.fieldsMatch', data('train', (gate) => without(gate, 'fieldsMatch'))],
  [
    'a key is not unique',
    'data.train.uniqueKeys.1',
    data('train', (gate) => ({ ...gate, uniqueKeys: [['id', 'day']] })),
  ],
  [
    'a key is wider',
    'data.train.uniqueKeys.0',
    data('train', (gate) => ({
      ...gate,
      uniqueKeys: [
        ['id', 'day', 'x'],
        ['id', 'hour'],
      ],
    })),
  ],
  ['no keys', 'data.train.uniqueKeys.0', data('train', (gate) => without(gate, 'uniqueKeys'))],
  ['no foreign keys', 'data.train.foreignKeys.1', data('train', (gate) => without(gate, 'foreignKeys'))],
  ['a foreign key is gone', 'data.train.foreignKeys.2', foreignKeys((keys) => keys.slice(0, 2))],
  [
    'a foreign key only warns',
    'data.train.foreignKeys.0.severity',
    foreignKey(0, (key) => ({ ...key, severity: 'warn' })),
  ],
  [
    'a foreign key refers to other files',
    'data.train.foreignKeys.1',
    foreignKey(1, (key) => ({ ...key, reference: { ...key.reference, path: 'more.csv' } })),
  ],
  [
    'a foreign key refers to the data itself',
    'data.train.foreignKeys.0',
    foreignKey(0, ({ reference, ...key }) => ({ ...key, reference: { fields: reference.fields } })),
  ],
  [
    'a foreign key refers to another column',
    'data.train.foreignKeys.0',
    foreignKey(0, (key) => ({ ...key, reference: { ...key.reference, fields: ['id', 'hour'] } })),
  ],
  [
    'a foreign key of fewer columns',
    'data.train.foreignKeys.0',
    foreignKey(0, (key) => ({ ...key, fields: 'shop', reference: { ...key.reference, fields: 'id' } })),
  ],
  [
    'more texts mean missing',
    'data.train.dialect.missingValues',
    data('train', (gate) => ({ ...gate, dialect: { ...gate.dialect, missingValues: ['', 'NA', '-'] } })),
  ],
  [
    'fewer texts mean missing: those that are values now are there',
    'data.train.dialect.missingValues',
    data('train', (gate) => ({ ...gate, dialect: { ...gate.dialect, missingValues: [''] } })),
  ],
  [
    'an empty text is a value',
    'data.test.dialect.missingValues',
    data('test', (gate) => ({ ...gate, dialect: { missingValues: [] } })),
  ],
  [
    'a text means missing where none was named',
    'data.test.dialect.missingValues',
    data('test', (gate) => ({ ...gate, dialect: { missingValues: ['', '0'] } })),
  ],
  [
    'another delimiter',
    'data.train.dialect.delimiter',
    data('train', (gate) => ({ ...gate, dialect: { ...gate.dialect, delimiter: '|' } })),
  ],
  [
    'lines are left out',
    'data.test.dialect.commentChar',
    data('test', (gate) => ({ ...gate, dialect: { commentChar: '#' } })),
  ],
  ['no checks', 'data.train.checks.0', data('train', (gate) => without(gate, 'checks'))],
  ['a check is gone', 'data.train.checks.3', checks((list) => list.filter((_, index) => index !== 3))],
  ['values may repeat', 'data.train.checks.4.unique.max_count', check(4, (one) => bound(one, { max_count: 1 }))],
  ['a lower mean', 'data.train.checks.5.mean.min', check(5, (one) => bound(one, { min: 29 }))],
  ['a higher mean', 'data.train.checks.5.mean.max', check(5, (one) => bound(one, { max: 41 }))],
  ['fewer rows', 'data.train.checks.0.row_count.min', check(0, (one) => bound(one, { min: 999 }))],
  ['more rows', 'data.train.checks.0.row_count.max', check(0, (one) => bound(one, { max: 5001 }))],
  ['any number of rows', 'data.train.checks.0.row_count.max', check(0, () => ({ row_count: { min: 1000 } }))],
  ['rows only warn', 'data.train.checks.0.row_count.severity', check(0, (one) => bound(one, { severity: 'warn' }))],
  [
    'a check is split and one half only warns',
    'data.train.checks.0.row_count.severity',
    checks(([, ...rest]) => [{ row_count: { min: 1000, severity: 'warn' } }, { row_count: { max: 5000 } }, ...rest]),
  ],
  ['more may be missing', 'data.train.checks.2.missing.max_pct', check(2, (one) => bound(one, { max_pct: 21 }))],
  [
    'a warning becomes a remark',
    'data.train.checks.1.missing.severity',
    check(1, (one) => bound(one, { severity: 'info' })),
  ],
  ['of another column', 'data.train.checks.3', check(3, (one) => bound(one, { column: 'x' }))],
  ['another metrics file', 'metrics.churn.path', metrics('churn', (gate) => ({ ...gate, path: 'm.json' }))],
  [
    'one more metrics file',
    'metrics.churn.path',
    metrics('churn', (gate) => ({ ...gate, path: ['metrics.json', 'm.json'] })),
  ],
  [
    'another baseline',
    'metrics.churn.baseline',
    metrics('churn', (gate) => ({ ...gate, baseline: { file: 'b.json' } })),
  ],
  ['no baseline named', 'metrics.other.baseline', metrics('other', (gate) => without(gate, 'baseline'))],
  [
    'a rule is gone',
    'metrics.churn.rules.accuracy',
    metrics('churn', (gate) => ({ ...gate, rules: without(gate.rules ?? {}, 'accuracy') })),
  ],
  ['a lower min', 'metrics.churn.rules.accuracy.min', rule('accuracy', (of) => ({ ...of, min: 0.8499 }))],
  ['no min', 'metrics.churn.rules.accuracy.min', rule('accuracy', (of) => without(of, 'min'))],
  ['a higher max', 'metrics.churn.rules.log_loss.max', rule('log_loss', (of) => ({ ...of, max: 0.51 }))],
  [
    'a wider tolerance',
    'metrics.churn.rules.accuracy.max_regression',
    rule('accuracy', (of) => ({ ...of, max_regression: 0.02 })),
  ],
  [
    'no tolerance at all',
    'metrics.churn.rules.accuracy.max_regression',
    rule('accuracy', (of) => without(of, 'max_regression')),
  ],
  [
    'a wider tolerance in percent',
    'metrics.churn.rules.log_loss.max_regression_pct',
    rule('log_loss', (of) => ({ ...of, max_regression_pct: 5.5 })),
  ],
  [
    'the wider of two is wider',
    'metrics.churn.rules.f1.max_regression',
    rule('f1', (of) => ({ ...of, max_regression: 0.03 })),
  ],
  [
    'both must be breached now',
    'metrics.churn.rules.accuracy.require_both',
    rule('accuracy', (of) => ({ ...of, max_regression_pct: 1, require_both: true })),
  ],
  [
    'less gain',
    'metrics.other.rules.recall.min_improvement',
    rule('recall', (of) => ({ ...of, min_improvement: 0.05 }), 'other'),
  ],
  [
    'a rule only warns',
    'metrics.churn.rules.accuracy.severity',
    rule('accuracy', (of) => ({ ...of, severity: 'warn' })),
  ],
  [
    'a warning becomes a remark of a metric',
    'metrics.churn.rules.__proto__x.severity',
    rule('__proto__x', (of) => ({ ...of, severity: 'info' })),
  ],
  [
    'may be missing',
    'metrics.churn.rules.accuracy.on_missing',
    rule('accuracy', (of) => ({ ...of, on_missing: 'info' })),
  ],
  [
    'may be missing, by default not',
    'metrics.churn.rules.log_loss.on_missing',
    rule('log_loss', (of) => ({ ...of, on_missing: 'warn' })),
  ],
  ['may be new', 'metrics.churn.rules.accuracy.on_new', rule('accuracy', (of) => without(of, 'on_new'))],
  [
    'the other direction',
    'metrics.churn.rules.accuracy.direction',
    rule('accuracy', (of) => ({ ...of, direction: 'lower' })),
  ],
  [
    'a key that nobody knows here',
    'metrics.churn.noise',
    metrics('churn', (gate) => ({ ...gate, noise: 3 }) as unknown as MetricsConfig),
  ],
  [
    'a key of a rule that nobody knows here',
    'metrics.churn.rules.accuracy.forgive',
    rule('accuracy', (of) => ({ ...of, forgive: true }) as unknown as RuleConfig),
  ],
  ['the card is not verified', 'card.verify', card((of) => without(of, 'verify'))],
  ['another card is verified', 'card.output', card((of) => ({ ...of, output: 'X.md' }))],
  ['the card may differ more', 'card.verify_tolerance', card((of) => ({ ...of, verify_tolerance: 1e-3 }))],
  ['other facts', 'card.facts', card((of) => ({ ...of, facts: 'x.yml' }))],
  [
    'a waiver is added',
    'waivers.2',
    (config) => ({
      ...config,
      waivers: [...(config.waivers ?? []), { gate: 'card', subject: 'license', until: '2027-01-01', reason: 'r' }],
    }),
  ],
  ['a waiver lasts longer', 'waivers.0', waiver((one) => ({ ...one, until: '2027-02-01' }))],
  ['a waiver covers more', 'waivers.0', waiver((one) => ({ ...one, limit: 0.7 }))],
  ['a waiver covers any value', 'waivers.0', waiver((one) => without(one, 'limit'))],
  ['a waiver of another subject', 'waivers.0', waiver((one) => ({ ...one, subject: 'accuracy' }))],
  [
    'a waiver of every rule',
    'waivers.1',
    (config) => ({
      ...config,
      waivers: config.waivers?.map((one, index) => (index === 1 ? without(one, 'rule') : one)) ?? [],
    }),
  ],
  [
    'loosening only warns',
    'policy.on_loosened',
    (config) => ({ ...config, policy: { ...config.policy, on_loosened: 'warn' } }),
  ],
  ['no policy', 'policy.on_loosened', (config) => without(config, 'policy')],
  [
    'labels count',
    'policy.accept_label',
    (config) => ({ ...config, policy: { ...config.policy, accept_label: true } }),
  ],
];

function waiver(
  change: (waiver: NonNullable<Config['waivers']>[number]) => NonNullable<Config['waivers']>[number],
): Change {
  return (config) => ({
    ...config,
    waivers: (config.waivers ?? []).map((one, index) => (index === 0 ? change(one) : one)),
  });
}

/** Every way in which a config demands more, or says the same otherwise. */
export const tightenings: readonly (readonly [name: string, change: Change])[] = [
  ...measuredTightenings,
  ['nothing', (config) => config],
  ['keys in another order', reordered],
  ['keys for anchors', (config) => ({ ...config, 'x-shared': { min: 3 } }) as Config],
  ['another comment mode', (config) => ({ ...config, report: { comment: 'never' } })],
  ['what blocks already', (config) => ({ ...config, enforce: true })],
  ['a gate that blocks already', data('train', (gate) => ({ ...gate, enforce: true }))],
  [
    'one more gate',
    (config) => ({ ...config, data: { ...config.data, more: { path: 'm.csv', uniqueKeys: [['id']] } } }),
  ],
  ['one path as a list', data('test', (gate) => ({ ...gate, path: ['data/test.csv'] }))],
  ['columns match exactly', data('train', (gate) => ({ ...gate, fieldsMatch: 'exact' }))],
  ['a schema for a gate without one', data('test', (gate) => ({ ...gate, schema: 's.json', fieldsMatch: 'partial' }))],
  ['a foreign key fails', foreignKey(1, (key) => ({ ...key, severity: 'fail' }))],
  ['foreign keys in another order', foreignKeys((keys) => keys.toReversed())],
  [
    'columns of a foreign key in another order',
    foreignKey(0, (key) => ({
      ...key,
      fields: ['day', 'shop'],
      reference: { ...key.reference, fields: ['day', 'id'] },
    })),
  ],
  [
    'a foreign key as lists of one',
    foreignKey(1, (key) => ({ ...key, fields: ['id'], reference: { path: ['ids.csv'], fields: ['id'] } })),
  ],
  [
    'a foreign key to the data itself by its name',
    foreignKey(2, (key) => ({ ...key, reference: { ...key.reference, resource: 'train' } })),
  ],
  [
    'one more foreign key',
    foreignKeys((keys) => [...keys, { fields: 'day', reference: { resource: 'test', fields: 'day' } }]),
  ],
  ['a narrower key', data('train', (gate) => ({ ...gate, uniqueKeys: [['id']] }))],
  ['the default of missing', data('test', (gate) => ({ ...gate, dialect: { missingValues: [''] } }))],
  ['more rows than before', check(0, (one) => bound(one, { min: 2000 }))],
  ['rows fail, as by default', check(0, (one) => bound(one, { severity: 'fail' }))],
  ['a warning fails', check(1, (one) => bound(one, { severity: 'fail' }))],
  ['no value repeats, as by default', every('unique', { max_count: 0 })],
  ['a narrower mean', every('mean', { min: 31, max: 39 })],
  ['checks in another order', checks((list) => [...list].reverse())],
  ['one more check', checks((list) => [...list, { missing: { column: 'x', max_count: 0 } }])],
  [
    'a check in two',
    checks((list) => [
      { row_count: { max: 5000 } },
      ...list.filter((one) => !('row_count' in one)),
      { row_count: { min: 1000 } },
    ]),
  ],
  ['the default baseline', metrics('churn', (gate) => ({ ...gate, baseline: 'auto' }))],
  ['one more rule', metrics('churn', (gate) => ({ ...gate, rules: { ...gate.rules, auc: { min: 0.5 } } }))],
  [
    'rules in another order',
    metrics('churn', (gate) => ({ ...gate, rules: Object.fromEntries(Object.entries(gate.rules ?? {}).reverse()) })),
  ],
  ['a higher min', rule('accuracy', (of) => ({ ...of, min: 0.9 }))],
  ['a max beside it', rule('accuracy', (of) => ({ ...of, max: 1 }))],
  ['a lower max', rule('log_loss', (of) => ({ ...of, max: 0.4 }))],
  ['a narrower tolerance', rule('accuracy', (of) => ({ ...of, max_regression: 0 }))],
  ['another tolerance beside it', rule('accuracy', (of) => ({ ...of, max_regression_pct: 50 }))],
  ['either tolerance', rule('f1', (of) => without(of, 'require_both'))],
  ['one of two tolerances', rule('f1', (of) => without(of, 'require_both', 'max_regression_pct'))],
  ['narrower ones', rule('f1', (of) => ({ ...of, max_regression: 0.01, max_regression_pct: 1 }))],
  ['more gain', rule('recall', (of) => ({ ...of, min_improvement: 0.2 }), 'other')],
  ['a direction for a rule without', rule('__proto__x', (of) => ({ ...of, direction: 'higher', max_regression: 1 }))],
  ['a warning fails now', rule('__proto__x', (of) => ({ ...of, severity: 'fail' }))],
  ['the default severity', rule('accuracy', (of) => ({ ...of, severity: 'fail' }))],
  ['must not be missing', rule('accuracy', (of) => without(of, 'on_missing'))],
  ['what it depends on', metrics('churn', (gate) => ({ ...gate, inputs: ['src/**'] }))],
  ['the card must be nearer', card((of) => without(of, 'verify_tolerance'))],
  ['no waivers', (config) => without(config, 'waivers')],
  ['a waiver ends sooner', waiver((one) => ({ ...one, until: '2026-12-31' }))],
  ['a waiver of one rule', waiver((one) => ({ ...one, rule: 'max' }))],
  ['a waiver of one slice', waiver((one) => ({ ...one, slice: { region: 'EU' } }))],
  ['a waiver explained otherwise', waiver((one) => ({ ...one, reason: 'because' }))],
];

function reordered(config: Config): Config {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, turned(inner)]),
    );
  };
  return turned(config) as Config;
}
