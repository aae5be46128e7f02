import type { Locate, WaiverConfig } from '../../config/config.ts';
import type { Finding, Reason } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import type { Severity } from '../../core/outcome.ts';
import type { Loosening } from '../../policy/loosening.ts';
import type { WaiverState } from '../../policy/waive.ts';
import type { LostFile } from './schema-sides.ts';

const longestValue = 400;

/** One loosening as a finding of the gate `policy`. */
export function loosenedFinding(
  loosening: Loosening,
  severity: Severity,
  { locate, config }: { readonly locate: Locate; readonly config: string },
): Finding {
  const { kind, gate, keys, file, before, after, about } = loosening;
  const subject = subjectOf(loosening);
  // what was removed has no place any more: that of what held it
  const place = file === null ? locate(kind === 'removed' ? keys.slice(0, -1) : keys).where : { file };
  return {
    id: `policy#${subject}/${kind}`,
    rule: kind,
    subject,
    slice: null,
    params: {
      ...(gate === null ? {} : { gate }),
      key: keys.map(String),
      file: file ?? config,
      before: bounded(before),
      after: bounded(after),
      ...(about === undefined ? {} : { about }),
    },
    outcome: 'policy-loosened',
    severity,
    count: 1,
    samples: [place],
  };
}

/** `metrics.churn.rules.accuracy.min`, `schemas/train.schema.json#/properties/age/minimum`. */
function subjectOf({ keys, file }: Loosening): string {
  if (file === null) return keys.join('.');
  return `${file}#${keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`;
}

/** A value as the finding keeps it: one that would fill a report as the beginning of its text. */
function bounded(value: Json | undefined): Json {
  if (value === undefined) return null;
  const text = JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : value;
}

/** A config that stood at the base and is gone. */
export function removedConfig(path: string, severity: Severity, successors: readonly string[]): Finding {
  return {
    id: `policy#${path}/removed`,
    rule: 'config-removed',
    subject: path,
    slice: null,
    params: { successors: [...successors] },
    outcome: 'policy-loosened',
    severity,
    count: 1,
    samples: [],
  };
}

/** A config at the base that declares nothing because it is not valid. */
export function invalidBase(path: string, commit: string): Finding {
  return notComparable(path, 'warn', { code: 'base-config-invalid', params: { path, commit } });
}

/** That nobody could compare the config with its base, where nothing depends on it. */
export function notCompared(path: string, message: string): Finding {
  return notComparable(path, 'info', { code: 'policy-not-compared', params: { message } });
}

/** A file of the base that could not be found there, though what the base demands stands in it. */
export function notFound({ path, found }: LostFile, severity: Severity, commit: string): Finding {
  const params = found.kind === 'absent' ? { why: found.kind } : { why: found.why, at: found.at };
  return notComparable(path, severity, { code: 'base-not-found', params: { path, commit, ...params } });
}

function notComparable(path: string, severity: Severity, reason: Reason): Finding {
  return {
    id: `policy#${path}/base`,
    rule: 'base',
    subject: path,
    slice: null,
    params: {},
    outcome: 'not-comparable',
    severity,
    reason,
    count: 1,
    samples: [],
  };
}

/** A waiver of the base and what became of it, so that none is in force unseen. */
export function waiverFinding(index: number, waiver: WaiverConfig, state: WaiverState | 'error'): Finding {
  const { gate, subject, rule, slice, until, reason, limit } = waiver;
  return {
    id: `policy#waivers.${index}/waiver`,
    rule: 'waiver',
    subject,
    slice: slice ?? null,
    params: {
      gate,
      ...(rule === undefined ? {} : { rule }),
      until,
      reason,
      ...(limit === undefined ? {} : { limit }),
      state,
    },
    outcome: 'not-affected',
    severity: 'info',
    count: 1,
    samples: [],
  };
}
