import type { CheckConfig } from '../config/config.ts';
import type { Severity } from '../core/outcome.ts';

/** What a profile tells of a data set: of all of it, or of a column. `missing` is in percent of the rows. */
export type ProfileMeasure =
  'row_count' | 'missing' | 'mean' | 'min' | 'max' | 'sum' | 'stdev' | 'distinct' | 'median' | 'quantile';

/** What rows a profile tells that a baseline did not have. */
export type Novelty = 'unseen_values' | 'out_of_range';

/** Which bound a demand sets. All but `min` and `max` are against a baseline. */
export type ProfileBound =
  'min' | 'max' | 'max_change' | 'max_change_pct' | 'max_increase_pct_points' | 'max_count' | 'max_pct';

/** One demand that is decided on the profile of the data set. Plain data. */
export interface ProfileDemand {
  readonly measure: ProfileMeasure | Novelty;
  /** `""` for the data set as a whole. */
  readonly column: string;
  /** Of a quantile: the share of the values below it. */
  readonly q?: number;
  readonly bound: ProfileBound;
  readonly value: number;
  readonly severity: Severity;
}

const ofNumbers: ReadonlySet<string> = new Set([
  'mean',
  'min',
  'max',
  'sum',
  'stdev',
  'median',
  'quantile',
  'out_of_range',
]);

/** Whether a demand is about the numbers of a column, so that a column of delimited text is cast to them. */
export function isOfNumbers({ measure }: { readonly measure: string }): boolean {
  return ofNumbers.has(measure);
}

/** Whether it takes a baseline to decide a demand. */
export function isAgainstBaseline({ bound }: Pick<ProfileDemand, 'bound'>): boolean {
  return bound !== 'min' && bound !== 'max';
}

const changes: readonly ProfileBound[] = ['max_change', 'max_change_pct', 'max_increase_pct_points'];
const alsoAbsolute: readonly ProfileBound[] = ['min', 'max', ...changes];
const counts: readonly ProfileBound[] = ['max_count', 'max_pct'];

/** What a check demands of the profile: its bounds against the baseline, and those of what nothing but a profile measures. */
export function profileDemands(check: CheckConfig): readonly ProfileDemand[] {
  const [measure, parameters] = Object.entries(check)[0] as [ProfileMeasure | Novelty | 'unique', Parameters];
  const { column = '', q, severity = 'fail' } = parameters;
  return boundsOf(measure, parameters).map(([bound, value]) => ({
    measure: measure as ProfileMeasure | Novelty,
    column,
    ...(q === undefined ? {} : { q }),
    bound,
    value,
    severity,
  }));
}

type Parameters = Partial<Readonly<Record<ProfileBound, number>>> & {
  readonly column?: string;
  readonly q?: number;
  readonly severity?: Severity;
};

function boundsOf(measure: string, parameters: Parameters): readonly (readonly [ProfileBound, number])[] {
  const given = (bounds: readonly ProfileBound[]): readonly (readonly [ProfileBound, number])[] =>
    bounds.flatMap((bound) => {
      const value = parameters[bound];
      return value === undefined ? [] : [[bound, value] as const];
    });
  if (measure === 'unseen_values' || measure === 'out_of_range') {
    const some = given(counts);
    return some.length > 0 ? some : [['max_count', 0]];
  }
  return given(measure === 'median' || measure === 'quantile' ? alsoAbsolute : changes);
}
