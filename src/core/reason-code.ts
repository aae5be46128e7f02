/** Every reason that a finding can give, kebab-case and stable. `report/` has words for each: one without words does not compile. */
export type ReasonCode =
  /* of any gate */
  | 'absent'
  | 'job-failed'
  | 'not-finite'
  /* of a metric */
  | 'and-more'
  | 'baseline-not-a-number'
  | 'baseline-not-finite'
  | 'baseline-zero'
  | 'limit-not-finite'
  | 'no-direction'
  | 'not-a-number'
  | 'not-in-baseline'
  /* why there is no baseline */
  | 'baseline-none'
  | 'baseline-unavailable'
  | 'first-commit'
  | 'no-commits'
  | 'no-common-ancestor'
  | 'no-default-branch'
  | 'no-git'
  | 'not-at-commit'
  | 'nothing-tracked'
  /* remarks about a comparison */
  | 'base-config-invalid'
  | 'cannot-know-stale'
  | 'one-run-each'
  | 'percentage-of-zero'
  /* of data */
  | 'does-not-cast'
  | 'extra-label'
  | 'incorrect-label'
  | 'memory'
  | 'missing-label'
  | 'no-rows'
  | 'no-values'
  /* of a card */
  | 'differs'
  | 'gate-error'
  | 'gate-not-run'
  | 'missing-fact'
  | 'missing-in-card'
  | 'no-card'
  | 'not-in-facts'
  | 'nothing-measured';
