import { createHash } from 'node:crypto';
import { inputError } from '../core/errors.ts';
import type { Measure } from '../core/finding.ts';
import type { BestValue, Recordable, RecordedFile, RecordKey, RecordManifest } from '../core/record.ts';
import { errorsOf } from './record-validator.ts';

/** What is recorded of one gate. */
export interface Decided {
  readonly key: RecordKey;
  /** The commit that this run is of. */
  readonly commit: string;
  readonly committed_at: string | null;
  readonly verdict: RecordManifest['verdict'];
  readonly accepted: boolean;
  readonly measured: Readonly<Record<string, Measure>>;
  /** By metric; empty where no `ratchet` asks for it. */
  readonly best?: Readonly<Record<string, BestValue>>;
  readonly recordable: Recordable;
}

/** Bytes of all files of one record, unpacked: a later job reads them before it decides. */
export const recordLimits = { entries: 1001, bytes: 64 * 1024 * 1024 } as const;

export const manifestName = 'record.json';

/**
 * The files of a record as they are uploaded, `record.json` first.
 *
 * @throws an `input` error when they are more than a record may hold: what cannot be read again is not kept.
 */
export function makeRecord(decided: Decided): ReadonlyMap<string, Uint8Array> {
  const { key, recordable, ...facts } = decided;
  const named = recordable.files.map((file, index) => ({ name: fileName(file, index), file }));
  const manifest: RecordManifest = {
    version: 1,
    ...key,
    commit: facts.commit,
    committed_at: facts.committed_at,
    measured_at: recordable.measured_at ?? facts.commit,
    verdict: facts.verdict,
    accepted: facts.accepted,
    measured: facts.measured,
    ...(facts.best === undefined || Object.keys(facts.best).length === 0 ? {} : { best: facts.best }),
    ...(recordable.fingerprint === undefined ? {} : { fingerprint: recordable.fingerprint }),
    files: named.map(({ name, file }) => ({ name, role: file.role, path: file.path, sha256: sha256(file.bytes) })),
  };
  const text = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  const files = new Map([[manifestName, text], ...named.map(({ name, file }) => [name, file.bytes] as const)]);
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (size > recordLimits.bytes) throw tooMuch('its files are larger than 64 MB');
  const [error] = errorsOf(manifest);
  if (error !== undefined) throw tooMuch(`${error.instancePath.slice(1, 100)} ${error.message ?? 'is wrong'}`);
  return files;
}

function tooMuch(what: string): Error {
  return inputError({
    message: `a record cannot hold it: ${what}; commit the metrics, or give \`baseline: {file: …}\``,
  });
}

/** Plain and unique, with the ending that says the format: `0-metrics.json`. The path of a profile is that of its data. */
function fileName({ path, role }: RecordedFile, index: number): string {
  if (role === 'profile') return `${String(index)}-profile.json`;
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/[^A-Za-z0-9._-]+/g, '_');
  return `${String(index)}-${base.slice(-100)}`;
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
