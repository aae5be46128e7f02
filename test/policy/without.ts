/** A mapping without some keys. */
export function without<T extends object>(of: T, ...keys: string[]): T {
  return Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key))) as T;
}
