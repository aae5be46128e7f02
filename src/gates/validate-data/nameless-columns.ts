import { configError, type Problem } from '../../core/errors.ts';
import type { Plan } from '../../plan/plan.ts';
import type { DataFile } from './data-files.ts';
import type { DataSection } from './inputs.ts';

/**
 * Refuses delimited text whose columns nobody can name: without a header a schema has to, and neither calls a column by nothing.
 *
 * @throws MlGatesError `config` at the dialect, or at the schema
 */
export function refuseNameless(section: DataSection, { columns }: Plan, dataFiles: readonly DataFile[]): void {
  const file = dataFiles.find(({ format }) => format === 'csv' || format === 'tsv');
  if (file === undefined) return;
  const problem =
    section.config.dialect?.header === false && columns.length === 0
      ? withoutNames(section, file.shown)
      : withBlankName(section, columns, file.shown);
  if (problem !== undefined) throw configError([problem]);
}

function withoutNames({ config, locate, prefix }: DataSection, shown: string): Problem {
  const names = config.schema === undefined ? 'and there is no schema' : 'and the schema declares none';
  return {
    ...locate([...prefix, 'dialect', 'header']),
    message: `header is false, ${names}: nobody says what the columns of ${shown} are called`,
    hint: 'add a schema that declares them in the order of the file, or remove header: false if the first row names them',
  };
}

/** A name of blanks alone is what an unnamed column has, as the index that pandas writes. */
function withBlankName({ locate, prefix }: DataSection, columns: Plan['columns'], shown: string): Problem | undefined {
  const at = columns.findIndex(({ name }) => name.trim() === '');
  const column = columns[at];
  if (column === undefined) return undefined;
  return {
    ...locate([...prefix, 'schema']),
    message: `column ${at + 1} of the schema is called "${column.name}", and a column of delimited text (${shown}) has a name`,
    hint: 'give it one in the schema and in the header; of an index that pandas writes: to_csv(…, index_label="id"), or index=False',
  };
}
