import { cardDifferences, type Committed, type Difference } from '../../card/differences.ts';
import type { CardParts } from '../../card/write-card.ts';
import type { Finding, Reason } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import { unique } from './results-findings.ts';

/** The command that puts a card in step. */
const command = 'ml-gates card --write';
const shownValue = 200;

/** What verification knows: the committed card, that there is none, or why nobody can say. */
export type Verification =
  | { readonly kind: 'committed'; readonly committed: Committed }
  | { readonly kind: 'absent'; readonly file: string }
  | { readonly kind: 'unmeasured'; readonly reason: Reason };

/** One finding for each place where the committed card is out of step, or one that says it is in step. Rule `verify`. */
export function verifyFindings(verification: Verification, parts: CardParts): readonly Finding[] {
  switch (verification.kind) {
    case 'unmeasured':
      return [{ ...finding(''), outcome: 'unmeasured', severity: 'fail', reason: verification.reason }];
    case 'absent': {
      const { file } = verification;
      const reason: Reason = { code: 'no-card', params: { file, command } };
      return [{ ...finding(''), outcome: 'violated', severity: 'fail', reason, samples: [{ file }] }];
    }
    case 'committed': {
      const { committed } = verification;
      const differences = cardDifferences(committed, parts);
      if (differences.length === 0)
        return [{ ...finding(''), outcome: 'pass', severity: 'info', samples: [{ file: committed.file }] }];
      return unique(differences.map(outOfStep));
    }
  }
}

function outOfStep({ subject, code, section, committed, expected, place, diff }: Difference): Finding {
  const sides = {
    ...(committed === undefined ? {} : { committed: short(committed) }),
    ...(expected === undefined ? {} : { expected: short(expected) }),
    ...(section ? { section } : {}),
  };
  const sample = committed === undefined ? place : { ...place, value: text(committed) };
  return {
    ...finding(subject),
    params: diff === undefined ? {} : { diff },
    outcome: 'violated',
    severity: 'fail',
    reason: { code, params: { ...sides, command } },
    samples: [sample],
  };
}

function finding(subject: string): Omit<Finding, 'outcome' | 'severity'> {
  return { id: `card#${subject}/verify`, rule: 'verify', subject, slice: null, params: {}, count: 1, samples: [] };
}

function short(value: Json): Json {
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : text(value);
}

function text(value: Json): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return written.length > shownValue ? `${written.slice(0, shownValue - 1)}…` : written;
}
