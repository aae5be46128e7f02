/**
 * A finite number as YAML 1.1 and 1.2 both read it. Python's reader takes `1e-7` for a text: its numbers with an exponent have a
 * point.
 */
export function yamlNumber(value: number): string {
  const text = String(value);
  return text.includes('e') && !text.includes('.') ? text.replace('e', '.0e') : text;
}
