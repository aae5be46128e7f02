import path from 'node:path';
import type { Facts } from '../../card/facts.ts';
import type { Locate } from '../../config/config.ts';
import { parseYaml, type YamlDocument } from '../../config/yaml-document.ts';
import { configError, type Problem } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { decodeText } from '../../core/decode-text.ts';
import { demandProblems } from './facts-demands.ts';
import { factsProblems } from './facts-problems.ts';

const maxFactsBytes = 1024 * 1024;

/** A facts file that was read, with what is needed to point into it. */
export interface ReadFacts {
  readonly facts: Facts;
  /** Shown path. */
  readonly file: string;
  readonly locate: YamlDocument['locate'];
}

/**
 * Reads `model-card.yml` strictly: YAML 1.2, its JSON Schema, and what a schema cannot say. All problems are thrown at once.
 *
 * @throws MlGatesError `config`
 */
export async function readFacts(
  { facts: pattern, folder, locate }: { readonly facts: string; readonly folder: string; readonly locate: Locate },
  files: Files,
): Promise<ReadFacts> {
  const absolute = path.resolve(folder, pattern);
  const file = files.show(absolute);
  if ((await files.kind(absolute)) === 'absent')
    throw configError([
      {
        ...locate(['card', 'facts']),
        message: `${file} does not exist`,
        hint: 'write there what people know about the model, beginning with name: …',
      },
    ]);
  const text = decodeText(await files.read(absolute, { limit: maxFactsBytes }), file);
  const document = parseYaml(text.replace(/^\ufeff/, ''), file);
  throwAll(document.problems);
  if (document.value === null || document.value === undefined)
    throwAll([{ ...document.locate([]), message: `${file} is empty`, hint: 'begin with name: …' }]);
  const { errorsOf } = await import('../../card/facts-validator.ts'); // large, and of use to this gate alone
  throwAll(factsProblems(errorsOf(document.value), document));
  const facts = document.value as unknown as Facts;
  throwAll(demandProblems(facts, document));
  return { facts, file, locate: document.locate };
}

function throwAll(problems: readonly Problem[]): void {
  const [first, ...rest] = problems;
  if (first !== undefined) throw configError([first, ...rest]);
}
