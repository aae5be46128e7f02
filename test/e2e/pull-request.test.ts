import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asDocumented, brokenTraining, churn, customers, metrics, readOnly, workflow } from './support/churn.ts';
import { plain } from './support/act.ts';
import { expectNoViolations } from './support/contract.ts';
import type { Outcome } from './support/run.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const bot = 'github-actions[bot]';

describe('a pull request that makes nothing worse', () => {
  test('passes with one comment, one check run on its head, a summary and a green job', async () => {
    const project = await world.project('better', churn);
    const pull = await project.open('better', { 'metrics.json': metrics(0.934) });
    const run = await pull.run(asDocumented);
    expectNoViolations(run);
    expect(run.jobs).toEqual({ 'gates.yml/gates': 'success' });
    expect(run.outputs['gates.verdict']).toBe('pass');
    expect(run.comments.map(({ user }) => user.login)).toEqual([bot]);
    expect(run.comments[0]?.body).toContain('### ✅');
    expect(run.comments[0]?.body).toContain('0.931 → 0.934');
    expect(run.checks).toMatchObject([{ head_sha: pull.head(), status: 'completed', conclusion: 'success' }]);
    expect(run.summaries.join('\n')).toContain('### ✅');
    expect(run.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(run.outputs['gates.comment-url']).toMatch(/issuecomment/);
    expect(run.outputs['gates.check-url']).toMatch(/checks|runs/);
  });
});

describe('a pull request that makes the model worse and the data wrong', () => {
  let run: Outcome;
  let head: string;
  beforeAll(async () => {
    const project = await world.project('worse', churn);
    const pull = await project.open('worse', { 'metrics.json': metrics(0.912), 'data/train.csv': customers('twelve') });
    head = pull.head();
    run = await pull.run(asDocumented);
  });

  test('fails the job by itself, after everything was said', () => {
    expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
    expect(run.exitCode).toBe(1);
    expect(run.outputs['gates.verdict']).toBe('fail');
    expect(run.outputs['gates.findings-failed']).toBe('2');
    expectNoViolations(run);
  });

  test('says in the first line of comment, check run, summary and error what happened', () => {
    const [comment] = run.comments;
    expect(run.comments).toHaveLength(1);
    const headline = /^### (❌ .+)$/m.exec(comment?.body ?? '')?.[1] ?? 'no headline';
    expect(comment?.body).toContain('| 0.931 | 0.912 | −0.019');
    expect(run.summaries.join('\n')).toContain(headline);
    expect(run.annotations.some(({ level }) => level === 'error')).toBe(true);
    expect(run.checks).toMatchObject([{ head_sha: head, status: 'completed', conclusion: 'failure' }]);
    expect(plain(run.checks[0]?.output.title ?? 'no title')).toBe(headline);
  });

  test('annotates the offending lines on the check run', () => {
    const places = run.checkAnnotations.map(({ path, start_line, annotation_level }) => [
      path,
      start_line,
      annotation_level,
    ]);
    expect(places).toContainEqual(['metrics.json', 2, 'failure']);
    expect(places).toContainEqual(['data/train.csv', 4, 'failure']);
  });
});

test('a second push edits the same comment, and a run of the older head changes nothing', async () => {
  const project = await world.project('twice', churn);
  const pull = await project.open('twice', { 'metrics.json': metrics(0.9) });
  const first = await pull.run(asDocumented);
  const head = await pull.push({ 'metrics.json': metrics(0.94) });
  const second = await pull.run(asDocumented);
  for (const run of [first, second]) expectNoViolations(run);
  expect(first.comments[0]?.body).toContain('### ❌');
  expect(second.comments.map(({ id }) => id)).toEqual(first.comments.map(({ id }) => id));
  expect(second.comments).toHaveLength(1);
  expect(second.comments[0]?.body).toContain('### ✅');
  expect(second.checks).toMatchObject([{ head_sha: head, conclusion: 'success' }]);
});

test('with a token that may only read: the same verdict, and one warning that names what to grant', async () => {
  const project = await world.project('forked', churn);
  const pull = await project.open('forked', { 'metrics.json': metrics(0.912) });
  const run = await pull.run(readOnly);
  expectNoViolations(run);
  expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(run.outputs['gates.verdict']).toBe('fail');
  expect(run.comments).toEqual([]);
  expect(run.checks).toEqual([]);
  expect(run.summaries.join('\n')).toContain('0.931 → 0.912');
  const errors = run.annotations.filter(({ level }) => level === 'error');
  expect(errors.map(({ properties }) => [properties.file, properties.line])).toContainEqual(['metrics.json', '2']);
  const warnings = run.annotations.filter(({ level }) => level === 'warning');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]?.message).toContain('pull-requests: write');
  expect(warnings[0]?.message).toContain('checks: write');
  expect(warnings[0]?.message).toContain('verdict is not affected');
});

test('the committed baseline is read at depth 1 with no permission but contents: read', async () => {
  const project = await world.project('contents-only', churn);
  const pull = await project.open('worse', { 'metrics.json': metrics(0.912) });
  const run = await pull.run({ contents: 'read' });
  expect(run.outputs['gates.verdict']).toBe('fail');
  expect(run.summaries.join('\n')).toContain('0.931 → 0.912');
});

test('a metrics file that a glob names is found under its old name, at depth 1', async () => {
  const config = (churn['ml-gates.yml'] ?? '').replace('path: metrics.json', 'path: metrics*.json');
  const project = await world.project('renamed', { ...churn, 'ml-gates.yml': config });
  const pull = await project.open('renamed', { 'metrics.json': null, 'metrics-new.json': metrics(0.912) });
  const run = await pull.run(asDocumented);
  expectNoViolations(run);
  expect(run.outputs['gates.verdict']).toBe('fail');
  expect(run.summaries.join('\n')).toContain('0.931 → 0.912');
});

test('a training step that failed before the gates leaves no green comment', async () => {
  const project = await world.project('untrained', { ...churn });
  const pull = await project.open('better', { 'metrics.json': metrics(0.934) });
  const green = await pull.run(asDocumented);
  await pull.push({ [workflow]: brokenTraining });
  const run = await pull.run(asDocumented);
  expectNoViolations(run);
  expect(green.comments[0]?.body).toContain('### ✅');
  expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(run.outputs['gates.verdict']).not.toBe('pass');
  expect(run.comments).toHaveLength(1);
  expect(run.comments[0]?.body).toContain('a step before the gates failed');
  expect(run.comments[0]?.body).not.toContain('### ✅');
  expect(run.checks.at(-1)).toMatchObject({ conclusion: 'failure' });
});
