/** A request to the in-memory GitHub. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  /** The body as JSON, where it is JSON. */
  readonly body: unknown;
  readonly bytes: Uint8Array;
  readonly accept: string;
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Its answer: text and bytes go out as they are, everything else as JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export function ok(body: unknown): Answer {
  return { status: 200, body };
}

export function refused(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

export const notFound = refused(404, 'Not Found');
export const notAllowed = refused(403, 'Resource not accessible by integration');

export function found<T>(thing: T | undefined, show: (thing: T) => unknown): Answer {
  return thing === undefined ? notFound : ok(show(thing));
}

/** One page of a list, with the link to the next. */
export function paged<T>(asked: Asked, all: readonly T[], show: (page: readonly T[]) => unknown): Answer {
  const { searchParams } = asked.url;
  const size = Math.min(100, Number(searchParams.get('per_page') ?? '30'));
  const page = Number(searchParams.get('page') ?? '1');
  const next = new URL(asked.url);
  next.searchParams.set('page', String(page + 1));
  return {
    ...ok(show(all.slice((page - 1) * size, page * size))),
    headers: page * size < all.length ? { link: `<${next.href}>; rel="next"` } : {},
  };
}
