import type { Finding } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { formatCount, formatMany, formatWritten, noBreak } from './numbers.ts';
import { join, name, own, quote, say, type Phrase } from './phrase.ts';

/** What a finding says of the rows that two models were measured on; `undefined` for any other finding. */
export function testSetSentence(finding: Finding): Phrase | undefined {
  switch (finding.rule) {
    case 'unique-ids':
      return say`${name(text(finding.params.file))} has ${own(formatMany(finding.count, 'row'))} whose ${name(finding.subject)} another row has too${samples(finding)}`;
    case 'same-rows':
      return say`${own(onlyIn(finding))}${samples(finding)}${allowed(finding)}`;
    case 'same-labels':
      return say`${own(formatMany(finding.count, 'row'))} ${own(finding.count === 1 ? 'has' : 'have')} another label in the baseline${samples(finding)}${allowed(finding)}`;
    case 'same-descriptions':
      return say`${own(formatMany(finding.count, 'row'))} ${own(finding.count === 1 ? 'has' : 'have')} another ${join(texts(finding.params.columns), ' or ')} in the baseline${samples(finding)}${finding.severity === 'fail' ? allowed(finding) : []}`;
    case 'same-count':
      return say`the candidate has ${own(rows(finding.params.candidate))} and the baseline ${own(rows(finding.params.baseline))}, without an id to match them by${allowed(finding)}`;
    case 'fingerprint':
      return say`the baseline does not tell ${name(finding.subject)} yet: that it was measured on the same test set is not known`;
    case 'slices':
      return ofSlices(finding);
    default:
      return undefined;
  }
}

function onlyIn({ params, count }: Finding): string {
  const { candidate, baseline } = params;
  const parts = [
    ...(typeof candidate === 'number' && candidate > 0 ? [`${formatCount(candidate)} only in the candidate`] : []),
    ...(typeof baseline === 'number' && baseline > 0 ? [`${formatCount(baseline)} only in the baseline`] : []),
  ];
  return `${formatMany(count, 'row')} ${count === 1 ? 'is' : 'are'} in one of the two test sets alone (${parts.join(', ')})`;
}

function samples({ samples: kept, count }: Finding): Phrase {
  const shown = kept.slice(0, 3).map((sample) => quote(sample.value ?? ''));
  if (shown.length === 0) return [];
  return say`: ${join(shown, ', ')}${own(count > shown.length ? ', …' : '')}`;
}

/** What the config allows, in percent of the rows. */
function allowed({ params: { allowed_pct: percent }, severity }: Finding): Phrase {
  if (typeof percent !== 'number' || (percent === 0 && severity !== 'fail')) return [];
  return own(
    severity === 'fail'
      ? `; changes are not compared (at most ${formatWritten(percent)}${noBreak}% may differ)`
      : `; left out of the comparison (up to ${formatWritten(percent)}${noBreak}% may differ)`,
  );
}

function ofSlices({ outcome, params, subject, slice }: Finding): Phrase | undefined {
  if (slice === null) return own('slices cannot be compared: there are no predictions of the baseline to match by id');
  const where = join(
    Object.entries(slice).map(([key, value]) => say`${name(key)} = ${name(value)}`),
    ', ',
  );
  if (outcome === 'unmeasured')
    return say`${name(subject)} (${where}) was not measured: no row of the candidate is in this slice any more`;
  const rows = typeof params.rows === 'number' ? formatMany(params.rows, 'row') : 'too few rows';
  return say`${name(subject)} (${where}): ${own(rows)} decide nothing`;
}

function texts(value: Json | undefined): readonly Phrase[] {
  return Array.isArray(value) ? value.map((one: Json) => name(text(one))) : [];
}

function rows(value: Json | undefined): string {
  return formatMany(typeof value === 'number' ? value : 0, 'row');
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
