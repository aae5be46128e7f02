import { isKnown, recommendedFacts, type Facts } from '../../card/facts.ts';
import type { Finding } from '../../core/finding.ts';

/** One finding for each recommended fact: written, or missing, which is said and stops nothing. Rule `facts`. */
export function factsFindings(facts: Facts, file: string): readonly Finding[] {
  return recommendedFacts.map((keys): Finding => {
    const [subject] = keys;
    const known = keys.some((key) => isKnown(facts[key]));
    return {
      id: `card#${subject}/facts`,
      rule: 'facts',
      subject,
      slice: null,
      params: keys.length > 1 ? { either: keys } : {},
      outcome: known ? 'pass' : 'violated',
      severity: 'info',
      ...(known ? {} : { reason: { code: 'missing-fact', params: { file } } }),
      count: 1,
      samples: known ? [] : [{ file }],
    };
  });
}
