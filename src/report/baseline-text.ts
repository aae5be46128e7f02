import type { Reason } from '../core/finding.ts';
import type { GateError, Provenance } from '../core/result.ts';
import { terminal } from './escape-terminal.ts';
import { baselineWords } from './gate-words.ts';
import { figuresOf } from './numbers.ts';
import { name, own, prose, say, write, type Phrase } from './phrase.ts';
import { reasonWords } from './reason-words.ts';

/** What a gate is compared with, as far as words need to know it. */
type Shown =
  | { readonly kind: 'read'; readonly provenance: Provenance; readonly notes: readonly Reason[] }
  | {
      readonly kind: 'missing';
      readonly outcome: 'bootstrap' | 'no-baseline';
      readonly reason: Reason;
      readonly notes: readonly Reason[];
    }
  | { readonly kind: 'error'; readonly error: GateError };

/** What a `ratchet` is held to, or why there is nothing. */
interface ShownBest {
  readonly best?: { readonly value: number; readonly commit: string };
  readonly reading: { readonly kind: string } | { readonly kind: string; readonly reason: Reason };
}

/** The baselines of gates, a paragraph each, for a terminal. */
export function baselinesText(
  shown: readonly {
    readonly config: string;
    readonly gate: string;
    readonly baseline: Shown;
    readonly best: ReadonlyMap<string, ShownBest>;
  }[],
): string {
  const several = new Set(shown.map(({ config }) => config)).size > 1;
  return shown
    .map(({ config, gate, baseline, best }) => {
      const [first = [], ...more] = [...linesOf(baseline), ...[...best].map(bestLine)];
      const head = write(several ? say`${name(gate)} in ${name(config)}` : name(gate), terminal);
      return [`  ${head}`, ...[first, ...more].map((line) => `    ${write(line, terminal)}`)].join('\n');
    })
    .join('\n\n')
    .concat('\n');
}

function linesOf(baseline: Shown): readonly Phrase[] {
  switch (baseline.kind) {
    case 'read':
      return [
        say`against ${baselineWords(baseline.provenance)}`,
        ...(baseline.provenance.source === 'file' ? [] : [fileLine(baseline.provenance)]),
        ...baseline.notes.map(reasonWords),
      ];
    case 'missing': {
      const head = baseline.outcome === 'bootstrap' ? 'first run, nothing to compare with yet' : 'no baseline';
      return [say`${own(head)}: ${reasonWords(baseline.reason)}`, ...baseline.notes.map(reasonWords)];
    }
    case 'error': {
      const problems = baseline.error.problems ?? [{ message: baseline.error.message }];
      return problems.flatMap(({ message, hint }) => [
        say`not known: ${prose(message)}`,
        ...(hint === undefined ? [] : [say`→ ${prose(hint)}`]),
      ]);
    }
  }
}

/** `best accuracy so far 0.931, of commit abc1234`, or why there is none. */
function bestLine([metric, { best, reading }]: readonly [string, ShownBest]): Phrase {
  if (best === undefined)
    return say`no best ${name(metric)} yet: ${reasonWords('reason' in reading ? reading.reason : { code: 'no-best' })}`;
  const value = figuresOf([best.value]).show(best.value);
  return say`best ${name(metric)} so far ${own(value)}, of commit ${name(best.commit.slice(0, 7))}`;
}

function fileLine({ path, committed_at: at }: Provenance): Phrase {
  return at === null ? name(path) : say`${name(path)}, committed ${name(at.slice(0, 10))}`;
}
