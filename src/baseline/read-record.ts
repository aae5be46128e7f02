import { inputError } from '../core/errors.ts';
import type { RecordedFile, RecordKey, RecordManifest } from '../core/record.ts';
import { unzip } from '../core/unzip.ts';
import { manifestName, recordLimits, sha256 } from './make-record.ts';
import { errorsOf } from './record-validator.ts';

/** A record that was read: every byte of it is what its maker uploaded. */
export interface GateRecord {
  readonly manifest: RecordManifest;
  readonly files: readonly RecordedFile[];
}

/** Which record is expected, and what is known of its zip. */
interface Expected {
  readonly key: RecordKey;
  readonly commit: string;
  /** `sha256:…`, as GitHub gives it. */
  readonly digest: string | null;
  /** Names the record in messages. */
  readonly label: string;
}

/**
 * A record out of its zip: the digest, the schema, whose record it says it is, and the digest of each file are held against what is
 * expected.
 *
 * @throws an `input` error: a record that cannot be trusted is never "no baseline".
 */
export async function readRecord(zip: Uint8Array, expected: Expected): Promise<GateRecord> {
  const { label, digest } = expected;
  if (digest === null) throw inputError({ message: `${label} has no digest to verify it by` });
  if (digest !== `sha256:${sha256(zip)}`)
    throw inputError({ message: `${label} is not what was uploaded: its digest is another one` });
  const unpacked = await unzip(zip, label, recordLimits);
  const manifest = readManifest(unpacked.get(manifestName), label);
  requireExpected(manifest, expected);
  const files = manifest.files.map(({ name, role, path, sha256: wanted }): RecordedFile => {
    const bytes = unpacked.get(name);
    if (bytes === undefined || sha256(bytes) !== wanted)
      throw inputError({ message: `${label} lacks ${name}, or holds another file of that name` });
    return { role, path, bytes };
  });
  return { manifest, files };
}

function readManifest(bytes: Uint8Array | undefined, label: string): RecordManifest {
  if (bytes === undefined) throw inputError({ message: `${label} holds no ${manifestName}` });
  const value = parsed(bytes);
  const [error] = value === undefined ? [] : errorsOf(value);
  if (value === undefined || error !== undefined) {
    const what = error === undefined ? 'not JSON' : `${error.instancePath} ${error.message ?? 'is wrong'}`.trim();
    throw inputError({
      message: `${manifestName} of ${label} is not a record that this version reads: ${what.slice(0, 200)}`,
      hint: 'a push to the default branch records it anew',
    });
  }
  return value as RecordManifest;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

function requireExpected(manifest: RecordManifest, { key, commit, label }: Expected): void {
  const { config, gate, leg } = manifest;
  if (config !== key.config || gate !== key.gate || leg !== key.leg)
    throw inputError({ message: `${label} says that it is of ${gate.slice(0, 100)} in ${config.slice(0, 200)}` });
  if (manifest.commit !== commit)
    throw inputError({ message: `${label} says that it is of ${manifest.commit.slice(0, 7)}` });
  if (manifest.verdict === 'fail' && !manifest.accepted)
    throw inputError({ message: `${label} is of a gate that failed: nothing may be compared with it` });
}
