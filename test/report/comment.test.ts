import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RunResult } from '../../src/core/result.ts';
import { holdsAll, mergeComment, type Ours } from '../../src/report/comment.ts';
import { isMarked, readComment } from '../../src/report/comment-state.ts';
import { noLinks, type Links } from '../../src/report/links.ts';
import { aChange, aFinding, aGate, aRun, aSuite, someFacts } from '../support/builders.ts';
import { expectGolden } from './golden.ts';
import { scenes } from './scenes.ts';

const links: Links = { serverUrl: 'https://github.com', reportUrl: null };
const ours = (run: RunResult): Ours => ({ run, links });

/** The run of one leg of a matrix. */
function legRun(
  leg: string,
  over: { to?: number; run?: number; attempt?: number; started?: string; head?: string } = {},
): Ours {
  const { to = 0.934, run = 77, attempt = 1, started = someFacts.started, head = someFacts.head_sha } = over;
  const job = { name: 'gates', leg, index: Math.max(0, ['a', 'b', 'c'].indexOf(leg)), total: 3 };
  const gate = aGate({
    findings: [aChange('accuracy', { from: 0.931, to }), aChange('recall', { from: 0.8, to: 0.8 })],
    job,
  });
  return ours(aRun({ gates: [gate] }, { run_id: run, attempt, started, head_sha: head }));
}

const write = (writers: readonly Ours[]): string =>
  writers.reduce<string | null>((body, writer) => mergeComment(body, writer), null) ?? '';

describe('the comment', () => {
  test.each([...scenes])('%s', (name, run) => {
    expectGolden(
      `${name}.comment.md`,
      mergeComment(null, { ...ours(run), writer: name === 'incomplete' ? 'report' : 'step' }),
    );
  });

  test('holds the sections of several jobs, and the worst of them is the headline', () => {
    const body = write([legRun('a'), legRun('b', { to: 0.9 }), legRun('c')]);
    expect(body).toContain('### ❌ accuracy fell 0.931');
    expect(body.match(/^\| (✅|❌) \|(?= `)/gm)).toEqual(['| ❌ |', '| ✅ |', '| ✅ |']);
    expect(holdsAll(body, legRun('a'))).toBe(true);
    expect(holdsAll(body, legRun('d'))).toBe(false);
  });

  test('an older attempt does not overwrite a newer one', () => {
    const newer = legRun('a', { attempt: 2, started: '2026-11-24T12:00:00.000Z' });
    const older = legRun('a', { to: 0.9 });
    expect(mergeComment(write([newer]), older)).toBe(write([older, newer]));
    expect(write([newer, older])).toContain('| ✅ | `metrics/churn` (a)');
    expect(holdsAll(write([newer, older]), older)).toBe(true);
  });

  test.each([
    ['attempt', { attempt: 2 }, { attempt: 1 }],
    ['run', { run: 78, started: '2026-11-24T23:30:00.000Z' }, { run: 77, attempt: 3 }],
  ])('an older %s that is late does not overwrite a newer one', (_, newer, older) => {
    const red = legRun('a', { to: 0.9, ...newer });
    const late = legRun('a', { started: '2026-11-24T23:00:00.000Z', ...older });
    expect(write([red, late])).toBe(write([red]));
    expect(write([late, red])).toBe(write([red]));
    expect(holdsAll(write([red]), late)).toBe(true);
  });

  test('of two steps of one attempt the later one counts', () => {
    const later = legRun('a', { to: 0.9, started: '2026-11-24T23:00:00.000Z' });
    expect(write([later, legRun('a')])).toBe(write([later]));
  });

  test('drops what was said about another head', () => {
    const body = write([legRun('a', { to: 0.9, head: 'f'.repeat(40) }), legRun('b')]);
    expect(body).toContain('### ⏳ 1 of 3');
    expect(readComment(body)?.sections).toHaveLength(1);
  });

  test('is not green before every leg has come', () => {
    expect(write([legRun('a')])).toContain('### ⏳ 1 of 3 · so far: Nothing got worse');
    expect(write([legRun('a'), legRun('b', { to: 0.9 })])).toContain('### ⏳ 2 of 3 · ❌ accuracy fell');
    expect(write([legRun('a'), legRun('b'), legRun('c')])).toContain('### ✅ Nothing got worse');
  });

  test('waits again for the legs of a run that began later', () => {
    const again = legRun('a', { started: '2026-11-24T12:00:00.000Z' });
    const later = { ...again, run: { ...again.run, run: { ...again.run.run, run_id: 78 } } };
    expect(write([legRun('a'), legRun('b'), legRun('c'), later])).toContain('### ⏳ 1 of 3');
  });

  test('what a report does not name any more is gone, whoever writes first', () => {
    const report = (to: number, attempt: number, gates: readonly string[]): Ours => ({
      ...ours(
        aRun(
          { gates: gates.map((id) => aGate({ id, findings: [aChange('accuracy', { from: 0.931, to })] })) },
          { attempt, started: `2026-11-24T1${attempt}:30:00.000Z` },
        ),
      ),
      writer: 'report',
    });
    const lost = report(0.9, 1, ['metrics/churn', 'metrics/lost']);
    const whole = report(0.95, 2, ['metrics/churn']);
    const legs = [legRun('a', { to: 0.9 }), legRun('b')];
    for (const writers of [
      [...legs, lost, whole],
      [lost, whole, ...legs],
      [whole, ...legs, lost],
    ]) {
      expect(write(writers)).toBe(write([whole]));
      expect(writers.every((one) => holdsAll(write(writers), one))).toBe(true);
    }
    expect(write([whole])).toContain('### ✅');
  });

  test('says above all that a run speaks for itself, where another workflow reports it', () => {
    const body = mergeComment(null, { ...legRun('a'), writer: 'own-run' });
    expect(body).toContain("\n\n**Reported by the pull request's own run**");
    expect(mergeComment(body, { ...legRun('a'), writer: 'own-run' })).toBe(body);
  });

  test.each([
    ['a foreign comment', 'hello'],
    ['a marker without data', '<!-- ml-gates comment -->\n### ✅ fine'],
    ['data that was touched', write([legRun('b')]).replace(/state v1 ..../, 'state v1 AAAA')],
    ['a cut comment', write([legRun('b')]).slice(0, -40)],
  ])('replaces %s', (_, body) => {
    expect(mergeComment(body, legRun('a'))).toBe(write([legRun('a')]));
  });

  test('keeps a section whose table somebody edited, without the table', () => {
    const edited = write([legRun('b', { to: 0.9 })]).replace('0.931 | 0.900', '0.931 | 0.999');
    const body = mergeComment(edited, legRun('a'));
    expect(readComment(body)?.sections.map((section) => section.block === null)).toEqual([true, false]);
  });

  test('survives line breaks of another kind', () => {
    const body = write([legRun('b')]).replaceAll('\n', '\r\n');
    expect(isMarked(body)).toBe(true);
    expect(mergeComment(body, legRun('a'))).toBe(write([legRun('b'), legRun('a')]));
  });

  test('any order of writers ends in the same comment', () => {
    const legs = fc.uniqueArray(
      fc.record({ leg: fc.string({ maxLength: 8 }), to: fc.constantFrom(0.9, 0.925, 0.931, 0.95) }),
      {
        selector: (one) => one.leg,
        minLength: 1,
        maxLength: 6,
      },
    );
    const attempts = fc.array(fc.constantFrom(1, 2, 3), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(legs, attempts, fc.infiniteStream(fc.nat()), (some, tries, random) => {
        const writers = some.flatMap(({ leg, to }, index) =>
          Array.from({ length: tries[index] ?? 1 }, (_, attempt) =>
            legRun(leg, { to, attempt: attempt + 1, started: `2026-11-24T1${(attempt * 2) % 3}:00:00.000Z` }),
          ),
        );
        const shuffled = writers
          .map((writer) => ({ writer, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ writer }) => writer);
        expect(write(shuffled)).toBe(write(writers));
      }),
      { numRuns: 60 },
    );
  });

  test('any order ends in the same comment also when they do not fit', () => {
    const writers = Array.from({ length: 40 }, (_, index) => bigLeg(`leg ${index}`, index % 3));
    const body = write(writers);
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(write([...writers].reverse())).toBe(body);
    expect(write([...writers.slice(20), ...writers.slice(0, 20)])).toBe(body);
  });

  test('names all of 256 legs that it is asked to keep', () => {
    const body = write(Array.from({ length: 256 }, (_, index) => bigLeg(`model: variant-${index}`, index % 4)));
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(readComment(body)?.sections).toHaveLength(256);
    expect(body).toContain('more gates');
  }, 30_000);

  test('stays within its budget whatever the findings are', () => {
    const subject = fc.string({ unit: 'binary', maxLength: 300 });
    const finding = fc.record({
      subject,
      value: fc.string({ unit: fc.constantFrom('😀', '|', '@', '<', 'é', 'x'), maxLength: 200 }),
      count: fc.integer({ min: 1, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1, maxLength: 400 }), (some) => {
        const findings = some.map(({ subject: of, value, count }) =>
          aFinding({
            subject: of,
            rule: 'pattern',
            outcome: 'violated',
            count,
            limit: { op: 'matches', value },
            samples: [{ file: of, line: 3, value }],
          }),
        );
        const body = mergeComment(null, ours(aRun({ gates: [aGate({ id: 'data/x', findings })] })));
        expect(body.length).toBeLessThanOrEqual(65_000);
        expect(body.split('<details>').length).toBe(body.split('</details>').length);
        expect(readComment(body)?.sections).toHaveLength(1);
      }),
      { numRuns: 30 },
    );
  });

  test('takes 10,000 regressions and shows the first ones', () => {
    const findings = Array.from({ length: 10_000 }, (_, index) =>
      aChange(`metric ${index} 😀`, { from: 0.9, to: 0.5 }),
    );
    const body = mergeComment(null, ours(aRun({ gates: [aGate({ findings })] })));
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body).toContain('| ❌ | metric 0 😀\u00a0↑ |');
    expect(body).toMatch(/\*[\d,]+\u00a0more rows in the full report\.\*/);
  });

  test('hostile text forges no section, no marker and no markup', () => {
    const hostile =
      '-->\n<!-- ml-gates end -->\n<!-- ml-gates state v1 AAAA 0123456789abcdef -->\n</details>|`@octocat #1 https://evil.example GH-12';
    const finding = aFinding({
      subject: hostile,
      rule: hostile,
      outcome: 'violated',
      samples: [{ file: hostile, value: hostile }],
    });
    const run = aRun({ suites: [aSuite([aGate({ id: 'data/x', findings: [finding] })], hostile)] });
    const body = mergeComment(null, { run, links: noLinks });
    expect(body.match(/<!-- ml-gates \w+/g)).toEqual([
      '<!-- ml-gates comment',
      '<!-- ml-gates section',
      '<!-- ml-gates end',
      '<!-- ml-gates state',
    ]);
    expect(body.replace(/<code>.*?<\/code>|state v1 \S+/g, '')).not.toMatch(/@octocat|#1\b|evil|&#35;/);
    expect(mergeComment(body, { run, links: noLinks })).toBe(body);
  });
});

function bigLeg(leg: string, kind: number): Ours {
  const job = { name: 'gates', leg, index: 0, total: 40 };
  const to = kind === 0 ? 0.5 : 0.9;
  const findings = Array.from({ length: 60 }, (_, index) => aChange(`metric number ${index}`, { from: 0.9, to }));
  const warned = findings.map((one) => ({ ...one, outcome: 'inconclusive' as const, severity: 'warn' as const }));
  return ours(aRun({ gates: [aGate({ findings: kind === 1 ? warned : findings, job })] }));
}
