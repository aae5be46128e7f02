import type { Surroundings } from '../core/ports.ts';

const recordingEvents: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch']);

/** Whether a run like this may record its gates, when it is of the default branch's newest commit. */
export function mayRecord({ onRunner, event }: Surroundings): boolean {
  return onRunner && recordingEvents.has(event ?? '');
}
