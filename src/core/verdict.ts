/** What a gate, a suite or a run decides. `error` means that nothing was decided. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'error';

const order: readonly Verdict[] = ['pass', 'warn', 'fail', 'error'];

/** The worst verdict of several; `error` for none, since a decision about nothing is no decision. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.length === 0) return 'error';
  return verdicts.reduce((a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a));
}

/** The exit code of a verdict: 0 for `pass` and `warn`, 1 for `fail`, 2 for `error`. Reporting only (`enforced: false`) turns 1 into 0. */
export function exitCode(verdict: Verdict, options: { enforced: boolean }): 0 | 1 | 2 {
  switch (verdict) {
    case 'pass':
    case 'warn':
      return 0;
    case 'fail':
      return options.enforced ? 1 : 0;
    case 'error':
      return 2;
  }
}
