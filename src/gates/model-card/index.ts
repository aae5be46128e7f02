import type { CardConfig, Locate } from '../../config/config.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput, GateResult } from '../../core/result.ts';
export interface CardInputs {
  readonly id: 'card';
  readonly config: CardConfig;
  readonly folder: string;
  readonly locate: Locate;
  readonly gates: readonly GateResult[];
  readonly jobFailed: boolean;
  readonly write: boolean;
}
export function run(
  _: CardInputs,
  __: Ports,
): Promise<GateOutput & { card: { markdown: string; output: string | null } }> {
  return Promise.reject(new Error('later'));
}
