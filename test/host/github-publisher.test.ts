import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Publisher } from '../../src/core/publisher.ts';
import { createGitHubPublisher } from '../../src/host/github-publisher.ts';
import { startFakeGitHub, type FakeFault, type FakeGitHub } from '../support/github/fake-github.ts';
import { emptyGitHub } from '../support/github/state.ts';

let github: FakeGitHub;
let publisher: Publisher;
beforeAll(async () => {
  github = await startFakeGitHub(
    emptyGitHub({ pulls: new Map([[7, { head: 'a'.repeat(40), base: 'b'.repeat(40) }]]) }),
  );
});
afterAll(() => github.close());
beforeEach(() => {
  github.heal();
  publisher = createGitHubPublisher({ token: 'ghs_test', repository: 'acme/churn', apiUrl: github.url });
});

const asks: Readonly<Record<string, (publisher: Publisher) => Promise<unknown>>> = {
  'a head': (one) => one.pullRequestHead(7),
  comments: (one) => one.comments(7),
  'an edit': (one) => one.updateComment(100, 'text'),
  'a comment': (one) => one.createComment(7, 'text'),
  'a check run': (one) => one.createCheck({ sha: 'a'.repeat(40), name: 'gates', externalId: '1/1', output }),
  'the end of a check run': (one) => one.updateCheck(500, { conclusion: 'success', output }),
};
const output = { title: 'title', summary: 'summary', text: '', annotations: [] };

async function timesAsked(what: string, fault: FakeFault): Promise<number> {
  github.fail(/./, fault);
  const before = github.log.length;
  await expect(asks[what]?.(publisher)).rejects.toThrow();
  return github.log.length - before;
}

test.each([
  ['a head', 403],
  ['a head', 404],
  ['a head', 422],
  ['comments', 403],
  ['an edit', 403],
  ['a check run', 403],
  ['the end of a check run', 422],
] as const)('%s that is refused (%i) is asked for once', async (what, status) => {
  expect(await timesAsked(what, status)).toBe(1);
});

test('what is read or edited is tried again where GitHub is at fault, what is created is not', async () => {
  expect(await timesAsked('a head', 502)).toBe(3);
  expect(await timesAsked('a comment', 502)).toBe(1);
});
