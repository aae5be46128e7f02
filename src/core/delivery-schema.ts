import { resultSchema } from './result-schema.ts';

const text = { type: 'string', maxLength: 1000 } as const;

/** The jobs of a run are 256 at most on GitHub; other servers may allow more. */
const mostLegs = 10_000;

const job = {
  type: 'object',
  properties: {
    key: { type: 'string', pattern: '^[A-Za-z0-9-]{1,64}$' },
    name: { type: ['string', 'null'], maxLength: 1000 },
    leg: { type: ['string', 'null'] },
    index: { type: 'integer', minimum: 0, exclusiveMaximum: mostLegs },
    total: { type: 'integer', minimum: 1, maximum: mostLegs },
  },
  required: ['key', 'name', 'leg', 'index', 'total'],
  additionalProperties: false,
} as const;

/** The JSON Schema of what a step hands over. */
export const deliverySchema = {
  type: 'object',
  properties: {
    version: { const: 1 },
    job,
    attempt: { type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER },
    step: { type: 'integer', minimum: 1, maximum: 10_000 },
    asked: {
      type: 'array',
      maxItems: 10_000,
      items: {
        type: 'object',
        properties: { config: text, gate: text },
        required: ['config', 'gate'],
        additionalProperties: false,
      },
    },
    result: resultSchema,
  },
  required: ['version', 'job', 'attempt', 'step', 'asked', 'result'],
  additionalProperties: false,
} as const;
