import type { Delivery } from '../../src/core/delivery.ts';
import type { GateResult } from '../../src/core/result.ts';
import type { ArtifactFiles, RunArtifact, RunArtifacts } from '../../src/core/run-artifacts.ts';
import { aGate, aRun, aSuite } from './builders.ts';

/** What a test says of a step; everything else is usual. */
interface Left {
  readonly job?: string | null;
  readonly key?: string;
  readonly leg?: string | null;
  readonly index?: number;
  readonly total?: number;
  readonly attempt?: number;
  readonly step?: number;
  readonly config?: string;
  readonly gates?: readonly GateResult[];
  /** Gates that were asked for beside those that answered. */
  readonly asked?: readonly string[];
}

/** What a step of a job hands over. */
export function aDelivery(left: Left = {}): Delivery {
  const {
    job: name = 'train',
    leg = null,
    index = 0,
    total = 1,
    attempt = 1,
    step = 1,
    config = 'ml-gates.yml',
  } = left;
  const { gates = [aGate()], key = `${name ?? ''}-${index}-${attempt}`, asked = [] } = left;
  const names = [...gates.map(({ id }) => id), ...asked];
  return {
    version: 1,
    job: { key, name, leg, index, total },
    attempt,
    step,
    asked: names.map((gate) => ({ config, gate })),
    result: aRun({ suites: [aSuite(gates, config)] }, { attempt }),
  };
}

/** Artifacts of a run, in memory. Names are given once, as GitHub does. */
export interface MemoryArtifacts extends RunArtifacts {
  /** Puts one there by hand. */
  put(name: string, files: Readonly<Record<string, string | Uint8Array>>): RunArtifact;
  /** Lets every call of a kind fail. */
  fail(call: 'upload' | 'list' | 'download', error: Error): void;
  readonly calls: readonly string[];
}

export function memoryArtifacts(): MemoryArtifacts {
  const stored: { readonly artifact: RunArtifact; readonly files: ArtifactFiles }[] = [];
  const faults = new Map<string, Error>();
  const calls: string[] = [];
  const call = (name: string): Promise<void> => {
    calls.push(name);
    const fault = faults.get(name);
    return fault === undefined ? Promise.resolve() : Promise.reject(fault);
  };
  const put = (name: string, files: ReadonlyMap<string, string | Uint8Array>): RunArtifact => {
    const bytes = new Map(
      [...files].map(([file, one]) => [file, typeof one === 'string' ? new TextEncoder().encode(one) : one]),
    );
    const artifact = { id: stored.length + 1, name, size: 100, digest: null };
    stored.push({ artifact, files: bytes });
    return artifact;
  };
  return {
    async upload(name, files) {
      await call('upload');
      if (stored.some(({ artifact }) => artifact.name === name)) throw new Error(`${name} is there already`);
      return put(name, files);
    },
    async list() {
      await call('list');
      return stored.map(({ artifact }) => artifact);
    },
    async download({ id }) {
      await call('download');
      return stored.find(({ artifact }) => artifact.id === id)?.files ?? new Map();
    },
    put: (name, files) => put(name, new Map(Object.entries(files))),
    fail: (name, error) => faults.set(name, error),
    calls,
  };
}
