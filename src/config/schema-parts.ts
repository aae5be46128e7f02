/** The pieces that the config's JSON Schema is written with. */

export type Fields = Readonly<Record<string, unknown>>;

/** An object with these keys alone; `x-…` keys are allowed for sharing YAML anchors. */
export const object = (properties: Fields, options: Fields = {}): Fields => ({
  type: 'object',
  properties,
  patternProperties: { '^x-': true },
  additionalProperties: false,
  ...options,
});
export const text = (description: string, options: Fields = {}): Fields => ({
  type: 'string',
  description,
  minLength: 1,
  ...options,
});
export const number = (description: string, options: Fields = {}): Fields => ({
  type: 'number',
  description,
  ...options,
});
export const flag = (description: string): Fields => ({ type: 'boolean', description });
export const choice = (description: string, values: readonly string[]): Fields => ({
  type: 'string',
  enum: values,
  description,
});
export const named = (description: string, item: Fields): Fields => ({
  type: 'object',
  description,
  propertyNames: { pattern: '^[A-Za-z0-9_-]{1,64}$' },
  additionalProperties: item,
  minProperties: 1,
});

export const severity = choice('What a bad outcome does to the verdict. Default `fail`.', ['fail', 'warn', 'info']);
export const enforce = flag('`false`: everything is shown, nothing blocks. Default `true`.');
export const oneCharacter = (description: string): Fields => text(description, { maxLength: 1 });
