/** Whether a text begins as a Git LFS pointer does; the first ones named hawser, as Git LFS was called. */
export function isLfsPointer(text: string): boolean {
  return /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\//.test(text);
}
