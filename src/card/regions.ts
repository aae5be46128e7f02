import { inputError, type MlGatesError } from '../core/errors.ts';
import { nearestName } from '../core/nearest-name.ts';
import { linesOf } from './card-text.ts';

/** The parts of a body that are generated, in the order in which a new card has them. */
export const regionNames = [
  'description',
  'evaluation',
  'data',
  'uses',
  'limitations',
  'training',
  'citation',
  'missing-facts',
] as const;

export type RegionName = (typeof regionNames)[number];

/** The text of each region, with `\n` as line end; `''` where there is nothing to say. */
export type RegionTexts = Readonly<Record<RegionName, string>>;

/** Where the content of a region stands in a body. */
interface Region {
  readonly start: number;
  readonly end: number;
  /** The line of the file that its first marker is on. */
  readonly line: number;
}

interface ScannedBody {
  readonly regions: ReadonlyMap<RegionName, Region>;
  /** The line on which a code fence begins that is never closed. */
  readonly openFence: number | null;
}

const marker = /^<!-- (\/?)ml-gates:([A-Za-z0-9_-]+) -->[ \t]*$/;
const suspicious = /(?<![`\\])<!--\s*\/?\s*ml-gates:/i;
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})(.*)$/;

/**
 * Finds the regions of a body by their markers, each alone on its line.
 *
 * @param at the shown path, and the line of the file that the body begins in
 * @throws MlGatesError `input`, with the line: a marker without its partner, twice, inside another region or a code fence, misspelt
 */
export function scanRegions(body: string, at: { readonly file: string; readonly firstLine: number }): ScannedBody {
  const regions = new Map<RegionName, Region>();
  let open: { readonly name: RegionName; readonly start: number; readonly line: number } | null = null;
  let fenced: { readonly mark: string; readonly line: number } | null = null;
  let line = at.firstLine - 1;
  for (const { content, start, end } of linesOf(body)) {
    line += 1;
    const refuse = (message: string, hint: string): MlGatesError => damaged({ file: at.file, line }, message, hint);
    const [, mark, info] = fence.exec(content) ?? [];
    if (fenced === null && mark !== undefined) fenced = { mark, line };
    else if (fenced !== null && mark?.startsWith(fenced.mark) === true && info?.trim() === '') fenced = null;
    const read = readMarker(content, refuse);
    if (read === null) continue;
    if (fenced !== null)
      throw refuse(
        `the marker ${content.trim()} is inside the code fence of line ${fenced.line}`,
        'close the fence before it',
      );
    if (read.ends) {
      if (open?.name !== read.name)
        throw refuse(
          `the region "${read.name}" ends here and did not begin`,
          `put <!-- ml-gates:${read.name} --> before it, or remove this line`,
        );
      regions.set(open.name, { start: open.start, end: start, line: open.line });
      open = null;
      continue;
    }
    if (open !== null)
      throw refuse(
        `the region "${read.name}" begins inside "${open.name}" of line ${open.line}`,
        `put <!-- /ml-gates:${open.name} --> before it`,
      );
    const earlier = regions.get(read.name);
    if (earlier !== undefined)
      throw refuse(
        `the region "${read.name}" is here a second time; the first is on line ${earlier.line}`,
        'remove one of them',
      );
    open = { name: read.name, start: end, line };
  }
  if (open !== null)
    throw damaged(
      { file: at.file, line: open.line },
      `the region "${open.name}" begins here and never ends`,
      `put <!-- /ml-gates:${open.name} --> after it`,
    );
  return { regions, openFence: fenced?.line ?? null };
}

function readMarker(
  content: string,
  refuse: (message: string, hint: string) => MlGatesError,
): { readonly name: RegionName; readonly ends: boolean } | null {
  const [, slash, name] = marker.exec(content) ?? [];
  if (name === undefined) {
    if (suspicious.test(content))
      throw refuse(
        'this line holds a marker of ML Gates, and is not one',
        'markers stand alone on their lines: <!-- ml-gates:evaluation -->',
      );
    return null;
  }
  if (!isRegion(name)) {
    const nearest = nearestName(name, regionNames);
    throw refuse(
      `there is no region "${name}"`,
      nearest === undefined ? `regions: ${regionNames.join(', ')}` : `did you mean ${nearest}?`,
    );
  }
  return { name, ends: slash === '/' };
}

function isRegion(name: string): name is RegionName {
  return (regionNames as readonly string[]).includes(name);
}

function damaged(where: { readonly file: string; readonly line: number }, message: string, hint: string): MlGatesError {
  return inputError({ message: `${where.file}:${where.line}: ${message}`, where, hint });
}

/** A region with its markers and the line end of the file. */
export function regionText(name: RegionName, text: string, eol: string): string {
  return `<!-- ml-gates:${name} -->\n${text === '' ? '' : `${text}\n`}<!-- /ml-gates:${name} -->\n`.replaceAll(
    '\n',
    eol,
  );
}
