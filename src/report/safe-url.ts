/** Only what is a plain web address may stand in a link. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\/[A-Za-z0-9.:_-]+\/[A-Za-z0-9/_.%#?=&-]*$/.test(url) ? url : null;
}
