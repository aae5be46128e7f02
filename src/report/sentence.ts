import type { Finding } from '../core/finding.ts';
import type { GateResult } from '../core/result.ts';
import { cardSentence } from './card-words.ts';
import { dataSentence } from './data-words.ts';
import { metricHeadline, metricSentence } from './metric-words.ts';
import { say, type Phrase } from './phrase.ts';
import { policySentence } from './policy-words.ts';
import { beforeWaiver, waiverWords } from './waiver-words.ts';

/** What a finding says, as one sentence without its full stop. All words of findings are made here and in the files beside. */
export function sentence(finding: Finding, gate: GateResult): Phrase {
  if (finding.waiver === undefined) return bareSentence(finding, gate);
  return say`${bareSentence(beforeWaiver(finding), gate)} · ${waiverWords(finding.waiver)}`;
}

function bareSentence(finding: Finding, gate: GateResult): Phrase {
  switch (gate.kind) {
    case 'data':
      return dataSentence(finding, gate);
    case 'metrics':
      return metricSentence(finding);
    case 'card':
      return cardSentence(finding);
    case 'policy':
      return policySentence(finding);
    case 'config': // these stand for what could not be read or did not come: they have an error and no findings
    case 'job':
      return [];
  }
}

/** The same, as short as a headline needs it. */
export function headlineSentence(finding: Finding, gate: GateResult): Phrase {
  return gate.kind === 'metrics' ? metricHeadline(finding) : sentence(finding, gate);
}
