import type { NumberProfile } from '../../src/profile/number-profile.ts';
import { ProfileMemories } from '../../src/profile/profile-memory.ts';
import { NumberStatistics } from '../../src/profile/number-statistics.ts';

/** A sequence that Python makes too: x → (1664525·x + 1013904223) mod 2^32, scaled to [0, 1). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const rows = 20_000;

/** Columns that are made by arithmetic alone, so that every machine makes the same. */
export const columns: Readonly<Record<string, () => number[]>> = {
  uniform: () => made(1, (random) => random() * 1000),
  sorted: () => made(2, (random) => random() * 1000).sort((a, b) => a - b),
  'reverse sorted': () => made(2, (random) => random() * 1000).sort((a, b) => b - a),
  constant: () => made(3, () => 19.99),
  'a few integers': () => made(4, (random) => Math.floor(random() * 40) - 20),
  'many integers': () => made(5, (random) => Math.floor(random() * 1_000_000)),
  'around zero': () => made(6, (random) => random() + random() + random() + random() - 2),
  'heavy tail': () => made(7, (random) => 1 / (1 - random()) / (1 - random())),
  'both tails': () => made(8, (random) => (random() < 0.5 ? -1 : 1) / (1 - random())),
  'seconds of a year': () => made(9, (random) => 1_356_998_400 + Math.floor(random() * 31_536_000)),
  'milliseconds of a day': () => made(10, (random) => 1_700_000_000_000 + Math.floor(random() * 86_400_000)),
  'mostly one value': () => made(11, (random) => (random() < 0.9 ? -999 : random())),
  'huge and tiny': () => made(12, (random) => (random() < 0.5 ? 1e300 : 1e-300) * (random() - 0.5)),
  subnormal: () => made(13, (random) => Math.floor(random() * 1e6) * 5e-324),
};

function made(seed: number, value: (random: () => number) => number): number[] {
  const random = uniform(seed);
  return Array.from({ length: rows }, () => value(random));
}

/** The profile of numbers that came in batches of some size. */
export function profileOf(values: readonly number[], batch = values.length): NumberProfile {
  const memory = new ProfileMemories();
  const statistics = new NumberStatistics(memory);
  for (let from = 0; from < values.length; from += batch) {
    const some = Float64Array.from(values.slice(from, from + batch));
    statistics.addRows({ values: some, states: new Uint8Array(some.length), others: 0 }, some.length);
  }
  const profile = statistics.profile();
  memory.close();
  if (profile === null) throw new Error('no number was counted');
  return profile;
}
