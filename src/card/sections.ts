import type { GateResult } from '../core/result.ts';
import { dataTable } from './data-section.ts';
import { escapeInline, fenced, proseBlock } from './escape-markdown.ts';
import { evaluatedGates } from './evaluated.ts';
import { evaluationTables } from './evaluation-section.ts';
import { isKnown, missingFacts, type Facts, type Prose } from './facts.ts';
import type { RegionTexts } from './regions.ts';
import type { WantedResult } from './results.ts';

/** What the sections of a card are made from. */
interface SectionSources {
  readonly facts: Facts;
  readonly gates: readonly GateResult[];
  readonly results: readonly WantedResult[];
  /** Whether a step before the gates failed: then nothing was measured. */
  readonly jobFailed: boolean;
}

/** The generated sections. What nobody wrote and nobody measured is not in them; the last one lists what nobody wrote. */
export function sectionTexts(sources: SectionSources): RegionTexts {
  const { facts } = sources;
  return {
    description: blocks([prose(facts.description), details(facts)]),
    evaluation: section('Evaluation', evaluation(sources)),
    data: section('Data', [dataTable(sources.gates)]),
    uses: section('Uses', [
      part('Intended uses', facts.intended_uses),
      part('Out-of-scope uses', facts.out_of_scope_uses),
    ]),
    limitations: section('Bias, risks and limitations', [
      part('Limitations', facts.limitations),
      part('Risks', facts.risks),
      part('Ethical considerations', facts.ethical_considerations),
    ]),
    training: section('Training', [
      part('Training data', facts.training_data),
      part('Training procedure', facts.training_procedure),
      emissions(facts),
    ]),
    citation: section('Citation', [
      isKnown(facts.citation) ? fenced(facts.citation ?? '', citationLanguage(facts)) : '',
    ]),
    'missing-facts': missing(facts),
  };
}

function evaluation({ facts, gates, results, jobFailed }: SectionSources): readonly string[] {
  const data = part('Evaluation data', facts.evaluation_data);
  if (jobFailed) return ['Not measured: a step before the gates failed.', data];
  const evaluated = evaluatedGates(gates);
  if (evaluated.length === 0 && results.length === 0) return ['No metric was measured.', data];
  return [evaluationTables(evaluated, results), data];
}

function details(facts: Facts): string {
  const lines: readonly (readonly [string, Prose | undefined])[] = [
    ['Version', facts.version],
    ['Developed by', facts.developers],
    ['Owned by', facts.owners],
    ['Contact', facts.contact],
    ['Model type', facts.model_type],
    ['License', facts.license_name ?? facts.license],
    ['Language', facts.language],
    ['Based on', facts.base_model],
    ['Repository', facts.repository],
    ['Paper', facts.paper],
    ['Demo', facts.demo],
  ];
  return labelled(lines);
}

function emissions({ co2_eq_emissions: given }: Facts): string {
  if (given === undefined) return '';
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['Emitted', `${given.emissions} g CO₂eq`],
    ['Source', given.source],
    ['Training', given.training_type],
    ['Place', given.geographical_location],
    ['Hardware', given.hardware_used],
  ];
  return blocks(['### Environmental impact', labelled(lines)]);
}

/** A list of what is known among labelled facts. */
function labelled(lines: readonly (readonly [string, Prose | undefined])[]): string {
  return lines
    .filter(([, value]) => isKnown(value))
    .map(([label, value]) => `- **${label}:** ${inline(value ?? '')}`)
    .join('\n');
}

function citationLanguage({ citation = '' }: Facts): string {
  return /^\s*@\w+\s*\{/.test(citation) ? 'bibtex' : '';
}

function missing(facts: Facts): string {
  const names = missingFacts(facts);
  if (names.length === 0) return '';
  return section('Missing facts', ['Nobody wrote these yet:', names.map((name) => `- \`${name}\``).join('\n')]);
}

function section(title: string, parts: readonly string[]): string {
  const text = blocks(parts);
  return text === '' ? '' : `## ${title}\n\n${text}`;
}

function part(title: string, fact: Prose | undefined): string {
  const text = prose(fact);
  return text === '' ? '' : `### ${title}\n\n${text}`;
}

function prose(fact: Prose | undefined): string {
  return fact === undefined || !isKnown(fact) ? '' : proseBlock(fact);
}

function inline(fact: Prose): string {
  return typeof fact === 'string' ? escapeInline(fact) : fact.map(escapeInline).join(', ');
}

function blocks(parts: readonly string[]): string {
  return parts.filter((text) => text !== '').join('\n\n');
}
