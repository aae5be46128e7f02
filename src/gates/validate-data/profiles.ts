import type { Finding, Reason } from '../../core/finding.ts';
import type { Severity } from '../../core/outcome.ts';
import type { AskedProfile } from '../../profile/late-profile.ts';
import type { Profile } from '../../profile/profile.ts';
import type { MissingBaseline } from '../baseline/found-baseline.ts';
import type { FindingMaker } from './evaluate.ts';

/** The profile that a data set is compared with, why there is none, or `null` where nothing is compared. */
export type BaselineProfile = { readonly kind: 'read'; readonly profile: Profile } | MissingBaseline | null;

/** The two sides of a comparison. */
export interface Profiles {
  readonly candidate: AskedProfile;
  readonly baseline: BaselineProfile;
  readonly maker: FindingMaker;
}

/** A demand on a profile as the finding that it becomes, before it is decided. */
export type Draft = Pick<Finding, 'rule' | 'subject' | 'params'> & { readonly declared: Severity };

/** Why a baseline says nothing of something. */
export function notInBaseline(why: 'no-rows' | 'absent' | 'no-values'): Reason {
  return { code: why === 'absent' ? 'not-in-baseline' : 'baseline-no-values' };
}
