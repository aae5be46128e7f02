import type { EvaluatedGate } from '../../card/evaluated.ts';
import type { WantedMetric, WantedResult } from '../../card/results.ts';
import type { Finding, Reason } from '../../core/finding.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { isGood, type Severity } from '../../core/outcome.ts';
import type { ReasonCode } from '../../core/reason-code.ts';

const namesOffered = 10;

/** What is known about the metrics that a card has to tell. */
interface ResultsSources {
  readonly results: readonly WantedResult[];
  readonly gates: readonly EvaluatedGate[];
  /** Whether the facts name the metrics; otherwise a rule's own severity counts. */
  readonly named: boolean;
  readonly jobFailed: boolean;
  /** What it does when there is nothing at all to tell. */
  readonly nothing: Severity;
}

/** One finding for each metric that the card has to tell: measured, or why not. Rule `results`. */
export function resultsFindings(sources: ResultsSources): readonly Finding[] {
  const { results, jobFailed, nothing } = sources;
  const findings = results.flatMap((result) => resultFindings(result, sources));
  if (findings.length > 0) return unique(findings);
  const code = jobFailed ? 'job-failed' : 'nothing-measured';
  return [unmeasured('', { code }, { severity: nothing, id: 'card#/results' })];
}

function resultFindings(result: WantedResult, sources: ResultsSources): readonly Finding[] {
  const { gate, state, metrics } = result;
  const whole = (code: ReasonCode): readonly Finding[] => [
    unmeasured(gate, { code, params: { gate } }, { severity: 'fail', id: `card#${gate}/results` }),
  ];
  if (sources.jobFailed) return whole('job-failed');
  if (state === 'not-run') return whole('gate-not-run');
  if (state === 'error') return whole('gate-error');
  const evaluated = sources.gates.find(({ id }) => id === gate);
  return metrics.map((metric) => metricFinding(metric, { evaluated, named: sources.named }));
}

function metricFinding(
  metric: WantedMetric,
  { evaluated, named }: { readonly evaluated: EvaluatedGate | undefined; readonly named: boolean },
): Finding {
  const { gate, metric: subject, value, name, type } = metric;
  const id = `card#${gate}/${subject}/results`;
  if (typeof value === 'number')
    return {
      ...finding({ id, subject, params: { gate, name, type } }),
      outcome: 'pass',
      severity: 'info',
      observed: { value },
    };
  const severity = named ? 'fail' : severityOfRules(subject, evaluated);
  if (value !== undefined)
    return {
      ...unmeasured(subject, { code: 'not-finite', params: { text: value.token, gate } }, { severity, id }),
      observed: { value },
    };
  const available = [
    ...new Set([...(evaluated?.metrics ?? []).map((one) => one.name), ...(evaluated?.measured.keys() ?? [])]),
  ];
  const others = available.filter((one) => one !== subject);
  const nearest = nearestName(subject, others) ?? null;
  return unmeasured(
    subject,
    { code: 'absent', params: { gate, nearest, available: others.slice(0, namesOffered) } },
    { severity, id },
  );
}

/** A metric that its rule may lack does not stop the card either. */
function severityOfRules(metric: string, gate: EvaluatedGate | undefined): Severity {
  const demands = gate?.metrics.find(({ name }) => name === metric)?.demands ?? [];
  const severities = demands.filter(({ outcome }) => !isGood(outcome)).map(({ severity }) => severity);
  if (severities.length === 0 || severities.includes('fail')) return 'fail';
  return severities.includes('warn') ? 'warn' : 'info';
}

function unmeasured(subject: string, reason: Reason, { severity, id }: { severity: Severity; id: string }): Finding {
  return { ...finding({ id, subject, params: {} }), outcome: 'unmeasured', severity, reason };
}

function finding({
  id,
  subject,
  params,
}: Pick<Finding, 'id' | 'subject' | 'params'>): Omit<Finding, 'outcome' | 'severity'> {
  return { id, rule: 'results', subject, slice: null, params, count: 1, samples: [] };
}

/** The same metric may be told under two data sets: ids are told apart by a number. */
export function unique(findings: readonly Finding[]): readonly Finding[] {
  const times = new Map<string, number>();
  return findings.map((one) => {
    const time = (times.get(one.id) ?? 0) + 1;
    times.set(one.id, time);
    return time === 1 ? one : { ...one, id: `${one.id}/${time}` };
  });
}
