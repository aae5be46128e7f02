import { fullFormats } from 'ajv-formats/dist/formats.js';

/** Formats that look at a text once, from its beginning to its end: expressions of others may go back and forth. */
const names = ['date', 'time', 'date-time', 'iso-time', 'iso-date-time'] as const;

/** What ajv asks of a text that has to be of a format, by the format's name. */
export const textFormats: ReadonlyMap<string, (text: string) => boolean> = new Map(
  names.flatMap((name) => {
    const format = fullFormats[name];
    if (typeof format !== 'object' || !('validate' in format) || typeof format.validate !== 'function') return [];
    const validate = format.validate as (text: string) => boolean;
    return [[name, validate] as const];
  }),
);
