import { posix, resolve } from 'node:path';
import { configError } from '../../core/errors.ts';
import type { Ports } from '../../core/ports.ts';
import { wildcard } from '../../core/wildcard.ts';
import { partitionOf } from '../../data/partition.ts';
import { formatOf, matchesOf, rootOf, type DataFile } from '../validate-data/data-files.ts';
import type { ByteFiles } from '../validate-data/file-batches.ts';
import type { MetricsInputs } from './inputs.ts';

/** One file of predictions. */
export interface PredictionPart {
  /** Named as messages name it: of a baseline with its commit. */
  readonly file: DataFile;
  /** Its shown path. */
  readonly shown: string;
  /** Where its bytes come from. */
  readonly files: ByteFiles;
}

/** Predictions: the rows of one file, or of several one after the other. */
export interface PredictionSet {
  /** As messages name it. */
  readonly label: string;
  /** Shown path; of several files the pattern that names them. */
  readonly shown: string;
  readonly parts: readonly PredictionPart[];
}

/** A file of which the bytes are known to be somewhere. */
export interface FoundPredictions {
  readonly shown: string;
  readonly files: ByteFiles;
  /** What `files` calls it. */
  readonly path: string;
}

/** The pattern that names a gate's predictions; none when it reads none. */
export function predictionPatterns({ config }: Pick<MetricsInputs, 'config'>): readonly string[] {
  return config.predictions === undefined ? [] : [config.predictions.path];
}

/** Where the candidate's predictions lie, absolute; a path without wildcards also when nothing is there. */
export async function findPredictions(inputs: MetricsInputs, { files }: Ports): Promise<readonly string[]> {
  const [pattern] = predictionPatterns(inputs);
  return pattern === undefined ? [] : matchesOf(pattern, inputs.folder, files);
}

/** Whether a file is data, not one of those that Spark and others put beside it (`_SUCCESS`, `.part.crc`). */
export function isDataName(path: string): boolean {
  return !/^[._]/.test(posix.basename(path));
}

/** The globs that name a gate's predictions; none where a path names one file, or the gate reads none. */
export async function predictionGlobs(inputs: MetricsInputs, { files }: Ports): Promise<readonly string[]> {
  const [pattern] = predictionPatterns(inputs);
  if (pattern === undefined || wildcard.test(pattern)) return pattern === undefined ? [] : [pattern];
  const isFolder = (await files.kind(resolve(inputs.folder, pattern))) === 'folder';
  return isFolder ? [`${pattern.replace(/\/+$/, '')}/**/*`] : [];
}

/**
 * Files as one set of predictions.
 * @param whose behind the name of each file: ` at 1234567, the baseline`
 * @throws MlGatesError `config` for a file that is of no format that is read
 */
export function predictionSet(
  found: readonly FoundPredictions[],
  { inputs, ports, whose, pattern }: { inputs: MetricsInputs; ports: Ports; whose: string; pattern: string },
): PredictionSet {
  const root = ports.files.show(rootOf(pattern, inputs.folder));
  const parts = found.map(({ shown, files, path }): PredictionPart => {
    const format = formatOf(shown);
    if (typeof format === 'string') {
      const at = inputs.locate([...inputs.configPrefix, 'predictions', 'path']);
      throw configError([{ ...at, message: `${shown} is not a predictions file: ${format}` }]);
    }
    const partition = partitionOf(posix.relative(root, shown));
    return { file: { path, shown: `${shown}${whose}`, ...format, partition }, shown, files };
  });
  const [first, second] = parts;
  if (first !== undefined && second === undefined) return { label: first.file.shown, shown: first.shown, parts };
  const shown = ports.files.show(resolve(inputs.folder, pattern));
  return { label: `${shown}${whose}`, shown, parts };
}

const chunkBytes = 1024 * 1024;

/** Bytes as a file that has no path. */
export function bytesAsFile(bytes: Uint8Array): ByteFiles {
  return {
    size: () => Promise.resolve(bytes.length),
    slice: (_, { start, end }) => Promise.resolve(bytes.subarray(start, end)),
    async *stream() {
      for (let from = 0; from < bytes.length; from += chunkBytes)
        yield await Promise.resolve(bytes.subarray(from, from + chunkBytes));
    },
  };
}
