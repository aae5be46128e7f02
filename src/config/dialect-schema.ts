import { flag, object, oneCharacter } from './schema-parts.ts';

/** How delimited text is written, in the config's JSON Schema. */
export const dialect = object(
  {
    delimiter: oneCharacter('Between cells. Default `,` (tab for `.tsv`).'),
    quoteChar: oneCharacter('Around cells that hold a delimiter, a quote or a line end. Default `"`.'),
    doubleQuote: flag('Two quotes inside a quoted cell are one. Default `true`.'),
    escapeChar: oneCharacter('Escapes the next character; then `doubleQuote` is off.'),
    header: flag('Whether the first row names the columns. Default `true`.'),
    skipInitialSpace: flag('Drop blanks after a delimiter. Default `false`.'),
    commentChar: oneCharacter('Lines that begin with it are no data.'),
    missingValues: {
      type: 'array',
      items: { type: 'string' },
      uniqueItems: true,
      description: 'Texts that mean "missing". Default: those of a Table Schema, else `[""]`.',
    },
  },
  { description: 'How the delimited text is written (names of Table Dialect v2).' },
);
