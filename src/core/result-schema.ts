/** The JSON Schema of `result.json`, published as `schema/result.schema.json`: what other tools may rely on. */
const text = { type: 'string' } as const;
const nullableText = { type: ['string', 'null'] } as const;
const count = { type: 'integer', minimum: 0 } as const;
const verdict = { enum: ['pass', 'warn', 'fail', 'error'] } as const;

const closed = (properties: object, required: readonly string[]): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const mapOf = (item: object): object => ({ type: 'object', additionalProperties: item });
const measure = { anyOf: [{ type: 'number' }, closed({ token: text }, ['token'])] };
const reason = closed({ code: text, params: { type: 'object' } }, ['code']);
const place = closed({ file: text, line: count, column: count }, ['file']);
const problem = closed({ message: text, where: place, source: text, length: count, hint: text }, ['message']);

const number = { type: 'number' } as const;
const evidence = closed(
  {
    test: {
      enum: ['mcnemar-mid-p', 'delong', 'paired-t', 'paired-bootstrap', 'welch', 'z-standard-errors', 'permutation'],
    },
    unit: { enum: ['rows', 'clusters', 'queries', 'runs', 'values'] },
    units: count,
    p: number,
    p_adjusted: number,
    family: count,
    alpha: number,
    gain_interval: closed({ confidence: number, low: number, high: number }, ['confidence', 'low', 'high']),
    detectable_loss: number,
    units_needed: number,
    false_stops: number,
  },
  ['test', 'unit', 'units', 'p', 'p_adjusted', 'family', 'alpha'],
);

/** What predictions say beyond single numbers. */
const predictions = closed(
  {
    rows: count,
    matched: { type: ['integer', 'null'] },
    fingerprint: nullableText,
    confusion: {
      anyOf: [
        { type: 'null' },
        closed(
          {
            classes: { type: 'array', items: text },
            rows: { type: 'array', items: { type: 'array', items: number } },
          },
          ['classes', 'rows'],
        ),
      ],
    },
  },
  ['rows', 'matched', 'fingerprint', 'confusion'],
);
/** What the config says tells the test set. */
const fingerprint = closed({ keys: mapOf(text), files: mapOf(text) }, ['keys', 'files']);
const outcome = {
  enum: [
    'pass',
    'improved',
    'not-affected',
    'waived',
    'violated',
    'regressed',
    'unmeasured',
    'not-comparable',
    'no-baseline',
    'inconclusive',
    'bootstrap',
    'new',
    'disappeared',
    'policy-loosened',
    'insufficient',
  ],
} as const;

const waiver = {
  anyOf: [
    closed(
      {
        source: { const: 'config' },
        outcome,
        path: text,
        commit: text,
        reason: text,
        until: text,
        limit: { type: 'number' },
      },
      ['source', 'outcome', 'path', 'commit', 'reason', 'until'],
    ),
    closed({ source: { const: 'label' }, outcome, pull_request: count, head: text, by: text, at: text }, [
      'source',
      'outcome',
      'pull_request',
      'head',
      'by',
      'at',
    ]),
  ],
};

const finding = closed(
  {
    id: text,
    rule: text,
    subject: text,
    slice: { anyOf: [{ type: 'null' }, mapOf(text)] },
    params: { type: 'object' },
    outcome,
    severity: { enum: ['fail', 'warn', 'info'] },
    reason,
    limit: closed(
      { op: { enum: ['>=', '<=', '>', '<', '==', 'in', 'matches', 'is'] }, value: { type: ['number', 'string'] } },
      ['op', 'value'],
    ),
    observed: closed({ value: measure }, ['value']),
    baseline: closed({ value: measure }, ['value']),
    evidence,
    count,
    samples: { type: 'array', items: closed({ file: text, line: count, column: count, value: text }, ['file']) },
    waiver,
    notes: { type: 'array', items: reason },
  },
  ['id', 'rule', 'subject', 'slice', 'params', 'outcome', 'severity', 'count', 'samples'],
);

const provenance = closed(
  {
    source: { enum: ['git', 'file', 'artifact'] },
    commit: nullableText,
    chosen: text,
    exact: { type: 'boolean' },
    committed_at: nullableText,
    path: text,
    run_id: count,
    expires_at: nullableText,
    behind: count,
    wanted: text,
    measured_at: text,
  },
  ['source', 'commit', 'chosen', 'exact', 'committed_at', 'path'],
);

const gate = closed(
  {
    id: text,
    kind: { enum: ['data', 'metrics', 'card', 'config', 'job', 'policy'] },
    verdict,
    enforced: { type: 'boolean' },
    job: closed({ name: nullableText, leg: nullableText, index: count, total: count }, [
      'name',
      'leg',
      'index',
      'total',
    ]),
    origin: { enum: ['produced', 'committed', 'unknown'] },
    baseline: { anyOf: [{ type: 'null' }, provenance] },
    measured: mapOf(measure),
    predictions,
    fingerprint,
    findings: { type: 'array', items: finding },
    permits: closed({ waiver_on: nullableText, label: nullableText }, ['waiver_on', 'label']),
    error: closed(
      {
        kind: { enum: ['config', 'input', 'unavailable', 'internal'] },
        message: text,
        where: place,
        problems: { type: 'array', items: problem },
        stack: text,
      },
      ['kind', 'message'],
    ),
  },
  ['id', 'kind', 'verdict', 'enforced', 'job', 'origin', 'baseline', 'measured', 'findings'],
);

const since = closed(
  { commit: text, change: { enum: ['unchanged', 'changed', 'loosened', 'new', 'invalid', 'removed'] } },
  ['commit', 'change'],
);

export const resultSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'result.json of ML Gates',
  ...closed(
    {
      version: { const: 1 },
      verdict,
      suites: {
        type: 'array',
        items: closed(
          {
            config: closed({ path: text, sha256: text, since }, ['path', 'sha256']),
            verdict,
            gates: { type: 'array', items: gate },
          },
          ['config', 'verdict', 'gates'],
        ),
      },
      run: closed(
        {
          repository: nullableText,
          head_sha: nullableText,
          pull_request: { type: ['integer', 'null'] },
          event: nullableText,
          run_id: { type: ['integer', 'null'] },
          attempt: { type: ['integer', 'null'] },
          started: text,
          finished: text,
          seconds: mapOf({ type: 'number' }),
        },
        ['repository', 'head_sha', 'pull_request', 'event', 'run_id', 'attempt', 'started', 'finished', 'seconds'],
      ),
    },
    ['version', 'verdict', 'suites', 'run'],
  ),
} as const;
