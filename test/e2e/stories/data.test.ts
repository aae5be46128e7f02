import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { asDocumented, workflow } from '../support/churn.ts';
import type { Files } from '../support/repository.ts';
import { tell } from '../support/story.ts';
import { trainingWorkflow } from '../support/training.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const config = `version: 1
data:
  train:
    path: train.csv
    checks:
      - row_count: {min: 100, max_change_pct: 20}
      - missing: {column: income, max_increase_pct_points: 5}
      - unseen_values: {column: region}
`;

/** What stands for an export of data: how many rows it reaches, and which regions they are of, is written beside it. */
const script = `rows, regions = open("source.txt").read().split()
regions = regions.split(",")
with open("train.csv", "w") as out:
    out.write("id,region,income\\n")
    for row in range(int(rows)):
        out.write(f"{row},{regions[row % len(regions)]},{'' if row % 10 == 0 else row % 70}\\n")
`;

const source = (rows: number, regions: string): Files => ({ 'source.txt': `${rows} ${regions}\n` });
const exported = trainingWorkflow.replace('train.py', 'export.py');

test('a project that exports its data in the job, from its first pull request on', async () => {
  const story = tell('data', 'Data that the job makes: what main recorded is what pull requests are compared with', {
    [workflow]: exported,
    'ml-gates.yml': config,
  });
  const project = await world.project('data', {
    'export.py': script,
    ...source(1000, 'EU,US'),
    '.gitignore': 'train.csv\n',
  });

  const first = await project.open('gates', { 'ml-gates.yml': config, [workflow]: exported });
  const added = await first.run(asDocumented);
  story.scene('The first pull request adds the config', added);
  expect(added.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(added.comments[0]?.body).toContain('first run');

  const merged = await project.merge(first, asDocumented);
  story.scene('It is merged, and the run on main records what the data is like', merged);
  expect(merged.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(merged.artifacts.filter((name) => name.includes('record'))).toHaveLength(1);
  expect(merged.summaries.join('\n')).toContain('Recorded for the next pull request: data/train');

  const second = await project.open('cheaper', source(600, 'EU,US,<APAC>'));
  const fewer = await second.run(asDocumented);
  story.scene('The second pull request exports 40 % fewer rows, of one region more', fewer);
  expect(fewer.jobs).toEqual({ 'gates.yml/gates': 'failure' });
  expect(fewer.outputs['gates.verdict']).toBe('fail');
  const body = (fewer.comments[0]?.body ?? '').replaceAll('\u00a0', ' ');
  expect(body).toContain('rows fell 1,000 → 600 (−40.0 %); at most 20 % is allowed');
  expect(body).toContain('"&#60;APAC&#62;"');
  expect(body).toContain(merged.ran.commit.slice(0, 7));

  const third = await project.open('fresher', source(1100, 'US,EU'));
  const grown = await third.run(asDocumented);
  story.scene('The third exports some more of the same', grown);
  expect(grown.jobs).toEqual({ 'gates.yml/gates': 'success' });
  expect(grown.outputs['gates.verdict']).toBe('pass');
  story.end();
});
