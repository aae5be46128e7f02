/** A character that makes a path a glob. */
export const wildcard = /[*?[{(!]/;
