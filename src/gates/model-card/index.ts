import path from 'node:path';
import { evaluatedGates } from '../../card/evaluated.ts';
import { missingFacts, recommendedFacts } from '../../card/facts.ts';
import { ownedValues } from '../../card/owned-values.ts';
import { wantedResults } from '../../card/results.ts';
import { sectionTexts } from '../../card/sections.ts';
import { newCard, updateCard, type CardParts } from '../../card/write-card.ts';
import { configError } from '../../core/errors.ts';
import type { Finding } from '../../core/finding.ts';
import type { Files, Ports } from '../../core/ports.ts';
import { ensureNothingIsLost, readCommitted } from './committed-card.ts';
import { gateProblems } from './facts-demands.ts';
import { factsFindings } from './facts-findings.ts';
import type { CardInputs, CardOutput } from './inputs.ts';
import { readFacts, type ReadFacts } from './read-facts.ts';
import { resultsFindings } from './results-findings.ts';
import { verifyFindings, type Verification } from './verify-findings.ts';

export type { CardInputs, CardOutput } from './inputs.ts';

/**
 * The card gate: makes the model card from what people know and what the other gates measured.
 *
 * It always demands one thing, and with `verify` another:
 * - rule `results`: every metric that the card has to tell was measured, i.e. those of `results` in the facts, or else all that rules of
 *   metrics gates name. With none at all it is unmeasured: red, or a warning where `verify` demands something;
 * - rule `verify`: the committed card says what would be generated.
 *
 * Rule `facts` tells which recommended facts nobody wrote, and stops nothing.
 *
 * @throws MlGatesError when the facts, the config or a card damaged by hand do not allow a decision
 */
export async function run(inputs: CardInputs, ports: Ports): Promise<CardOutput> {
  const { config, folder } = inputs;
  const output = await outputOf(inputs, ports.files);
  const read = await readFacts({ facts: config.facts, folder, locate: inputs.locate }, ports.files);
  const { parts, results } = makeCard(inputs, read);
  const committed = output === null ? null : await readCommitted(output, ports.files);
  const shown = output === null ? '' : ports.files.show(output);
  const markdown = committed === null ? newCard(parts) : updateCard(committed, parts, shown);
  const written = inputs.write && output !== null && results.every(isTold);
  if (written && committed !== null) ensureNothingIsLost(committed, parts, { file: shown, facts: read.file });
  if (written && committed !== markdown) await ports.files.write(output, markdown);

  const verification = verificationOf(written ? markdown : committed, { file: shown, results, inputs });
  const verified = config.verify === true ? verifyFindings(verification, parts) : [];
  const total = recommendedFacts.length;
  return {
    findings: [...results, ...verified, ...factsFindings(read.facts, read.file)],
    measured: { facts: total - missingFacts(read.facts).length, facts_total: total },
    origin: 'unknown',
    baseline: null,
    card: { markdown, output, written },
  };
}

async function outputOf({ config, folder, locate, write }: CardInputs, files: Files): Promise<string | null> {
  if (config.output !== undefined) {
    const output = path.resolve(folder, config.output);
    await files.kind(output); // refused where nothing may be written
    // the metrics file, the facts or a workflow would be written to without a word
    if (!/\.(?:md|markdown)$/i.test(config.output))
      throw configError([
        {
          ...locate(['card', 'output']),
          message: `the card is a Markdown file, and ${JSON.stringify(config.output)} is none`,
          hint: 'name it MODEL_CARD.md, or README.md as Hugging Face does',
        },
      ]);
    return output;
  }
  if (!write && config.verify !== true) return null;
  throw configError([
    { ...locate(['card']), message: 'nothing says which file the card is', hint: 'add output: MODEL_CARD.md' },
  ]);
}

function makeCard(
  inputs: CardInputs,
  { facts, locate }: ReadFacts,
): { readonly parts: CardParts; readonly results: readonly Finding[] } {
  const { gates, jobFailed } = inputs;
  const evaluated = evaluatedGates(gates);
  const declared = declaredGates(inputs);
  const [first, ...rest] = declared.known ? gateProblems(facts, locate, declared) : [];
  if (first !== undefined) throw configError([first, ...rest]);
  const wanted = wantedResults(facts, evaluated, declared.metrics);
  // what a job left behind that failed was not measured for this commit
  const told = jobFailed ? [] : wanted;
  return {
    parts: {
      title: facts.name,
      owned: ownedValues(facts, told),
      regions: sectionTexts({ facts, gates, results: told, jobFailed }),
    },
    results: resultsFindings({
      results: wanted,
      gates: evaluated,
      named: facts.results !== undefined,
      jobFailed,
      nothing: inputs.config.verify === true && !jobFailed ? 'warn' : 'fail',
    }),
  };
}

function declaredGates({ gates, declared }: CardInputs): {
  readonly metrics: readonly string[];
  readonly others: readonly string[];
  readonly known: boolean;
} {
  const ids = declared ?? gates.map(({ id }) => id);
  const metrics = ids.filter((id) => id.startsWith('metrics/'));
  return {
    metrics,
    others: ids.filter((id) => !metrics.includes(id)),
    known: declared !== undefined || metrics.length > 0,
  };
}

/** A card is not written over with numbers missing that only this run lacks. */
function isTold({ outcome, severity, reason }: Finding): boolean {
  return outcome !== 'unmeasured' || severity !== 'fail' || reason?.code === 'nothing-measured';
}

function verificationOf(
  text: string | null,
  { file, results, inputs }: { file: string; results: readonly Finding[]; inputs: CardInputs },
): Verification {
  const undecided = results.find(({ reason }) => wholeGate.has(reason?.code ?? ''));
  if (undecided?.reason !== undefined) return { kind: 'unmeasured', reason: undecided.reason };
  if (text === null) return { kind: 'absent', file };
  return { kind: 'committed', committed: { text, file, tolerance: inputs.config.verify_tolerance ?? 1e-6 } };
}

/** Where a whole gate says nothing, a card full of its numbers is neither right nor wrong. */
const wholeGate: ReadonlySet<string> = new Set(['job-failed', 'gate-not-run', 'gate-error']);
