import type { Facts } from '../../card/facts.ts';
import type { YamlDocument } from '../../config/yaml-document.ts';
import type { Problem } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';

/** What the JSON Schema of the facts cannot say: facts that need or contradict each other. */
export function demandProblems(facts: Facts, document: YamlDocument): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (path: readonly (string | number)[], message: string, hint: string): void => {
    problems.push({ ...document.locate(path, { key: true }), message, hint });
  };
  if (facts.license === 'other' && facts.license_name === undefined)
    report(['license'], 'license is other, and nothing says which', 'add license_name: …');
  for (const key of ['license_name', 'license_link'] as const)
    if (facts[key] !== undefined && facts.license !== 'other')
      report([key], `${key} is for a licence that the Hub has no id for`, `add license: other, or remove ${key}`);
  if (facts.base_model_relation !== undefined && facts.base_model === undefined)
    report(['base_model_relation'], 'base_model_relation says how, and nothing says from what', 'add base_model: …');
  if (facts.citation?.includes('<!--') === true)
    report(['citation'], 'citation holds "<!--", with which the markers of a card begin', 'remove it');
  for (const [index, result] of (facts.results ?? []).entries()) {
    if (result.dataset === undefined && facts.dataset === undefined)
      report(['results', index], `results.${index} does not say on which data set`, 'add dataset: {type: …, name: …}');
    if (result.task === undefined && facts.task === undefined && facts.pipeline_tag === undefined)
      report(
        ['results', index],
        `results.${index} does not say for which task`,
        'add task: {type: …}, or pipeline_tag',
      );
  }
  return problems;
}

/** Results that name a gate which is none of the suite's metrics gates. */
export function gateProblems(
  facts: Facts,
  locate: YamlDocument['locate'],
  gates: { readonly metrics: readonly string[]; readonly others: readonly string[] },
): readonly Problem[] {
  return (facts.results ?? []).flatMap(({ gate }, index): readonly Problem[] => {
    if (gates.metrics.includes(gate)) return [];
    const place = locate(['results', index, 'gate']);
    if (gates.others.includes(gate))
      return [{ ...place, message: `${gate} is no metrics gate`, hint: offered(gates.metrics) }];
    const nearest = nearestName(gate, gates.metrics);
    const hint = nearest === undefined ? offered(gates.metrics) : `did you mean ${nearest}?`;
    return [{ ...place, message: `the config declares no gate "${gate}"`, hint }];
  });
}

function offered(gates: readonly string[]): string {
  return gates.length === 0 ? 'declare it under metrics:' : `metrics gates: ${gates.join(', ')}`;
}
