import { expect, test } from '@jest/globals';
import { isLfsPointer } from '../../src/core/lfs-pointer.ts';

test.each([
  ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n', true],
  ['a pointer of the first Git LFS', 'version https://hawser.github.com/spec/v1\noid sha256:00\nsize 3\n', true],
  ['a later version', 'version https://git-lfs.github.com/spec/v2\n', true],
  ['another host', 'version https://git-lfs.example.com/spec/v1\n', false],
  ['not at the beginning', 'id\nversion https://git-lfs.github.com/spec/v1\n', false],
  ['nothing', '', false],
])('%s', (_, text, expected) => {
  expect(isLfsPointer(text)).toBe(expected);
});
