import type { Answer, Asked } from './asked.ts';
import { ownAnswerOf } from './fake-routes.ts';
import { servicesAnswer } from './fake-github.ts';
import { serveAnswers, type AnswerServer } from './http-answers.ts';
import type { GitHubState } from './state.ts';

/** The header in which a redirection passes the contract proxy, which would follow it. */
export const heldBack = 'x-location';

/** What is the project's own beside a third party's emulated GitHub: one front for both. */
export interface BesideEmulator extends AnswerServer {
  /** From now on runs, artifacts, events and permissions of this repository are answered. */
  know(state: GitHubState): void;
}

/**
 * Answers for runs, artifacts, who brought a commit and who set a label, which the emulator does not keep, and passes everything else on to
 * it. The results service of jobs is here too.
 */
export async function startBesideEmulator(upstream: string): Promise<BesideEmulator> {
  const states: GitHubState[] = [];
  const server = await serveAnswers((asked) => {
    const service = servicesAnswer(asked, states);
    if (service !== null) return service;
    for (const state of states) {
      const answer = ownAnswerOf(asked, state);
      if (answer !== null) return throughContract(answer);
    }
    return forward(asked, upstream);
  });
  return {
    ...server,
    know: (state) => {
      state.url = server.url;
      states.push(state);
    },
  };
}

/** The answer as it passes the contract proxy. */
export function throughContract(answer: Answer): Answer {
  const { location, ...headers } = answer.headers ?? {};
  return location === undefined ? answer : { ...answer, headers: { ...headers, [heldBack]: location } };
}

const ofThisHop = ['host', 'connection', 'content-length', 'transfer-encoding', 'content-encoding', 'keep-alive'];

async function forward({ method, url, bytes, headers }: Asked, upstream: string): Promise<Answer> {
  const response = await fetch(`${upstream}${url.pathname}${url.search}`, {
    method,
    headers: withoutHop(headers),
    redirect: 'manual',
    ...(bytes.length === 0 ? {} : { body: bytes }),
  });
  const body = Buffer.from(await response.arrayBuffer());
  return { status: response.status, body, headers: withoutHop(Object.fromEntries(response.headers)) };
}

function withoutHop(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofThisHop.includes(name)));
}
