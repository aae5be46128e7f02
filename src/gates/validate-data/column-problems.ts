import type { ColumnBounds } from '../../config/config.ts';
import { configError, type Problem } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import type { Measured } from '../../engines/columnar/measured.ts';
import type { Plan } from '../../plan/plan.ts';
import { isOfNumbers } from '../../plan/profile-demand.ts';
import type { DataSection } from './inputs.ts';

/** A problem of a key of the config that names a column. */
export interface ColumnProblem {
  readonly problem: Problem;
  readonly column: string;
  /** Whether the column may still be one that went. */
  readonly isUnknown: boolean;
}

/** Checks and keys of a column that neither schema nor data have: a typo, not a gate that has nothing to say. */
export function columnProblems(
  { config, locate, prefix }: DataSection,
  plan: Plan,
  measured: Pick<Measured, 'rows' | 'columns'>,
): readonly ColumnProblem[] {
  if (measured.rows === 0 && measured.columns.size === 0) return []; // an empty list says nothing about columns
  const declared = plan.columns.map((column) => column.name);
  const known = [...new Set([...declared, ...measured.columns])];
  const problems: ColumnProblem[] = [];
  const require = (column: string, path: readonly (string | number)[]): void => {
    if (known.includes(column)) return;
    const nearest = nearestName(column, known);
    const hint = nearest === undefined ? `columns: ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
    const problem = {
      ...locate([...prefix, ...path]),
      message: `there is no column "${column}", neither in the schema nor in the data`,
      hint,
    };
    problems.push({ column, isUnknown: true, problem });
  };
  config.checks?.forEach((check, index) => {
    for (const [measure, bounds] of Object.entries(check) as [string, Partial<ColumnBounds>][]) {
      const { column } = bounds;
      if (column === undefined) continue;
      const path = ['checks', index, measure, 'column'];
      require(column, path);
      const types = plan.columns.find(({ name }) => name === column)?.types ?? ['number'];
      if (!isOfNumbers({ measure }) || types.some((type) => type === 'number' || type === 'integer')) continue;
      const message = `${measure} is measured of numbers, and the schema declares "${column}" as ${types.join(' or ')}`;
      const problem = { ...locate([...prefix, ...path]), message, hint: 'check a column of numbers' };
      problems.push({ column, isUnknown: false, problem });
    }
  });
  config.uniqueKeys?.forEach((columns, index) =>
    columns.forEach((column, at) => require(column, ['uniqueKeys', index, at])),
  );
  config.foreignKeys?.forEach(({ fields }, index) => {
    const path = ['foreignKeys', index, 'fields'];
    if (typeof fields === 'string') require(fields, path);
    else fields.forEach((column, at) => require(column, [...path, at]));
  });
  return problems;
}

/** @throws a `config` error with all problems, if there are any */
export function refuseColumns(problems: readonly ColumnProblem[]): void {
  const [first, ...rest] = problems.map(({ problem }) => problem);
  if (first !== undefined) throw configError([first, ...rest]);
}
