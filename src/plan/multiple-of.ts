/**
 * Whether a number is a multiple of another as decimals: 19.99 is one of 0.01, which binary division denies.
 * Both are taken as the shortest decimals that stand for them.
 */
export function isMultipleOf(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0;
  if (!Number.isFinite(value)) return false;
  const a = decimalOf(value);
  const b = decimalOf(divisor);
  const scale = Math.max(a.scale, b.scale);
  if (scale - Math.min(a.scale, b.scale) > 800) return false;
  return (a.digits * tenTo(scale - a.scale)) % (b.digits * tenTo(scale - b.scale)) === 0n;
}

function decimalOf(value: number): { readonly digits: bigint; readonly scale: number } {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: BigInt(whole + fraction), scale: fraction.length - exponentOf(exponent) };
}

function exponentOf(text: string): number {
  return JSON.parse(text.replace('+', '')) as number;
}

function tenTo(exponent: number): bigint {
  return BigInt(`1${'0'.repeat(exponent)}`);
}
