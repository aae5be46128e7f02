import { afterAll, expect, test } from '@jest/globals';
import { removeFolders } from '../support/history.ts';
import { metrics } from './support/project.ts';
import { withPullRequest } from './support/pull-request.ts';

afterAll(() => {
  removeFolders();
});

const worse = { 'metrics.json': metrics(0.9) };
const bot = 'github-actions[bot]';

test('our comment is found behind a hundred others, and edited', () =>
  withPullRequest(worse, async (pull) => {
    const { comments } = pull.github.state;
    await pull.run();
    const [own] = comments.splice(0);
    for (let id = 1; id <= 130; id += 1) comments.push({ id, pull: 7, body: `chat ${id}`, login: 'a-human' });
    comments.push({ id: 999, pull: 7, body: own?.body ?? '', login: bot });
    await pull.run({ env: { GITHUB_RUN_ID: '78' } });
    expect(comments).toHaveLength(131);
  }));

test('a comment of another author with our marker is not adopted', () =>
  withPullRequest(worse, async (pull) => {
    const { comments } = pull.github.state;
    await pull.run();
    const [own] = comments.splice(0);
    comments.push({ id: 1, pull: 7, body: own?.body ?? '', login: 'mallory' });
    await pull.run();
    expect(comments.map(({ login }) => login)).toEqual(['mallory', bot]);
    expect(comments[0]?.body).toBe(own?.body);
  }));

test('the comment is left alone when the head is no longer the pull request’s', () =>
  withPullRequest(worse, async (pull) => {
    const { state } = pull.github;
    await pull.run();
    const before = structuredClone(state.comments);
    state.pulls.set(pull.number, { head: 'f'.repeat(40), base: pull.base });
    await pull.run({ env: { GITHUB_RUN_ID: '78' } });
    expect(state.comments).toEqual(before);
  }));
