import type { Problem } from '../core/errors.ts';
import type { Config, DataConfig, DialectConfig, MetricsConfig, RuleConfig } from './config.ts';
import { checkRange } from './check-range.ts';
import { dataCheckProblems } from './data-demands.ts';
import { foreignKeyProblems } from './foreign-key-demands.ts';
import { checkFingerprint, checkGateNames, checkRule, checkSources } from './metrics-demands.ts';
import { predictionProblems } from './predictions-demands.ts';
import { waiverProblems } from './waiver-demands.ts';
import type { YamlDocument } from './yaml-document.ts';

export type Report = (path: readonly (string | number)[], message: string, hint?: string) => void;

/**
 * What the JSON Schema cannot say: gates without a demand, rules that contradict themselves, rules that need what is not there.
 * @param incomplete gates (`metrics.churn`) of which something was left out because it is wrong by itself: they may demand enough
 */
export function demandProblems(
  config: Config,
  document: YamlDocument,
  incomplete: ReadonlySet<string> = new Set(),
): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (path, message, hint) => {
    problems.push({ ...document.locate(path, { key: true }), message, ...(hint === undefined ? {} : { hint }) });
  };
  const enforced = config.enforce !== false;
  if (incomplete.size === 0 && config.data === undefined && config.metrics === undefined && config.card === undefined)
    report([], 'no gate is declared', 'add data:, metrics: or card:');
  for (const [name, gate] of Object.entries(config.data ?? {}))
    checkData(gate, { path: ['data', name], report, enforced: enforced && gate.enforce !== false });
  foreignKeyProblems(config.data ?? {}, report, incomplete);
  for (const [name, gate] of Object.entries(config.metrics ?? {}))
    checkMetrics(gate, {
      path: ['metrics', name],
      report,
      enforced: enforced && gate.enforce !== false && !incomplete.has(`metrics.${name}`),
    });
  checkGateNames(config.metrics ?? {}, report);
  waiverProblems(config, report, incomplete);
  if (config.card?.verify === true && config.card.output === undefined)
    report(
      ['card', 'verify'],
      'card.verify compares the committed card, and card.output does not say which it is',
      'add output: MODEL_CARD.md',
    );
  return problems;
}

interface Context {
  readonly path: readonly string[];
  readonly report: Report;
  readonly enforced: boolean;
}

function checkData(gate: DataConfig, { path, report, enforced }: Context): void {
  if (gate.fieldsMatch !== undefined && gate.schema === undefined)
    report(
      [...path, 'fieldsMatch'],
      'fieldsMatch compares the columns with a schema, and there is none',
      'add schema: …',
    );
  const { schema, uniqueKeys, foreignKeys, checks = [] } = gate;
  if (enforced && schema === undefined && uniqueKeys === undefined && foreignKeys === undefined && checks.length === 0)
    report(
      path,
      `${path.join('.')} demands nothing`,
      'add a schema, uniqueKeys, foreignKeys or a check, or `enforce: false` to only report',
    );
  if (gate.dialect !== undefined) checkDialect(gate.dialect, [...path, 'dialect'], report);
  dataCheckProblems(gate, path, report);
}

function checkMetrics(gate: MetricsConfig, { path, report, enforced }: Context): void {
  checkSources(gate, { path, report });
  const rules = Object.entries(gate.rules ?? {});
  if (enforced && !rules.some(([, rule]) => demands(rule)))
    report(path, `${path.join('.')} demands nothing`, 'add a rule, or `enforce: false` to only report');
  const compares = rules.some(([, rule]) => changes(rule) || rule.ratchet !== undefined);
  checkFingerprint(gate, compares, { path, report });
  predictionProblems(gate, path, report);
  for (const [metric, rule] of rules) {
    const at = [...path, 'rules', metric];
    checkRange(rule, at, report);
    checkRule(rule, at, report);
    if (directed(rule) && rule.direction === undefined)
      report(
        at,
        `a change rule of ${metric} does not know which way is better`,
        'add direction: higher or direction: lower',
      );
    if (changes(rule) && gate.baseline === 'none')
      report(
        [...path, 'baseline'],
        `baseline is none, and ${metric} is to be compared with one`,
        'remove baseline: none, or the change rule',
      );
    if (rule.require_both === true && (rule.max_regression === undefined || rule.max_regression_pct === undefined))
      report([...at, 'require_both'], 'require_both needs both max_regression and max_regression_pct');
  }
}

/** Each character of a dialect means one thing, and none of them is a line end. */
function checkDialect(dialect: DialectConfig, path: readonly string[], report: Report): void {
  const meanings = new Map<string, string>();
  for (const key of ['delimiter', 'quoteChar', 'escapeChar', 'commentChar'] as const) {
    const character = dialect[key] ?? defaults[key];
    if (character === undefined) continue;
    if (/[\r\n]/.test(character)) report([...path, key], `${key} cannot be a line end`);
    const other = meanings.get(character);
    if (other !== undefined) report([...path, key], `${key} is the same character as ${other}`);
    meanings.set(character, key);
  }
}

const defaults: Readonly<Partial<Record<keyof DialectConfig, string>>> = { quoteChar: '"' };

const directedChanges = ['max_regression', 'max_regression_pct', 'min_improvement', 'min_improvement_pct'] as const;

/** Whether a rule compares with a baseline. */
export function changes(rule: RuleConfig): boolean {
  return rule.max_change !== undefined || directedChanges.some((key) => rule[key] !== undefined);
}

/** Whether a rule tells better from worse. */
function directed(rule: RuleConfig): boolean {
  return rule.ratchet !== undefined || directedChanges.some((key) => rule[key] !== undefined);
}

function demands(rule: RuleConfig): boolean {
  return (
    (['min', 'max', 'target', 'ratchet', 'max_disparity'] as const).some((key) => rule[key] !== undefined) ||
    changes(rule)
  );
}
