import type { DataConfig, DialectConfig } from '../../config/config.ts';
import { configError } from '../../core/errors.ts';
import { noTerms, type FieldTerms, type TableTerms } from '../../plan/table-terms.ts';
import type { DataFile } from './data-files.ts';
import type { DataSection } from './inputs.ts';
import type { LoadedSchema } from './schema-file.ts';

/**
 * What a gate's config and its schema file demand of the table together. Keys and checks of both hold; how columns match is as the config
 * says, where it does.
 */
export function termsOf(config: DataConfig, loaded: Pick<LoadedSchema, 'terms'> | null): TableTerms {
  const terms = loaded?.terms ?? noTerms;
  const keys = new Map([...(config.uniqueKeys ?? []), ...terms.uniqueKeys].map((key) => [JSON.stringify(key), key]));
  return {
    ...terms,
    fieldsMatch: config.fieldsMatch ?? terms.fieldsMatch,
    uniqueKeys: [...keys.values()],
    checks: [...(config.checks ?? []), ...terms.checks],
  };
}

/** How delimited text is written: what means "missing" is as the config says, where it does. */
export function dialectFor({ dialect = {} }: DataConfig, loaded: Pick<LoadedSchema, 'terms'> | null): DialectConfig {
  const missingValues = dialect.missingValues ?? loaded?.terms?.missingValues;
  return missingValues === undefined || missingValues === null ? dialect : { ...dialect, missingValues };
}

/**
 * What says how cells are written has no effect on files that say themselves what a value is: a pattern of dates on JSON, texts that mean
 * "missing" on all of them. An empty text is none where a field is required (src/plan/table-constraints.ts).
 */
export function refuseReadings(
  { config, locate, prefix }: DataSection,
  loaded: LoadedSchema | null,
  dataFiles: readonly DataFile[],
): void {
  const file = dataFiles.find(({ format }) => format !== 'csv' && format !== 'tsv');
  if (file === undefined || loaded?.terms == null) return;
  const { fields, missingValues } = loaded.terms;
  const isJson = file.format === 'json' || file.format === 'jsonl';
  const [field] = fields.filter((one) => one.reading.missing !== undefined || (isJson && isOfTextAlone(one)));
  const place = locate([...prefix, 'schema']);
  if (field !== undefined)
    throw configError([
      {
        ...place,
        message: `the field "${field.name}" says how cells of delimited text are written, and ${file.shown} is none`,
        hint: 'write values as the file can have them, and dates as 2024-01-26T15:00:00; then remove what the field says of texts',
      },
    ]);
  const strange = config.dialect?.missingValues === undefined ? missingValues?.find((text) => text !== '') : undefined;
  if (strange !== undefined)
    throw configError([
      {
        ...place,
        message: `missingValues of the schema are cells of delimited text, and ${file.shown} is none`,
        hint: `write null where a value is missing, and remove ${JSON.stringify(strange)} from missingValues`,
      },
    ]);
}

function isOfTextAlone({ reading }: FieldTerms): boolean {
  if (reading.is === 'list') return true;
  if (reading.is === 'geopoint') return reading.format === 'default';
  return 'pattern' in reading;
}
