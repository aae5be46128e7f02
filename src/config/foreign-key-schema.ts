import { object, severity, type Fields } from './schema-parts.ts';

const texts = (description: string, options: Fields = {}): Fields => ({
  type: ['string', 'array'],
  minLength: 1,
  items: { type: 'string', minLength: 1 },
  minItems: 1,
  description,
  ...options,
});

/** The key `foreignKeys` of a data gate. */
export const foreignKeys = {
  type: 'array',
  minItems: 1,
  description:
    'Columns whose values together must be among those of another table (Table Schema v2). A row in which one of them is missing is not compared.',
  items: object(
    {
      fields: texts('A column of this data set, or a list of them.', { uniqueItems: true }),
      reference: {
        ...object(
          {
            resource: {
              type: 'string',
              description: 'The name of another data gate of this config. Without it, or `""`, this data set itself.',
            },
            path: texts(
              'Instead of `resource`: files that are no gate, read in the dialect of this one, their columns cast as those of `fields`.',
            ),
            fields: texts('A column there, or a list of as many as `fields` has, in the same order.', {
              uniqueItems: true,
            }),
          },
          { required: ['fields'] },
        ),
        description: 'The table and its columns.',
      },
      severity,
    },
    { required: ['fields', 'reference'] },
  ),
};
