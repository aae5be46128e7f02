import { describe, test } from '@jest/globals';
import type { Links } from '../../src/report/links.ts';
import { reportMarkdown } from '../../src/report/markdown.ts';
import { expectGolden } from './golden.ts';
import { scenes } from './scenes.ts';

const links: Links = {
  serverUrl: 'https://github.com',
  reportUrl: 'https://github.com/acme/churn/actions/runs/77/artifacts/5',
};

describe('report.md', () => {
  test.each([...scenes])('%s', (name, run) => {
    expectGolden(`${name}.md`, reportMarkdown(run, links));
  });
});
