import type { Json } from '../../core/json.ts';
import type { ColumnRequest } from '../../data/batch.ts';
import { castTo, uncastable } from '../../plan/cast.ts';
import { readingOf } from '../../plan/cell-reading.ts';
import { measuredColumns, type CellType, type ColumnPlan, type Plan } from '../../plan/plan.ts';

/** A column of delimited text, ready to be cast. */
export interface CastColumn extends ColumnRequest {
  readonly name: string;
  /** What a cell must be, in words for people: `integer or boolean`. */
  readonly type: string;
}

const numbers: readonly CellType[] = ['null', 'number'];

/** How columns are cast: by the type that the plan declares, never by guessing. Columns that it does not know are texts. */
export class CastColumns {
  readonly #plan: Plan;
  readonly #types: ReadonlyMap<string, readonly CellType[]>;
  readonly #read: ReadonlyMap<string, ColumnPlan>;
  readonly #patterns: readonly { readonly matches: RegExp; readonly types: readonly CellType[] }[];
  readonly #wanted: ReadonlySet<string> | null;

  /** @param wanted the columns that are asked for; `null`: all */
  constructor(plan: Plan, wanted: ReadonlySet<string> | null) {
    this.#plan = plan;
    this.#types = new Map<string, readonly CellType[]>([
      ...measuredColumns(plan).map((name) => [name, numbers] as const), // who asks for a mean says that they are numbers
      ...plan.columns.map(({ name, types }) => [name, types] as const),
    ]);
    this.#read = new Map(plan.columns.flatMap((one) => (one.reading === undefined ? [] : [[one.name, one]])));
    this.#patterns = plan.patterns.map(({ pattern, types }) => ({ matches: new RegExp(pattern, 'u'), types }));
    this.#wanted = plan.acceptedBy === 'columns' ? wanted : null;
  }

  of(name: string): CastColumn {
    const asDeclared = this.#read.get(name);
    if (asDeclared?.reading !== undefined) {
      const { hold, ...how } = readingOf(asDeclared.reading);
      return { name, nullable: asDeclared.types.includes('null'), ...how, hold: this.#isWanted(name) ? hold : 'none' };
    }
    const pattern = this.#patterns.find(({ matches }) => matches.test(name));
    const known = this.#types.get(name) ?? pattern?.types;
    const types = known ?? (['string', 'null'] as const);
    const cast = castTo(types);
    return {
      name,
      type: types.filter((one) => one !== 'null').join(' or ') || 'null',
      nullable: types.includes('null'),
      hold: !this.#isWanted(name) ? 'none' : known === undefined ? 'any' : holdOf(types),
      cast: (text): Json | undefined => {
        const value = cast(text);
        return value === uncastable ? undefined : value;
      },
    };
  }

  #isWanted(name: string): boolean {
    return this.#wanted?.has(name) !== false;
  }

  /** Columns that the plan speaks of. */
  get declared(): readonly string[] {
    return this.#plan.columns.map(({ name }) => name);
  }
}

function holdOf(types: readonly CellType[]): ColumnRequest['hold'] {
  const some = types.filter((type) => type !== 'null');
  if (some.length === 1 && some[0] === 'string') return 'text';
  if (some.length === 1 && some[0] === 'integer') return 'integer';
  return some.length > 0 && some.every((type) => type === 'integer' || type === 'number') ? 'number' : 'value';
}
