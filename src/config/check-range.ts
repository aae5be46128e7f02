type Report = (path: readonly (string | number)[], message: string) => void;

/** Reports a range that no number lies in. */
export function checkRange(
  range: { readonly min?: number | undefined; readonly max?: number | undefined },
  path: readonly (string | number)[],
  report: Report,
): void {
  if (range.min !== undefined && range.max !== undefined && range.min > range.max)
    report([...path, 'min'], `min ${range.min} is above max ${range.max}: nothing can hold`);
}
