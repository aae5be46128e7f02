/** Keys of the design that a later version brings: named as such instead of as unknown. */
export const laterKeys: ReadonlySet<string> = new Set(['foreignKeys']);
