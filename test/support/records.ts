import { makeRecord } from '../../src/baseline/make-record.ts';
import { recordName } from '../../src/baseline/record-name.ts';
import type { RecordedFile, RecordKey, RecordManifest } from '../../src/core/record.ts';
import {
  addArtifact,
  addRun,
  keepArtifact,
  type ActionsStore,
  type FakeArtifact,
  type FakeRun,
} from './github/actions-store.ts';
import { zipOfFiles } from './zip.ts';

export const recordKey: RecordKey = { config: 'ml-gates.yml', gate: 'metrics/churn', leg: null };

/** What differs from the record of a push to `main` that holds `metrics.json`. */
interface RecordPlan {
  readonly commit: string;
  readonly metrics?: string;
  /** Instead of `metrics.json`. */
  readonly recorded?: readonly RecordedFile[];
  readonly key?: RecordKey;
  /** Under another key's name: a record that lies. */
  readonly named?: RecordKey;
  readonly run?: Partial<FakeRun>;
  readonly manifest?: Partial<RecordManifest> | Record<string, unknown>;
  /** Instead of the zip of a record. */
  readonly content?: Uint8Array;
  readonly measured_at?: string;
}

/** A record in the store, as a run of that commit would have left it. */
export function addRecord(store: ActionsStore, plan: RecordPlan): FakeArtifact {
  const { commit, key = recordKey } = plan;
  const run = addRun(store, { head_sha: commit, ...plan.run });
  const name = recordName(plan.named ?? key);
  if (plan.content !== undefined) return keepArtifact(store, { run: run.id, name, content: plan.content });
  return addArtifact(store, { run, name, files: recordFiles(plan) });
}

/** The files of a record, by name. */
export function recordFiles({
  commit,
  metrics = '{"accuracy": 0.9}',
  recorded,
  key = recordKey,
  manifest,
  measured_at,
}: RecordPlan) {
  const made = makeRecord({
    key,
    commit,
    committed_at: '2026-01-01T00:00:00Z',
    verdict: 'pass',
    accepted: false,
    measured: {},
    recordable: {
      files: recorded ?? [{ role: 'metrics', path: 'metrics.json', bytes: new TextEncoder().encode(metrics) }],
      ...(measured_at === undefined ? {} : { measured_at }),
    },
  });
  const files = Object.fromEntries(made);
  const text = new TextDecoder().decode(made.get('record.json'));
  files['record.json'] = new TextEncoder().encode(JSON.stringify({ ...(JSON.parse(text) as object), ...manifest }));
  return files;
}

export const zipOfRecord = (plan: RecordPlan): Uint8Array => zipOfFiles(recordFiles(plan));
