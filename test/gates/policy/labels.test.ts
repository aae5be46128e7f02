import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { FakeFault } from '../../support/github/fake-github.ts';
import { addRun } from '../../support/github/actions-store.ts';
import type { FakeIssueEvent } from '../../support/github/state.ts';
import { removeFolders } from '../../support/history.ts';
import { aConfig, at, findingOf, gateOf, metrics, notesOf, number, openWorld, type World } from './world.ts';

const worlds: World[] = [];
afterEach(async () => {
  for (const { github } of worlds.splice(0)) await github.close();
});
afterAll(removeFolders);

async function world(...args: Parameters<typeof openWorld> | []): Promise<World> {
  const [base = {}, head = { 'metrics.json': metrics(0.91) }, options = {}] = args;
  const made = await openWorld(base, head, options);
  worlds.push(made);
  return made;
}

/** One that was judged, and accepted after that. */
async function accepted(): Promise<World> {
  const made = await world();
  made.keep(await made.pullRequest());
  made.label();
  return made;
}

const asked = ({ github }: World, of: RegExp): number => github.log.filter(({ route }) => of.test(route)).length;
const aboutLabels = /\/(?:issues\/\d+\/events|collaborators|actions\/runs|check-runs|pulls)/;

describe('a pull request', () => {
  test('is accepted as it was seen, by who may write and did not open it', async () => {
    const made = await accepted();
    const run = await made.pullRequest();
    expect(run.verdict).toBe('pass');
    expect(findingOf(run)).toMatchObject({
      outcome: 'waived',
      waiver: { source: 'label', outcome: 'regressed', pull_request: number, head: made.head, by: 'mia', at: at(5) },
    });
    expect(gateOf(run)?.permits).toBeUndefined();
  });

  test('without the label GitHub is asked nothing more', async () => {
    const made = await world();
    expect((await made.pullRequest()).verdict).toBe('fail');
    expect(asked(made, aboutLabels)).toBe(0);
  });

  test('without a failure neither', async () => {
    const made = await world({}, {});
    made.label();
    expect((await made.pullRequest()).verdict).toBe('pass');
    expect(asked(made, aboutLabels)).toBe(0);
  });

  test('that is run again knows of a label that its event does not', async () => {
    const made = await accepted();
    const run = await made.pullRequest({ surroundings: { attempt: 2 }, pull: { labels: [] } });
    expect(run.verdict).toBe('pass');
  });

  test('with a label that was taken off again since its event', async () => {
    const made = await accepted();
    made.label({ event: 'unlabeled', created_at: at(6) });
    const run = await made.pullRequest({ pull: { labels: [{ name: 'ml-gates:accept' }] } });
    expect(run.verdict).toBe('fail');
  });

  describe('is not accepted', () => {
    test.each<[string, Partial<FakeIssueEvent>, string]>([
      ['by who may only read', { actor: 'tim' }, 'label-without-write'],
      ['by a stranger', { actor: 'nobody' }, 'label-without-write'],
      ['by its author', { actor: 'ann' }, 'label-of-author'],
      ['by its author, however the login is written', { actor: 'Ann' }, 'label-of-author'],
      ['by an app', { actor: 'github-actions[bot]' }, 'label-of-bot'],
      ['before the first run on this head', { created_at: at(0) }, 'label-before-head'],
      ['in the second in which the first run began', { created_at: at(1) }, 'label-before-head'],
      ['at a time that is none', { created_at: 'soon' }, 'label-before-head'],
    ])('%s', async (_name, event, note) => {
      const made = await world();
      made.keep(await made.pullRequest());
      made.label(event);
      const run = await made.pullRequest();
      expect(run.verdict).toBe('fail');
      expect(findingOf(run)?.outcome).toBe('regressed');
      expect(notesOf(run)).toEqual([note]);
    });

    test('after a push: the new head has runs of its own', async () => {
      const made = await accepted();
      const head = made.history.id(3); // any other commit
      addRun(made.github.state.actions, { head_sha: head, event: 'pull_request', created_at: at(9) });
      const run = await made.pullRequest({ surroundings: { headSha: head }, pull: { head: { sha: head } } });
      expect(run.verdict).toBe('fail');
      expect(notesOf(run)).toEqual(['label-before-head']);
    });

    test('on a head that never ran', async () => {
      const made = await world();
      made.github.state.actions.runs.length = 0;
      made.label();
      expect(notesOf(await made.pullRequest())).toEqual(['label-before-head']);
    });

    test('by another label', async () => {
      const made = await world();
      made.label({ label: 'ml-gates:accepted' });
      expect((await made.pullRequest()).verdict).toBe('fail');
    });

    test('where the base does not let labels count', async () => {
      const config = aConfig({ policy: { accept_label: false } });
      const made = await world({ 'ml-gates.yml': config }, { 'metrics.json': metrics(0.91) });
      made.label();
      const run = await made.pullRequest();
      expect(run.verdict).toBe('fail');
      expect(gateOf(run)?.permits).toEqual({ waiver_on: 'main', label: null });
      expect(asked(made, aboutLabels)).toBe(0);
    });

    test('at a value that is worse than what was seen', async () => {
      const made = await world();
      made.keep(await made.pullRequest());
      made.label();
      const worse = await world({}, { 'metrics.json': metrics(0.9) });
      worse.keep(await made.pullRequest({ pull: { labels: [] } }), at(3));
      worse.label();
      const run = await worse.pullRequest();
      expect(run.verdict).toBe('fail');
      expect(notesOf(run)).toEqual(['accepted-at-other-values']);
    });

    test('in what was not there to be seen when the label was set', async () => {
      const made = await world({}, {});
      made.keep(await made.pullRequest());
      const worse = await world();
      worse.github.state.checkRuns.push(
        ...made.github.state.checkRuns.map((one) => ({ ...one, head_sha: worse.head })),
      );
      worse.label();
      expect(notesOf(await worse.pullRequest())).toEqual(['accepted-at-other-values']);
    });

    test('by an error', async () => {
      const made = await world({}, { 'metrics.json': '{' });
      made.label();
      expect((await made.pullRequest()).verdict).toBe('error');
    });
  });

  test('is accepted at what it finds where no check run tells what was seen', async () => {
    const made = await world();
    made.label();
    expect((await made.pullRequest()).verdict).toBe('pass');
  });

  test('a check run of another app shows nothing', async () => {
    const fine = await world({}, {});
    fine.keep(await fine.pullRequest());
    const made = await world();
    const [kept] = fine.github.state.checkRuns;
    made.github.state.checkRuns.push({ ...kept!, head_sha: made.head, app: 'somebody-else' });
    made.label();
    expect((await made.pullRequest()).verdict).toBe('pass');
  });

  describe('whose label cannot be looked up', () => {
    const routes = { events: /^GET .*\/events/, permission: /collaborators/, runs: /actions\/runs/ };
    test.each<[keyof typeof routes, FakeFault]>([
      ['events', 401],
      ['events', 403],
      ['events', 404],
      ['events', 'not JSON'],
      ['permission', 403],
      ['runs', 403],
      ['runs', 404],
    ])('%s, %s: it does not count, and that is said', async (route, fault) => {
      const made = await accepted();
      made.github.fail(routes[route], fault);
      const run = await made.pullRequest();
      expect(run.verdict).toBe('fail');
      expect(notesOf(run)).toEqual(['label-not-read']);
      expect(gateOf(run)?.permits).toEqual({ waiver_on: 'main', label: null });
    });

    test('a person whom GitHub does not know may not write', async () => {
      const made = await accepted();
      made.github.fail(routes.permission, 404);
      expect(notesOf(await made.pullRequest())).toEqual(['label-without-write']);
    });

    test('the message names the permission that is missing', async () => {
      const made = await accepted();
      made.github.fail(routes.events, 403);
      const note = findingOf(await made.pullRequest())?.notes?.find(({ code }) => code === 'label-not-read');
      expect(note?.params?.message).toContain('permissions: pull-requests: read');
    });

    test('runs that may not be listed are told by the event of the push', async () => {
      const made = await accepted();
      made.github.fail(routes.runs, 403);
      const pushed = (updated_at: string) =>
        made.pullRequest({ surroundings: { attempt: 2 }, payload: { action: 'synchronize' }, pull: { updated_at } });
      expect((await pushed(at(0))).verdict).toBe('pass');
      expect(notesOf(await pushed(at(5)))).toEqual(['label-before-head']);
    });
  });

  test('its events are read to the last page', async () => {
    const made = await world();
    made.keep(await made.pullRequest());
    for (let n = 0; n < 250; n += 1)
      made.github.state.events.push({
        issue: number,
        event: 'labeled',
        label: `l${n}`,
        actor: 'mia',
        created_at: at(2),
      });
    made.label();
    expect((await made.pullRequest()).verdict).toBe('pass');
    expect(asked(made, /\/events\?/)).toBe(3);
    made.label({ event: 'unlabeled', created_at: at(7) });
    expect((await made.pullRequest({ pull: { labels: [{ name: 'ml-gates:accept' }] } })).verdict).toBe('fail');
  });

  test('a loosening that fails is accepted like anything else', async () => {
    const strict = { policy: { on_loosened: 'fail' } } as const;
    const looser = aConfig({ ...strict, enforce: false });
    const made = await world({ 'ml-gates.yml': aConfig(strict) }, { 'ml-gates.yml': looser });
    const run = await made.pullRequest();
    expect([run.verdict, gateOf(run, 'policy')?.enforced]).toEqual(['fail', true]);
    made.keep(run);
    made.label();
    expect((await made.pullRequest()).verdict).toBe('pass');
  });
});

describe('what was accepted', () => {
  /** The pull request as it is once it was merged. */
  function merged({ github, merge }: World): void {
    const pull = github.state.pulls.get(number)!;
    github.state.pulls.set(number, { ...pull, merged: merge });
  }

  test('stays so in the queue', async () => {
    const made = await accepted();
    const run = await made.queue();
    expect(run.verdict).toBe('pass');
    expect(findingOf(run)).toMatchObject({ waiver: { source: 'label', pull_request: number, by: 'mia' } });
  });

  test('stays so on main', async () => {
    const made = await accepted();
    merged(made);
    const run = await made.push();
    expect(run.verdict).toBe('pass');
    expect(findingOf(run)).toMatchObject({ outcome: 'waived', waiver: { source: 'label', pull_request: number } });
  });

  test('also when more was pushed with it', async () => {
    const made = await accepted();
    merged(made);
    const sha = made.history.id(4);
    const run = await made.run('later', {
      surroundings: { event: 'push', sha, headSha: sha },
      payload: { ref: 'refs/heads/main', before: made.base, forced: false },
    });
    expect(gateOf(run)?.baseline?.commit).toBe(made.base);
    expect(run.verdict).toBe('pass');
  });

  test('is not what another pull request was accepted with', async () => {
    const made = await accepted();
    const run = await made.push(); // it was not merged: this commit came otherwise
    expect(run.verdict).toBe('fail');
  });

  test('on main is nothing when the head was pushed to after the label', async () => {
    const made = await accepted();
    merged(made);
    made.github.state.actions.runs.length = 0;
    addRun(made.github.state.actions, { head_sha: made.head, event: 'pull_request', created_at: at(8) });
    const run = await made.push();
    expect(run.verdict).toBe('fail');
    expect(notesOf(run)).toEqual(['label-before-head']);
  });

  test('at values that nobody kept is not known on main', async () => {
    const made = await world();
    made.label();
    merged(made);
    const run = await made.push();
    expect(run.verdict).toBe('fail');
    expect(notesOf(run)).toEqual(['accepted-at-unknown-values']);
  });

  test.each<[string, RegExp, FakeFault]>([
    ['the pull requests of a commit', /commits\/\w+\/pulls/, 403],
    ['the events', /\/events/, 404],
  ])('is nothing while %s cannot be read, and that is said', async (_name, route, fault) => {
    const made = await accepted();
    merged(made);
    made.github.fail(route, fault);
    const run = await made.push();
    expect(run.verdict).toBe('fail');
    expect(notesOf(run)).toEqual(['label-not-read']);
  });

  test('is not asked for while nothing fails', async () => {
    const made = await world({}, {});
    merged(made);
    expect((await made.push()).verdict).toBe('pass');
    expect(asked(made, aboutLabels)).toBe(0);
  });
});
