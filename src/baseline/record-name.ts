import { createHash } from 'node:crypto';
import type { RecordKey } from '../core/record.ts';

/**
 * The name of a gate's record as an artifact. It is the same in every run, so that one question finds the records of all commits; what
 * artifacts refuse in a name is mapped, and a digest keeps apart what then looks alike.
 */
export function recordName(key: RecordKey): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([key.config, key.gate, key.leg]))
    .digest('hex');
  return `ml-gates-record-${key.gate.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 64)}-${digest.slice(0, 16)}`;
}
