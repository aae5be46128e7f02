import { compareText } from '../../core/compare-text.ts';
import type { Delivery, GateName } from '../../core/delivery.ts';
import type { GateResult, Job, SuiteResult } from '../../core/result.ts';

/** A gate's result, and who brought it. */
export interface Answer {
  readonly config: SuiteResult['config'];
  readonly gate: GateResult;
  readonly by: Delivery;
}

/** One job of a run, or one leg of a job with a matrix, in its newest attempt. */
export interface Leg {
  readonly job: Job;
  readonly attempt: number;
  /** One for each gate; several only where it cannot be told which of them counts. */
  readonly answers: readonly Answer[];
  /** Gates that it was asked for, now or in an earlier attempt, and did not answer. */
  readonly unanswered: readonly (GateName & { readonly attempt: number })[];
}

function nameText({ config, gate }: GateName): string {
  return JSON.stringify([config, gate]);
}

/** The legs that left anything, by job and index, whatever the order in which it came. */
export function legsOf(deliveries: readonly Delivery[]): readonly Leg[] {
  const groups = new Map<string, Delivery[]>();
  for (const delivery of inOrder(deliveries)) {
    const key = JSON.stringify([delivery.job.name, delivery.job.index]);
    groups.set(key, [...(groups.get(key) ?? []), delivery]);
  }
  return [...groups.values()].map(legOf);
}

/** By job, leg, attempt and step; what came twice, from the disk and as an artifact, once. */
function inOrder(deliveries: readonly Delivery[]): readonly Delivery[] {
  const texts = new Map(deliveries.map((one) => [JSON.stringify(one), one]));
  return [...texts]
    .sort(([a, left], [b, right]) => compareDeliveries(left, right) || compareText(a, b))
    .map(([, one]) => one);
}

function compareDeliveries(a: Delivery, b: Delivery): number {
  return (
    compareText(a.job.name ?? '', b.job.name ?? '') ||
    a.job.index - b.job.index ||
    a.attempt - b.attempt ||
    a.step - b.step
  );
}

/** A leg that ran again has no older results: what it did not measure this time was not measured. */
function legOf(deliveries: readonly Delivery[]): Leg {
  const newest = Math.max(...deliveries.map((one) => one.attempt));
  const several = namesakes(deliveries);
  const answers = [...answersOf(deliveries).values()].flatMap((one) => counted(one, several ? newestOf(one) : newest));
  const answered = new Set(answers.map(({ config, gate }) => nameText({ config: config.path, gate: gate.id })));
  const unread = new Set(answers.filter(({ gate }) => gate.kind === 'config').map(({ config }) => config.path));
  const [{ job }] = deliveries.slice(-1) as [Delivery];
  return {
    job: { name: job.name, leg: job.leg, index: job.index, total: Math.max(...deliveries.map((one) => one.job.total)) },
    attempt: newest,
    answers,
    unanswered: askedOf(deliveries).filter((one) => !answered.has(nameText(one)) && !unread.has(one.config)),
  };
}

/** Whether two jobs of one name ran in one attempt: those of a reusable workflow that is called twice. */
function namesakes(deliveries: readonly Delivery[]): boolean {
  return deliveries.some((one) =>
    deliveries.some((other) => one.attempt === other.attempt && one.job.key !== other.job.key),
  );
}

function answersOf(deliveries: readonly Delivery[]): ReadonlyMap<string, readonly Answer[]> {
  const answers = new Map<string, Answer[]>();
  for (const by of deliveries)
    for (const { config, gates } of by.result.suites)
      for (const gate of gates) {
        const key = nameText({ config: config.path, gate: gate.id });
        answers.set(key, [...(answers.get(key) ?? []), { config, gate: { ...gate, job: plainJob(by) }, by }]);
      }
  return answers;
}

function plainJob({ job: { name, leg, index, total } }: Delivery): Job {
  return { name, leg, index, total };
}

function newestOf(answers: readonly Answer[]): number {
  return Math.max(...answers.map(({ by }) => by.attempt));
}

/** The answers of an attempt to one question: of one job the last, of several jobs one each. */
function counted(answers: readonly Answer[], attempt: number): readonly Answer[] {
  const current = answers.filter(({ by }) => by.attempt === attempt);
  const last = (answer: Answer): number =>
    Math.max(...current.filter(({ by }) => by.job.key === answer.by.job.key).map(({ by }) => by.step));
  return current.filter((answer) => answer.by.step === last(answer));
}

function askedOf(deliveries: readonly Delivery[]): Leg['unanswered'] {
  const asked = new Map<string, GateName & { readonly attempt: number }>();
  for (const { attempt, asked: names, result } of deliveries) {
    const answered = result.suites.flatMap(({ config, gates }) =>
      gates
        .filter(({ kind }) => kind !== 'config' && kind !== 'policy')
        .map(({ id }) => ({ config: config.path, gate: id })),
    );
    for (const name of [...names, ...answered]) asked.set(nameText(name), { ...name, attempt });
  }
  return [...asked.values()];
}
