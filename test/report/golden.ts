import { expect } from '@jest/globals';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, '../golden/report');

/** Holds a report to its golden file; `UPDATE_GOLDEN=1` writes it instead. */
export function expectGolden(file: string, text: string): void {
  const full = path.join(folder, file);
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(full, text);
  }
  expect(text).toBe(readFileSync(full, 'utf8'));
}
