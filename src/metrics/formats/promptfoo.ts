import { factsOf } from '../reading.ts';
import type { Branch, Tree, Value } from '../tree.ts';
import type { Entry, Format, Keys } from './format.ts';
import { at, branchAt, numberAt, rowsOf, textAt } from './steps.ts';

/**
 * What `promptfoo eval -o results.json` writes: `pass_rate` of all tests, in which an error counts as not passed, and for each
 * provider its pass rate and its named scores.
 */
export const promptfoo: Format = {
  lacks(document) {
    const stats = branchAt(document, 'results', 'stats');
    return numberAt(stats, 'successes') !== undefined && numberAt(stats, 'failures') !== undefined
      ? undefined
      : '"results" with "stats" of successes and failures';
  },
  *entries(document): Iterable<Entry> {
    const stats = branchAt(document, 'results', 'stats');
    if (stats === undefined) return;
    yield* countEntries([], stats, { passed: 'successes', failed: 'failures', errors: 'errors' });
    const prompts = rowsOf(at(document, 'results', 'prompts')) ?? [];
    const providers = prompts.map(providerOf);
    for (const [index, prompt] of prompts.entries()) {
      const provider = providers[index] ?? '';
      const twice = providers.indexOf(provider) !== providers.lastIndexOf(provider);
      const before = twice ? [provider, textAt(prompt, 'label') ?? String(index + 1)] : [provider];
      yield* promptEntries(before, branchAt(prompt, 'metrics'));
    }
  },
};

function providerOf(prompt: Branch): string {
  return textAt(prompt, 'provider') ?? textAt(prompt, 'id') ?? 'provider';
}

function* promptEntries(before: readonly string[], metrics: Branch | undefined): Iterable<Entry> {
  if (metrics === undefined) return;
  yield* countEntries(before, metrics, { passed: 'testPassCount', failed: 'testFailCount', errors: 'testErrorCount' });
  for (const key of ['cost', 'totalLatencyMs']) {
    const tree = at(metrics, key);
    if (tree !== undefined) yield { keys: keysOf(before, key), tree, facts: { higherIsBetter: false } };
  }
  for (const [name, score] of branchAt(metrics, 'namedScores')?.entries ?? []) {
    const count = numberAt(metrics, 'namedScoresCount', name);
    const weight = numberAt(metrics, 'namedScoreWeights', name) ?? count;
    // A named score is a weighted sum; without its weight nobody knows of how many.
    if (score.kind === 'number' && weight !== undefined && weight > 0)
      yield {
        keys: keysOf(before, name),
        tree: share(score, score.value, weight),
        facts: factsOf({ sampleSize: count }),
      };
  }
}

function* countEntries(
  before: readonly string[],
  counts: Branch,
  keys: { passed: string; failed: string; errors: string },
): Iterable<Entry> {
  const [passed, failed] = [numberAt(counts, keys.passed), numberAt(counts, keys.failed)];
  const errors = numberAt(counts, keys.errors) ?? 0;
  const total = (passed ?? NaN) + (failed ?? NaN) + errors;
  if (passed !== undefined && total > 0) {
    const tree = share(at(counts, keys.passed) ?? counts, passed, total);
    yield { keys: keysOf(before, 'pass_rate'), tree, facts: factsOf({ sampleSize: total, higherIsBetter: true }) };
  }
  for (const key of Object.values(keys)) {
    const tree = at(counts, key);
    if (tree !== undefined) yield { keys: keysOf(before, key), tree };
  }
}

/** A share that the file does not hold itself; it stands where its numerator does, and says what it is made of. */
function share(place: Tree, part: number, whole: number): Value {
  return { kind: 'number', offset: place.offset, text: `${part} of ${whole}`, value: part / whole };
}

function keysOf(before: readonly string[], key: string): Keys {
  return [...before, key];
}
