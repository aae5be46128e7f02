import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asDocumented, churn, customers, gateByGate, inline, metrics, workflow } from './support/churn.ts';
import { expectNoViolations } from './support/contract.ts';
import { openWorld, type World } from './support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('the gates one by one in a job', () => {
  test('pass, and the report posts one comment and one check run of all three', async () => {
    const project = await world.project('steps', { ...churn, [workflow]: gateByGate });
    const pull = await project.open('better', { 'metrics.json': metrics(0.934) });
    const run = await pull.run(asDocumented);
    expectNoViolations(run);
    expect(run.jobs).toEqual({ 'gates.yml/gates': 'success' });
    for (const step of ['data', 'metrics', 'card', 'report']) expect(run.outputs[`${step}.verdict`]).toBe('pass');
    expect(run.comments).toHaveLength(1);
    for (const gate of ['data/train', 'metrics/churn', 'card']) expect(run.comments[0]?.body).toContain(`\`${gate}\``);
    expect(run.checks).toMatchObject([{ head_sha: pull.head(), conclusion: 'success' }]);
    expect(run.outputs['card.card-path']).not.toBe('');
  });

  test('one that fails fails the job, and its result still is in the report', async () => {
    const project = await world.project('failing-step', { ...churn, [workflow]: gateByGate });
    const pull = await project.open('wrong', { 'data/train.csv': customers('twelve') });
    const run = await pull.run(asDocumented);
    expectNoViolations(run);
    expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
    expect(run.outputs['data.verdict']).toBe('fail');
    expect(run.outputs['metrics.verdict']).toBe('pass');
    expect(run.outputs['report.verdict']).toBe('fail');
    expect(run.comments).toHaveLength(1);
    expect(run.comments[0]?.body).toContain('### ❌');
    expect(run.comments[0]?.body).toContain('`metrics/churn`');
    expect(run.checks).toMatchObject([{ conclusion: 'failure' }]);
  });

  test('only the report writes to GitHub', async () => {
    const withoutReport = gateByGate.slice(0, gateByGate.indexOf('- uses: acme/ml-gates/actions/report'));
    const project = await world.project('no-report', { ...churn, [workflow]: withoutReport });
    const pull = await project.open('worse', { 'metrics.json': metrics(0.9) });
    const run = await pull.run(asDocumented);
    expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
    expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  test('with inline inputs and no config file', async () => {
    const files = Object.entries(churn).filter(([name]) => name !== 'ml-gates.yml');
    const project = await world.project('inline', { ...Object.fromEntries(files), [workflow]: inline });
    const pull = await project.open('worse', { 'metrics.json': metrics(0.9) });
    const run = await pull.run(asDocumented);
    expectNoViolations(run);
    expect(run.outputs['data.verdict']).toBe('pass');
    expect(run.outputs['metrics.verdict']).toBe('fail');
    expect(run.jobs).toEqual({ 'gates.yml/gates': 'failure' });
    expect(run.comments).toHaveLength(1);
    expect(run.comments[0]?.body).toContain('0.931 → 0.9');
  });
});
