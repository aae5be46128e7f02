import type { Delivery } from './delivery.ts';
import { inputError } from './errors.ts';
import { verdictOfFindings, type GateResult } from './result.ts';

/** What a delivery may hold, in bytes. */
export const deliveryBytes = 32 * 1024 * 1024;

/**
 * A delivery as it was handed over, held to its schema: half a result is none.
 * @param label names it in messages
 * @throws an `input` error that says where it breaks the schema
 */
export async function readDelivery(bytes: Uint8Array, label: string): Promise<Delivery> {
  if (bytes.length > deliveryBytes) throw refused(label, `it has more than ${String(deliveryBytes)} bytes`);
  const value = parsed(bytes, label);
  const { errorsOf } = await import('./delivery-validator.ts');
  const [error] = errorsOf(value);
  if (error !== undefined)
    throw refused(label, `${error.instancePath || 'it'} ${error.message ?? 'is not as it should be'}`);
  const delivery = value as Delivery;
  if (delivery.job.index >= delivery.job.total) throw refused(label, '/job/index is not below /job/total');
  const gates = delivery.result.suites.flatMap((suite) => suite.gates);
  const unfounded = gates.find((gate) => !isFounded(gate));
  if (unfounded !== undefined) throw refused(label, `its findings do not make ${unfounded.id} ${unfounded.verdict}`);
  return delivery;
}

/** Whether a verdict is that of its findings. A gate that demands something and found nothing decided nothing: it is no pass. */
function isFounded({ verdict, enforced, findings, error }: GateResult): boolean {
  if (verdict === 'error') return error !== undefined;
  if (error !== undefined) return false;
  if (findings.length === 0) return !enforced && verdict === 'pass';
  return verdict === verdictOfFindings(findings);
}

function parsed(bytes: Uint8Array, label: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (cause) {
    throw refused(label, 'it is no JSON', cause);
  }
}

function refused(label: string, why: string, cause?: unknown): Error {
  return inputError({ message: `${label} is not a result of a gate: ${why}` }, { cause });
}
