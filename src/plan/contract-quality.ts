import type { Json } from '../core/json.ts';
import type { Severity } from '../core/outcome.ts';
import { allowedValues, momentValue, type MomentReading } from './contract-moments.ts';
import type { InvalidValues } from './counted-values.ts';
import { Descriptor, nearestHint, shown } from './descriptor.ts';
import type { QualityDemand, QualityMetric, QualityOperator } from './quality-demand.ts';

const operators = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const satisfies readonly QualityOperator[];
const ofColumn = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
] as const satisfies readonly QualityMetric[];
const ofTable = ['rowCount', 'duplicateValues'] as const satisfies readonly QualityMetric[];
/** What earlier versions called them. */
const formerly: ReadonlyMap<string, QualityMetric> = new Map([
  ['duplicateCount', 'duplicateValues'],
  ['nullCheck', 'nullValues'],
]);
const known = [
  ...operators,
  ...(
    'id name type metric rule arguments unit severity dimension description businessImpact method schedule scheduler tags ' +
    'customProperties authoritativeDefinitions query engine implementation'
  ).split(' '),
];

interface Subject {
  /** The column that rules are about; none for those of the whole table. */
  readonly columns: readonly string[];
  /** Columns by what rules may call them. */
  readonly columnOf: ReadonlyMap<string, string>;
  /** How the values are written that rules are about, where they are dates or times. */
  readonly moment: MomentReading | null;
}

/** The rules of a property or of an object. */
export interface Quality {
  readonly demands: readonly QualityDemand[];
  /** Keywords for the schema of a property's values, whose breaches are what rules count. */
  readonly keywords: Readonly<Record<string, Json>>;
}

export function translateQuality(of: Descriptor, subject: Subject): Quality {
  const keywords: Record<string, Json> = {};
  const demands = of.each('quality', 'a rule').flatMap((rule) => demandOf(rule, subject, keywords) ?? []);
  if (of.has('relationships'))
    demands.push({ metric: 'relationships', columns: subject.columns, severity: 'fail', name: '' });
  return { demands, keywords };
}

function demandOf(rule: Descriptor, subject: Subject, keywords: Record<string, Json>): QualityDemand | null {
  rule.refuseUnknown(known, { of: 'a rule' });
  const type = rule.has('type') ? rule.choice('type', ['library', 'text', 'sql', 'custom']) : 'library';
  if (type === undefined || type === 'text') return null; // for people
  const common = { severity: severityOf(rule.text('severity')), name: rule.text('name') ?? rule.text('id') ?? '' };
  if (type !== 'library') return { ...common, metric: type, columns: subject.columns };
  const metric = metricOf(rule, subject.columns.length > 0);
  const comparison = comparisonOf(rule);
  if (metric === undefined || comparison === null) return null;
  const unit = rule.has('unit') ? rule.choice('unit', ['rows', 'percent']) : 'rows';
  const columns = columnsOf(rule, metric, subject);
  if (unit === undefined || columns === null) return null;
  if (unit === 'percent' && metric === 'rowCount')
    rule.report(['unit'], 'a number of rows is no percentage of them', 'write unit: rows');
  if (metric === 'duplicateValues' && !isUpperBound(comparison))
    rule.report(
      [comparison.operator],
      `${comparison.operator} of duplicateValues is not decided here`,
      'write mustBe: 0, mustBeLessThan or mustBeLessOrEqualTo',
    );
  count(rule, metric, { keywords, moment: subject.moment });
  return { ...common, metric, columns, ...comparison, unit };
}

/**
 * Rows that repeat a value are never fewer than values that are repeated: few of those are few of these, and none of them none. How many
 * exactly there are is not known.
 */
function isUpperBound({ operator, value }: Comparison): boolean {
  return operator === 'mustBe' ? value === 0 : operator === 'mustBeLessThan' || operator === 'mustBeLessOrEqualTo';
}

interface Comparison {
  readonly operator: QualityOperator;
  readonly value: number | readonly [number, number];
}

function metricOf(rule: Descriptor, isOfColumn: boolean): QualityMetric | undefined {
  const key = rule.has('metric') ? 'metric' : 'rule';
  const written = rule.text(key);
  const metrics: readonly QualityMetric[] = isOfColumn ? ofColumn : ofTable;
  const metric = metrics.find((one) => one === (formerly.get(written ?? '') ?? written));
  if (metric !== undefined) return metric;
  const hint = nearestHint(written ?? '', metrics, `metrics: ${metrics.join(', ')}`);
  if (written === undefined) rule.report([], 'a rule of the library has a metric, and here is none', hint);
  else rule.report([key], `there is no metric "${written}" of ${isOfColumn ? 'a property' : 'an object'}`, hint);
  return undefined;
}

function comparisonOf(rule: Descriptor): Comparison | null {
  const [operator, ...more] = operators.filter((one) => rule.has(one));
  if (operator === undefined || more.length > 0) {
    const message =
      operator === undefined
        ? 'a rule without an operator demands nothing'
        : 'a rule has one operator, and here are several';
    rule.report([], message, `operators: ${operators.join(', ')}`);
    return null;
  }
  if (operator !== 'mustBeBetween' && operator !== 'mustNotBeBetween') {
    const value = rule.number(operator);
    return value === undefined ? null : { operator, value };
  }
  const [least, most, ...others] = rule.list(operator) ?? [];
  if (typeof least === 'number' && typeof most === 'number' && others.length === 0 && least <= most)
    return { operator, value: [least, most] };
  rule.report([operator], `${operator} has two numbers, the smaller one first, and not ${shown(rule.get(operator))}`);
  return null;
}

/** The columns that a rule of the whole table names. */
function columnsOf(rule: Descriptor, metric: QualityMetric, { columns, columnOf }: Subject): readonly string[] | null {
  if (columns.length > 0 || metric === 'rowCount') return columns;
  const names = rule.inner('arguments')?.texts('properties') ?? [];
  const found = names.map((name) => columnOf.get(name));
  const strange = names.filter((name) => !columnOf.has(name));
  for (const name of strange) {
    const hint = nearestHint(name, [...columnOf.keys()]);
    rule.report(['arguments', 'properties'], `the rule names "${name}", which is no property`, hint);
  }
  if (names.length === 0)
    rule.report([], 'duplicateValues of an object names no properties', 'add arguments: {properties: [...]}');
  return strange.length > 0 || names.length === 0 ? null : found.flatMap((name) => name ?? []);
}

/** What is counted by looking at values becomes a keyword of their schema. */
function count(
  rule: Descriptor,
  metric: QualityMetric,
  { keywords, moment }: Pick<Subject, 'moment'> & { readonly keywords: Record<string, Json> },
): void {
  const counted =
    metric === 'invalidValues'
      ? invalidValues(rule, moment)
      : metric === 'missingValues'
        ? missingValues(rule, moment)
        : undefined;
  const known =
    metric === 'invalidValues'
      ? ['validValues', 'pattern']
      : metric === 'missingValues'
        ? ['missingValues']
        : ['properties'];
  rule.inner('arguments')?.refuseUnknown(known, { of: `the arguments of ${metric}` });
  if (counted === undefined) return;
  const before = keywords[metric];
  if (before !== undefined && JSON.stringify(before) !== JSON.stringify(counted))
    rule.report(
      ['arguments'],
      `two rules of one property count ${metric} by different arguments`,
      'give both the same arguments, or keep one rule',
    );
  keywords[metric] = counted;
}

function invalidValues(rule: Descriptor, moment: MomentReading | null): Json | undefined {
  const parameters = rule.inner('arguments');
  const written = parameters?.list('validValues')?.filter((value) => value !== null);
  if (parameters === null || (written === undefined && !parameters.has('pattern'))) {
    rule.report(
      [],
      'invalidValues does not say which values are valid',
      'add arguments: {validValues: [...]} or {pattern: …}',
    );
    return undefined;
  }
  const pattern = parameters.pattern('pattern');
  if (moment !== null && pattern !== undefined)
    parameters.report(
      ['pattern'],
      `a pattern of the type "${moment.called ?? moment.is}" is not decided here: what values mean is compared, and not their texts`,
      'write validValues, or logicalTypeOptions: {format: …}',
    );
  const counted: InvalidValues = {
    ...(written === undefined
      ? {}
      : { validValues: allowedValues(parameters, 'validValues', { values: written, moment }) }),
    ...(pattern === undefined ? {} : { pattern }),
  };
  return counted as Json;
}

/** Texts that no cell can have do no harm here. */
function missingValues(rule: Descriptor, moment: MomentReading | null): Json {
  const written = (rule.inner('arguments')?.list('missingValues') ?? []).filter((value) => value !== null);
  return moment === null ? written : written.map((value) => momentValue(moment, value) ?? value);
}

/** Words of tools for how grave a breach is: what is no error warns. */
function severityOf(written: string | undefined): Severity {
  const word = (written ?? '').trim().toLowerCase();
  if (word === 'info') return 'info';
  return ['warning', 'warn', 'low', 'minor', 'trivial'].includes(word) ? 'warn' : 'fail';
}
