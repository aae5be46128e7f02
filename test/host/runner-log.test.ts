import { expect, test } from '@jest/globals';
import { runnerLog } from '../../src/host/runner-log.ts';

test('a gate that takes long has a line every ten seconds, in its own group', () => {
  const said: string[] = [];
  let now = 0;
  const log = runnerLog(
    {
      wait: (title, text) => said.push(`${title}: ${text}`),
      warning: (text) => said.push(`warning ${text}`),
      debug: (text) => said.push(`debug ${text}`),
    },
    () => now,
  );
  log.begin?.('data/short');
  for (; now < 9000; now += 1000) log.progress('short.csv: 1 row');
  log.begin?.('data/train');
  for (; now < 35_000; now += 1000) log.progress(`train.csv: ${String(now)} rows`);
  log.warning('w');
  log.debug('d');
  expect(said).toEqual([
    'data/train: train.csv: 19000 rows',
    'data/train: train.csv: 29000 rows',
    'warning w',
    'debug d',
  ]);
});
