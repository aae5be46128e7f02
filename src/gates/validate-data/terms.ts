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

/** Texts of JSON are not cast: what a field says of how its texts are written would have no effect. */
export function refuseReadings(
  { locate, prefix }: DataSection,
  loaded: LoadedSchema | null,
  dataFiles: readonly DataFile[],
): void {
  const file = dataFiles.find(({ format }) => format === 'json' || format === 'jsonl');
  const [field] = (loaded?.terms?.fields ?? []).filter(isOfTextAlone);
  if (file === undefined || field === undefined) return;
  throw configError([
    {
      ...locate([...prefix, 'schema']),
      message: `the field "${field.name}" says how texts of delimited files are written, and ${file.shown} is JSON`,
      hint: 'write values as JSON has them, and dates as 2024-01-26T15:00:00; then remove what the field says of texts',
    },
  ]);
}

function isOfTextAlone({ reading }: FieldTerms): boolean {
  if (reading.missing !== undefined || reading.is === 'list') return true;
  if (reading.is === 'geopoint') return reading.format === 'default';
  return 'pattern' in reading;
}
