/** The JSON Schema of `record.json`: a record is outside data, also when this product wrote it. */
const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;
const nullable = (maxLength: number) => ({ type: ['string', 'null'], maxLength }) as const;
const commit = { type: 'string', pattern: '^[0-9a-f]{40,64}$' } as const;

const closed = (properties: object, optional: object = {}): object => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});

const fingerprints = { type: 'object', maxProperties: 10_000, additionalProperties: text(1000) } as const;

export const recordSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'record.json of ML Gates',
  ...closed(
    {
      version: { const: 1 },
      config: text(4096),
      gate: text(200),
      leg: nullable(4096),
      commit,
      committed_at: nullable(40),
      measured_at: commit,
      verdict: { enum: ['pass', 'warn', 'fail'] },
      accepted: { type: 'boolean' },
      measured: {
        type: 'object',
        maxProperties: 10_000,
        additionalProperties: { anyOf: [{ type: 'number' }, closed({ token: text(1000) })] },
      },
      files: {
        type: 'array',
        maxItems: 1000,
        items: closed({
          name: { type: 'string', pattern: '^[A-Za-z0-9_-][A-Za-z0-9._-]{0,127}$' },
          role: { enum: ['metrics', 'predictions', 'profile'] },
          path: text(4096),
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        }),
      },
    },
    {
      fingerprint: closed({ keys: fingerprints, files: fingerprints }),
      best: {
        type: 'object',
        maxProperties: 10_000,
        additionalProperties: closed({
          value: { type: 'number' },
          direction: { enum: ['higher', 'lower'] },
          commit,
          test_set: nullable(200),
        }),
      },
    },
  ),
} as const;
