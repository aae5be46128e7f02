/** The cause of an `unavailable` error when a commit has more files than GitHub lists: each of them can still be asked for. */
export const tooManyFiles = Symbol('too many files');
