/** The keys that a JSON Pointer leads through, as ajv writes those of values. */
export function pointerSteps(pointer: string): readonly string[] {
  return pointer.split('/').slice(1).map(unescaped);
}

/** The keys of a JSON Pointer in a reference (`#/$defs/a%20b`), which is percent-encoded; a `%` that encodes nothing is one. */
export function fragmentSteps(fragment: string): readonly string[] {
  return fragment
    .split('/')
    .slice(1)
    .map((part) => unescaped(decoded(part)));
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
