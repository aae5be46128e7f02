import type { Delivery } from '../../core/delivery.ts';
import { MlGatesError, type Problem } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { deliveryBytes, readDelivery } from '../../core/read-delivery.ts';
import type { Arrived } from './complete.ts';

/**
 * Results that were brought as files, where artifacts of version 4 do not exist.
 * @param patterns paths or globs, one a line, relative to `folder`
 */
export async function readResultFiles(
  patterns: string,
  { folder, files }: { readonly folder: string; readonly files: Files },
): Promise<Arrived> {
  const deliveries: Delivery[] = [];
  const faults: Problem[] = [];
  for (const pattern of patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''))
    try {
      const found = await files.glob(folder, pattern);
      if (found.length === 0) faults.push({ message: `no result matches "${pattern}"`, hint });
      for (const file of found)
        deliveries.push(await readDelivery(await files.read(file, { limit: deliveryBytes }), files.show(file)));
    } catch (thrown) {
      if (!(thrown instanceof MlGatesError) || thrown.kind === 'internal') throw thrown;
      faults.push(thrown.problems[0]);
    }
  return { deliveries, faults };
}

const hint = 'say where the results lie that other jobs left';
