import type { GitHubReader } from '../core/ports.ts';

/** A reader that asks about what never changes (a commit and everything in it, a run) only once, for all gates of a process. */
export function memoizedReader(reader: GitHubReader): GitHubReader {
  return {
    ...reader,
    contents: once((path: string, commit: string) => reader.contents(path, commit)),
    blob: once((id: string) => reader.blob(id)),
    tree: once((commit: string) => reader.tree(commit)),
    mergeBase: once((base: string, head: string) => reader.mergeBase(base, head)),
    commit: once((sha: string) => reader.commit(sha)),
    ancestors: once((commit: string, page: number) => reader.ancestors(commit, page)),
    workflowRun: once((id: number) => reader.workflowRun(id)),
  };
}

/** One question, one answer: also while it is on its way. One that failed may be asked again. */
function once<Question extends readonly (string | number)[], Answer>(
  ask: (...question: Question) => Promise<Answer>,
): (...question: Question) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (...question) => {
    const key = JSON.stringify(question);
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = ask(...question);
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
    return answer;
  };
}
