import { expect, test } from '@jest/globals';
import { md } from '../../src/report/markdown-parts.ts';
import { reasonWords } from '../../src/report/reason-words.ts';

const whether = 'whether `l/s.json` was loosened could not be compared:';

test.each<[string, string]>([
  ['absent', `${whether} it is not committed at \`4f2a91c\``],
  ['outside', `${whether} \`l\` leads out of the repository at \`4f2a91c\``],
  ['loop', `${whether} \`l\` is a link that leads to itself at \`4f2a91c\``],
  [
    'unread',
    `${whether} where the link \`l\` led at \`4f2a91c\` is not known here; \`fetch-depth: 2\` in actions/checkout brings it`,
  ],
  [
    'no-folder',
    `${whether} \`l\` is a submodule, or a file, at \`4f2a91c\`, whose content this repository does not hold`,
  ],
  [
    'unlisted',
    `${whether} it was not found, and nobody could list \`4f2a91c\` to say whether it lies behind a link; \`fetch-depth: 2\` in actions/checkout brings it`,
  ],
  ['of another version', `${whether} it is not known why`],
])('a file of the base that was not found: %s', (why, expected) => {
  const params = { path: 'l/s.json', commit: '4f2a91c0000000000000000000000000000000aa', why, at: 'l' };
  expect(md(reasonWords({ code: 'base-not-found', params }))).toBe(expected);
});
