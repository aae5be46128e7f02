import type { Finding, Reason } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import { severityOf, type Outcome, type Severity } from '../../core/outcome.ts';
import type { Measured } from '../../engines/columnar/measured.ts';
import type { Count } from '../../engines/columnar/tally.ts';
import { bytesPerKey } from '../../engines/columnar/hashed-keys.ts';
import { isCounted } from '../../plan/counted-values.ts';
import type { ColumnPlan, Demand, Plan, TableDemand } from '../../plan/plan.ts';
import { limitOf } from '../../plan/schema-columns.ts';
import { foreignFindings } from './foreign-findings.ts';
import { goneColumns } from './gone-columns.ts';
import { headerFindings } from './header.ts';
import { measureFindings } from './measures.ts';
import { profileFindings } from './profile-findings.ts';
import type { Profiles } from './profiles.ts';
import { qualityFindings } from './quality-findings.ts';
import type { ReadFiles } from './read-data.ts';
import type { Reference } from './references.ts';

type Build = Partial<Finding> & {
  readonly rule: string;
  readonly subject: string;
  readonly outcome: Outcome;
  readonly declared?: Severity;
};

/** Makes findings of one gate; an id that was there already gets a number. */
export class FindingMaker {
  readonly #id: string;
  readonly #ids = new Map<string, number>();

  constructor(id: string) {
    this.#id = id;
  }

  make({ declared, ...parts }: Build): Finding {
    const base = `${this.#id}#${parts.subject}/${parts.rule}`;
    const times = (this.#ids.get(base) ?? 0) + 1;
    this.#ids.set(base, times);
    return {
      id: times === 1 ? base : `${base}/${times}`,
      slice: null,
      params: {},
      severity: severityOf(parts.outcome, declared),
      count: 1,
      samples: [],
      ...parts,
    };
  }
}

/** What a data gate found: each demand of its plan, kept, broken or unmeasured, and every breach beside them. */
export function evaluateData(
  id: string,
  {
    plan,
    measured,
    read,
    profiles,
    references,
  }: {
    plan: Plan;
    measured: Measured;
    read: ReadFiles;
    profiles: Omit<Profiles, 'maker'>;
    references: readonly Reference[];
  },
): readonly Finding[] {
  const maker = new FindingMaker(id);
  const findings = [
    ...emptyFindings(measured, read, maker),
    ...headerFindings(plan, { headers: read.headers, columns: measured.columns, maker }),
    ...plan.columns.flatMap((column) => columnFindings(column, { measured, plan, maker })),
    ...recordFindings(plan, measured, maker),
    ...otherFindings(plan, measured, maker),
    ...plan.uniqueKeys.map((columns) => uniqueFinding(columns, measured, maker)),
    ...foreignFindings(plan, { measured, references, maker }),
    ...plan.tables.flatMap((table) => tableFindings(table, measured, maker)),
    ...qualityFindings(plan.quality ?? [], measured, maker),
    ...profileFindings(plan.ofProfile, { ...profiles, maker }),
    ...goneColumns(plan, measured, { ...profiles, maker }),
  ];
  return findings;
}

/** No rows at all, or a file of several without any: what was not there was not checked. */
function emptyFindings({ rows }: Measured, { empty }: ReadFiles, maker: FindingMaker): readonly Finding[] {
  if (rows > 0 && empty.length === 0) return [];
  const reason = { code: 'no-rows' } as const;
  const finding = { rule: 'rows', subject: '', outcome: 'unmeasured', reason } as const;
  if (rows === 0) return [maker.make({ ...finding, observed: { value: 0 } })];
  return [maker.make({ ...finding, count: empty.length, samples: empty.slice(0, 10).map((file) => ({ file })) })];
}

interface Context {
  readonly plan: Plan;
  readonly measured: Measured;
  readonly maker: FindingMaker;
}

function columnFindings(column: ColumnPlan, { plan, measured, maker }: Context): readonly Finding[] {
  const { name } = column;
  if (!measured.columns.has(name)) {
    if (!column.required && (plan.fieldsMatch === 'superset' || plan.fieldsMatch === 'partial')) return [];
    return measured.rows === 0
      ? []
      : [maker.make({ rule: 'required', subject: name, outcome: 'unmeasured', reason: { code: 'absent' } })];
  }
  const demands: readonly Demand[] = column.required
    ? [...column.demands, { keyword: 'required', params: {} }]
    : column.demands;
  const findings = demands.map((demand) => demandFinding(demand, name, { plan, measured, maker }));
  const { reading } = column;
  const types = reading?.called ?? reading?.is ?? (column.types.filter((one) => one !== 'null').join(' or ') || 'null');
  for (const code of ['does-not-cast', 'not-finite'] as const) {
    const breach = measured.breaches.get(code, name);
    if (breach !== undefined) findings.push(typeFinding(code, name, { breach, maker, type: types }));
  }
  return findings;
}

/** A cell or value that is not of the type that its column has. */
function typeFinding(
  code: 'does-not-cast' | 'not-finite',
  subject: string,
  { breach, maker, type }: { breach: Count; maker: FindingMaker; type: string },
): Finding {
  return maker.make({
    rule: 'type',
    subject,
    outcome: 'violated',
    reason: { code, params: { type } },
    limit: { op: 'is', value: type },
    params: { type },
    ...countOf(breach),
  });
}

function countOf({ count, samples }: Count): Pick<Finding, 'count' | 'samples'> {
  return { count, samples };
}

function demandFinding({ keyword, params, limit }: Demand, subject: string, { measured, maker }: Context): Finding {
  const breach = measured.breaches.get(keyword, subject);
  const outcome = breach !== undefined ? 'violated' : measured.rows === 0 ? 'unmeasured' : 'pass';
  const reason = outcome === 'unmeasured' ? { reason: { code: 'no-rows' } as const } : {};
  return maker.make({
    rule: keyword,
    subject,
    outcome,
    params,
    ...reason,
    ...(limit === undefined ? {} : { limit }),
    ...(breach === undefined ? {} : countOf(breach)),
  });
}

/** Keywords of the record as a whole that no record broke; those that one broke are among the others. */
function recordFindings(plan: Plan, measured: Measured, maker: FindingMaker): readonly Finding[] {
  if (measured.rows === 0) return [];
  const broken = new Set([...measured.breaches.entries()].map(([rule]) => rule));
  return [...new Set(plan.recordDemands)]
    .filter((rule) => (rule === 'schema' ? broken.size === 0 : !broken.has(rule)))
    .map((rule) => maker.make({ rule, subject: '', outcome: 'pass' }));
}

/** Breaches that no demand of a declared column stands for: structure, and keywords of the record as a whole. */
function otherFindings(plan: Plan, measured: Measured, maker: FindingMaker): readonly Finding[] {
  const declared = new Map(
    plan.columns.map((column) => [column.name, new Set(column.demands.map((demand) => demand.keyword))]),
  );
  const required = new Set(plan.columns.filter((column) => column.required).map((column) => column.name));
  const findings: Finding[] = [];
  for (const [rule, column, breach] of measured.breaches.entries()) {
    const known = declared.get(column);
    if (
      rule === 'uniqueKeys' ||
      rule === 'unique' ||
      isCounted(rule) ||
      (known !== undefined && (known.has(rule) || ['does-not-cast', 'not-finite'].includes(rule)))
    )
      continue;
    if (rule === 'required' && required.has(column)) continue;
    const { demanded } = breach;
    if (rule === 'does-not-cast' || rule === 'not-finite') {
      const type = typeof demanded === 'string' ? demanded : 'number';
      findings.push(typeFinding(rule, column, { breach, maker, type }));
    } else {
      const limit = demanded === undefined ? {} : limitOf(rule, demanded);
      findings.push(maker.make({ rule, subject: column, outcome: 'violated', ...limit, ...countOf(breach) }));
    }
  }
  return findings;
}

function uniqueFinding(columns: readonly string[], measured: Measured, maker: FindingMaker): Finding {
  const subject = columns.join('+');
  const absent = columns.filter((column) => !measured.columns.has(column));
  const notes: readonly Reason[] = [{ code: 'memory', params: { bytes_per_row: bytesPerKey } }];
  const params: Record<string, Json> = { columns };
  if (absent.length > 0 || measured.rows === 0) {
    const reason: Reason = absent.length > 0 ? { code: 'absent', params: { columns: absent } } : { code: 'no-rows' };
    return maker.make({ rule: 'uniqueKeys', subject, outcome: 'unmeasured', reason, params, notes });
  }
  const breach = measured.breaches.get('uniqueKeys', subject);
  return maker.make({
    rule: 'uniqueKeys',
    subject,
    outcome: breach === undefined ? 'pass' : 'violated',
    params,
    notes,
    ...(breach === undefined ? {} : countOf(breach)),
  });
}

function tableFindings(table: TableDemand, measured: Measured, maker: FindingMaker): readonly Finding[] {
  if (table.measure === 'row_count') return rowCountFindings(table, measured, maker);
  if (table.measure === 'missing') return missingFindings(table, measured, maker);
  return measureFindings(table, measured, maker);
}

function rowCountFindings(
  table: Extract<TableDemand, { measure: 'row_count' }>,
  measured: Measured,
  maker: FindingMaker,
): readonly Finding[] {
  const observed = { value: measured.rows };
  const bound = (op: '>=' | '<=', value: number | undefined): readonly Finding[] => {
    if (value === undefined) return [];
    const holds = op === '>=' ? measured.rows >= value : measured.rows <= value;
    const params = { [op === '>=' ? 'min' : 'max']: value };
    return [
      maker.make({
        rule: 'row_count',
        subject: '',
        outcome: holds ? 'pass' : 'violated',
        limit: { op, value },
        observed,
        params,
        declared: table.severity,
      }),
    ];
  };
  return [...bound('>=', table.min), ...bound('<=', table.max)];
}

function missingFindings(
  table: Extract<TableDemand, { measure: 'missing' }>,
  measured: Measured,
  maker: FindingMaker,
): readonly Finding[] {
  const { column, severity } = table;
  const missing = measured.missing.get(column) ?? 0;
  const percent = measured.rows === 0 ? 0 : (100 * missing) / measured.rows;
  const bound = (unit: 'max_pct' | 'max_count', value: number | undefined, observed: number): readonly Finding[] => {
    if (value === undefined) return [];
    const base = {
      rule: 'missing',
      subject: column,
      params: { [unit]: value },
      limit: { op: '<=', value },
      declared: severity,
    } as const;
    if (!measured.columns.has(column) || measured.rows === 0)
      return [
        maker.make({ ...base, outcome: 'unmeasured', reason: { code: measured.rows === 0 ? 'no-rows' : 'absent' } }),
      ];
    return [
      maker.make({
        ...base,
        outcome: observed <= value ? 'pass' : 'violated',
        observed: { value: observed },
        count: Math.max(1, missing),
      }),
    ];
  };
  return [...bound('max_pct', table.max_pct, percent), ...bound('max_count', table.max_count, missing)];
}
