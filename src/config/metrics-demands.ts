import type { MetricsConfig, RuleConfig } from './config.ts';
import { metricsGates, modelMark } from './models.ts';

type Report = (path: readonly (string | number)[], message: string, hint?: string) => void;

interface Context {
  readonly path: readonly string[];
  readonly report: Report;
}

/** What is wrong with where and how a metrics gate reads its files, beyond what the schema can say. */
export function checkSources(gate: MetricsConfig, { path, report }: Context): void {
  if (gate.path === undefined && gate.runs === undefined && gate.predictions === undefined)
    report(
      path,
      `${path.join('.')} does not say which files hold the metrics`,
      'add path: …, or runs: … for one file per run, or predictions: …',
    );
  if (gate.path !== undefined && gate.runs !== undefined)
    report(
      [...path, 'runs'],
      'path and runs both say which files hold the metrics',
      'keep runs for one file per run, path otherwise',
    );
  if (gate.mapping !== undefined) checkMapping(gate, { path, report });
  checkModels(gate, { path, report });
}

function checkMapping(gate: MetricsConfig, { path, report }: Context): void {
  for (const key of ['format', 'epoch'] as const)
    if (gate[key] !== undefined)
      report(
        [...path, key],
        `mapping says where each metric stands, and ${key} what it would be without`,
        `remove ${key}, or mapping`,
      );
  for (const [name, where] of Object.entries(gate.mapping ?? {})) {
    const pointers = typeof where === 'string' ? [where] : [where.value, where.stderr, where.n];
    for (const pointer of pointers)
      if (pointer?.startsWith('/') === false)
        report(
          [...path, 'mapping', name],
          `"${pointer}" is not a JSON Pointer: it does not begin with /`,
          `write "/${pointer.replaceAll('.', '/')}"`,
        );
  }
}

const modelName = /^[A-Za-z0-9_-]{1,64}$/;

function checkModels(gate: MetricsConfig, { path, report }: Context): void {
  const key = gate.runs === undefined ? 'path' : 'runs';
  const marked = [gate[key] ?? []].flat().some((one) => one.includes(modelMark));
  if (gate.models === undefined) {
    if (marked)
      report([...path, key], `${key} holds ${modelMark}, and there is no list of models`, 'add models: [name, …]');
    return;
  }
  if (!marked)
    report(
      [...path, key],
      `${key} is the same for all models`,
      `write ${modelMark} where the name of the model stands in it`,
    );
  for (const [index, model] of gate.models.entries()) {
    const id = `${path.at(-1) ?? ''}-${model}`;
    if (!modelName.test(id))
      report(
        [...path, 'models', index],
        `"${id}" cannot name the gate of a model: letters, digits, _ and -, 64 at most in all`,
      );
  }
}

/** Gates of models that have the name of another gate. */
export function checkGateNames(gates: Readonly<Record<string, MetricsConfig>>, report: Report): void {
  const declared = new Map<string, string>();
  for (const [name, gate] of Object.entries(gates)) {
    for (const { id } of metricsGates(name, gate)) {
      const other = declared.get(id);
      if (other !== undefined)
        report(
          ['metrics', name],
          `metrics.${other} and metrics.${name} both declare the gate ${id}`,
          'rename one of them',
        );
      declared.set(id, name);
    }
  }
}

/** What is wrong with what tells the test set. @param compares whether any rule compares with a baseline, or with the best before */
export function checkFingerprint(gate: MetricsConfig, compares: boolean, { path, report }: Context): void {
  const { fingerprint, baseline } = gate;
  if (fingerprint === undefined) return;
  const at = [...path, 'fingerprint'];
  if (!compares)
    report(
      at,
      'fingerprint tells with what metrics may be compared, and no rule compares',
      'add max_regression: … to a rule',
    );
  if (fingerprint.keys !== undefined && gate.path === undefined && gate.runs === undefined)
    report(
      [...at, 'keys'],
      'fingerprint.keys are values of the metrics files, and there are none',
      'predictions with an id tell their test set themselves; or write files: …',
    );
  if (fingerprint.files !== undefined && typeof baseline === 'object' && !('git' in baseline))
    report(
      [...at, 'files'],
      'fingerprint.files are looked up at a commit or in its record, and the baseline is a file',
      'write keys: … of values that both metrics files hold',
    );
}

/** What is wrong with one rule by itself, beyond its range and its direction. */
export function checkRule(rule: RuleConfig, path: readonly string[], report: Report): void {
  if (rule.target === undefined && rule.within !== undefined)
    report([...path, 'within'], 'within says how far from a target, and there is none', 'add target: …');
  if (rule.target !== undefined && rule.within === undefined)
    report([...path, 'target'], 'target does not say how far from it a metric may be', 'add within: …');
  const limits = [rule.max_regression, rule.max_regression_pct, rule.ratchet];
  if (rule.noise_sd !== undefined && limits.every((limit) => limit === undefined))
    report(
      [...path, 'noise_sd'],
      'noise_sd explains a loss, and no rule limits one',
      'add max_regression: … or max_regression_pct: …',
    );
}
