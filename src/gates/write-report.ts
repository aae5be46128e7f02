import path from 'node:path';
import type { Files } from '../core/ports.ts';
import type { RunResult } from '../core/result.ts';
import type { Card } from './run-gates.ts';

/** What a run leaves in its report folder; absolute paths. */
export interface ReportFolder {
  readonly result: string;
  readonly markdown: string;
  readonly html: string;
  readonly cards: readonly string[];
}

/** The reports of a run, rendered. */
interface Rendered {
  readonly markdown: string;
  readonly html: string;
}

/** Writes `result.json`, `report.md`, `report.html` and the cards into `folder`, and nothing outside it. */
export async function writeReport(
  folder: string,
  { result, cards }: { readonly result: RunResult; readonly cards: readonly Card[] },
  { files, rendered }: { readonly files: Files; readonly rendered: Rendered },
): Promise<ReportFolder> {
  const written: string[] = [];
  const write = async (name: string, content: string): Promise<string> => {
    const file = path.join(folder, name);
    await files.write(file, content);
    return file;
  };
  const resultFile = await write('result.json', `${JSON.stringify(result, null, 2)}\n`);
  const markdown = await write('report.md', rendered.markdown);
  const html = await write('report.html', rendered.html);
  for (const card of cards) written.push(await write(cardName(card, cards.length > 1), card.markdown));
  return { result: resultFile, markdown, html, cards: written };
}

/** The card's own file name; behind its config's folder where several suites have one. */
function cardName(card: Card, several: boolean): string {
  const name = card.output === null ? 'MODEL_CARD.md' : path.basename(card.output);
  if (!several) return name;
  return path.join(card.suite.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^\.+/, ''), name);
}
