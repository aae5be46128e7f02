import type { Finding, Sample } from '../../core/finding.ts';
import type { ReasonCode } from '../../core/reason-code.ts';
import type { Plan } from '../../plan/plan.ts';
import type { FindingMaker } from './evaluate.ts';
import type { Header } from './read-data.ts';

interface Seen {
  readonly headers: readonly Header[];
  readonly columns: ReadonlySet<string>;
  readonly maker: FindingMaker;
}

/** What headers are, and how they match the schema. */
export function headerFindings(plan: Plan, { headers, columns, maker }: Seen): readonly Finding[] {
  return [
    ...labelFindings(headers, maker),
    ...agreementFindings(headers, maker),
    ...matchFindings(plan, { headers, columns, maker }),
  ];
}

function labelFindings(headers: readonly Header[], maker: FindingMaker): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { file, names, line } of headers) {
    const sample = (value: string): Sample => ({ file, line: Math.max(1, line), value });
    const blank = names.filter((name) => name.trim() === '').length;
    if (names.length > 0 && blank === names.length)
      findings.push(maker.make({ rule: 'blank-header', subject: '', outcome: 'violated', samples: [sample('')] }));
    else if (blank > 0)
      findings.push(
        maker.make({
          rule: 'blank-label',
          subject: '',
          outcome: 'violated',
          count: blank,
          samples: [sample(names.join(',').slice(0, 200))],
        }),
      );
    const once = new Set<string>();
    const duplicates = new Set(names.filter((name) => name.trim() !== '' && (once.has(name) || !once.add(name))));
    for (const name of duplicates)
      findings.push(
        maker.make({ rule: 'duplicate-label', subject: name, outcome: 'violated', samples: [sample(name)] }),
      );
  }
  return findings;
}

/** Files of one data set have the same columns in the same order. */
function agreementFindings(headers: readonly Header[], maker: FindingMaker): readonly Finding[] {
  const [first, ...rest] = headers;
  return rest
    .filter(
      ({ names }) => names.length !== first?.names.length || names.some((name, index) => name !== first.names[index]),
    )
    .map(({ file, line, names }) =>
      maker.make({
        rule: 'unmatched-header',
        subject: '',
        outcome: 'violated',
        params: { expected: first?.names ?? [], file: first?.file ?? '' },
        samples: [{ file, line, value: names.join(',').slice(0, 200) }],
      }),
    );
}

function matchFindings(plan: Plan, { headers, columns, maker }: Seen): readonly Finding[] {
  const { fieldsMatch } = plan;
  if (fieldsMatch === null) return [];
  const declared = plan.columns.map((column) => column.name);
  const known = new Set(declared);
  const found = [...columns];
  const missing = declared.filter((name) => !columns.has(name));
  const extra = found.filter((name) => !known.has(name));
  const [header] = headers;
  const samples =
    header === undefined
      ? []
      : [{ file: header.file, line: Math.max(1, header.line), value: header.names.join(',').slice(0, 200) }];
  const bad = (code: ReasonCode, subject: string): Finding =>
    maker.make({
      rule: 'fieldsMatch',
      subject,
      outcome: 'violated',
      reason: { code },
      params: { fieldsMatch },
      samples: known.has(subject) ? samples : samples.map((sample) => ({ ...sample, value: subject })),
    });
  const findings: Finding[] = [];
  if (fieldsMatch === 'exact' || fieldsMatch === 'equal' || fieldsMatch === 'subset')
    findings.push(...missing.map((name) => bad('missing-label', name)));
  if (fieldsMatch === 'exact' || fieldsMatch === 'equal' || fieldsMatch === 'superset')
    findings.push(...extra.map((name) => bad('extra-label', name)));
  if (fieldsMatch === 'partial' && missing.length === declared.length) findings.push(bad('missing-label', ''));
  if (fieldsMatch === 'exact' && findings.length === 0)
    findings.push(
      ...declared.filter((name, index) => found[index] !== name).map((name) => bad('incorrect-label', name)),
    );
  return findings.length > 0
    ? bounded(findings, { maker, fieldsMatch })
    : [maker.make({ rule: 'fieldsMatch', subject: '', outcome: 'pass', params: { fieldsMatch } })];
}

/** Columns of one kind that are told one by one. */
const toldColumns = 100;

/** Of each way to differ the first columns, and how many more there are. */
function bounded(
  findings: readonly Finding[],
  { maker, fieldsMatch }: { maker: FindingMaker; fieldsMatch: string },
): readonly Finding[] {
  const codes: readonly ReasonCode[] = ['missing-label', 'extra-label', 'incorrect-label'];
  return codes.flatMap((code) => {
    const all = findings.filter(({ reason }) => reason?.code === code);
    const kept = all.slice(0, toldColumns);
    const more = all.length - kept.length;
    if (more === 0) return kept;
    const params = { fieldsMatch, more };
    const rest = {
      rule: 'fieldsMatch',
      subject: '',
      outcome: 'violated',
      reason: { code },
      params,
      count: more,
    } as const;
    return [...kept, maker.make({ ...rest, samples: kept[0]?.samples ?? [] })];
  });
}
