import type { CardConfig } from '../config/config.ts';
import { compareOthers } from './compare-others.ts';
import { note, type Keys, type Note } from './loosening.ts';

const compared: ReadonlySet<string> = new Set(['output', 'verify', 'verify_tolerance', 'enforce']);
const usualTolerance = 1e-6;

/** What the card gate demands less than it did, but for `enforce`. */
export function compareCard(base: CardConfig, head: CardConfig, keys: Keys): readonly Note[] {
  const verified = base.verify === true;
  const verify = { before: base.verify, after: head.verify };
  const output = { before: base.output, after: head.output };
  const tolerance = { before: base.verify_tolerance, after: head.verify_tolerance };
  const wider = (head.verify_tolerance ?? usualTolerance) > (base.verify_tolerance ?? usualTolerance);
  return [
    ...(verified && head.verify !== true ? [note('weaker', [...keys, 'verify'], verify)] : []),
    ...(verified && base.output !== head.output ? [note('changed', [...keys, 'output'], output)] : []),
    ...(verified && wider ? [note('weaker', [...keys, 'verify_tolerance'], tolerance)] : []),
    ...compareOthers(base, head, { keys, skipped: compared }),
  ];
}
