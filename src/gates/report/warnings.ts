import { asError } from '../../core/errors.ts';
import { PublishError, type PublishFault } from '../../core/publisher.ts';
import { escapeTerminal } from '../../report/escape-terminal.ts';
import { shorten } from '../../report/visible-text.ts';

/** What could not be posted, and why. */
export interface Failure {
  readonly what: 'comment' | 'check run';
  readonly thrown: unknown;
}

const permissions = { comment: 'pull-requests: write', 'check run': 'checks: write' } as const;
const writes = { comment: 'pull requests', 'check run': 'checks' } as const;

/** One warning for everything that failed for the same reason: what, why, what to add. The verdict never depends on it. */
export function warningsOf(failures: readonly Failure[]): readonly string[] {
  const denied = firstOfEach(failures.filter(({ thrown }) => isDenied(thrown)));
  const others = failures.filter(({ thrown }) => !isDenied(thrown));
  return [...(denied.length === 0 ? [] : [deniedWarning(denied)]), ...others.map(otherWarning)];
}

function firstOfEach(failures: readonly Failure[]): readonly Failure[] {
  return failures.filter((one, index) => failures.findIndex(({ what }) => what === one.what) === index);
}

function isDenied(thrown: unknown): boolean {
  // GitHub answers 404 for what a token may not know of
  return thrown instanceof PublishError && (thrown.fault === 'forbidden' || thrown.fault === 'not-found');
}

function deniedWarning(failures: readonly Failure[]): string {
  const kinds = failures.map(({ what }) => what);
  const statuses = [...new Set(failures.map(({ thrown }) => (thrown instanceof PublishError ? thrown.status : null)))];
  const [were, or] = kinds.length === 1 ? ['was', ''] : ['were', ' or '];
  return [
    `the ${kinds.join(' and the ')} ${were} not posted: this token may not write to ${kinds.map((what) => writes[what]).join(or)} (${statuses.join(', ')}). The verdict is not affected.`,
    'Add to the job:',
    '  permissions:',
    ...kinds.map((what) => `    ${permissions[what]}`),
    'On a pull request from a fork this is expected; docs/recipes/forks.md says what works there.',
  ].join('\n');
}

const reasons: Readonly<Record<PublishFault, string>> = {
  unauthorized: 'GitHub does not accept this token; check the input github-token',
  forbidden: 'this token may not write it',
  'not-found': 'GitHub does not know it',
  refused: 'GitHub refused it',
  'rate-limited': "this token's rate limit is used up",
  unavailable: 'GitHub did not answer as it should',
  timeout: 'GitHub did not answer in time',
};

function otherWarning({ what, thrown }: Failure): string {
  const error = thrown instanceof PublishError ? thrown : null;
  const reason = error === null ? shorten(escapeTerminal(asError(thrown).message), 300) : reasons[error.fault];
  const said = error?.fault === 'refused' ? `: ${shorten(escapeTerminal(error.message), 300)}` : '';
  const status = typeof error?.status !== 'number' ? '' : ` (${String(error.status)})`;
  return `the ${what} was not posted: ${reason}${said}${status}. The verdict is not affected.`;
}
