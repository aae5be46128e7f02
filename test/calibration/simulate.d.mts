export interface Row {
  readonly kind: string;
  readonly size: number;
  readonly results: readonly Readonly<Record<string, number>>[];
}
export const kinds: Readonly<Record<string, { readonly words: string; readonly times: number }>>;
export function calibrationTable(modules: unknown, only?: (kind: string, size: number) => boolean): readonly Row[];
export function tableLines(rows: readonly Row[]): readonly string[];
