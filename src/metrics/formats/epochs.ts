import type { EpochConfig } from '../../config/config.ts';
import { FaultyText } from '../source-text.ts';
import { type Branch, type Tree } from '../tree.ts';
import type { Entry, Keys } from './format.ts';
import { at } from './steps.ts';

/** What a history says of one epoch, step or boosting round. */
export interface EpochRow {
  /** Its number as the file counts, or its index from 0. */
  readonly number: number;
  readonly offset: number;
  readonly cells: readonly { readonly keys: Keys; readonly tree: Tree }[];
}

/** The columns that number the rows of a history, the first that is there. */
const counters = ['epoch', 'step', 'iteration', 'round'];

/** The column that numbers these rows; `undefined` when there is none. */
export function counterOf(rows: readonly Branch[]): string | undefined {
  return counters.find((counter) => rows.every((row) => row.entries.has(counter)));
}

/**
 * Rows of a table as the epochs of a history. Rows of one epoch, which Lightning writes for training and for validation, become
 * one, in which each metric is the last that the epoch wrote.
 *
 * @throws FaultyText when an epoch has no number, or comes again after a later one
 */
export function epochRows(rows: readonly Branch[]): readonly EpochRow[] {
  const counter = counterOf(rows);
  const epochs: { number: number; offset: number; cells: Map<string, Tree> }[] = [];
  for (const [index, row] of rows.entries()) {
    const number = counter === undefined ? index : numberOf(row, counter);
    const last = epochs.at(-1);
    if (last !== undefined && number < last.number)
      refuse(`${counter ?? 'row'} ${number} comes after ${last.number}: two trainings in one file`, row.offset);
    const epoch = last?.number === number ? last : { number, offset: row.offset, cells: new Map<string, Tree>() };
    if (epoch !== last) epochs.push(epoch);
    for (const [column, tree] of row.entries) {
      if (tree.kind !== 'null' || !epoch.cells.has(column)) epoch.cells.set(column, tree);
    }
  }
  return epochs.map(({ cells, ...epoch }) => ({
    ...epoch,
    cells: [...cells].map(([column, tree]) => ({ keys: [column], tree })),
  }));
}

function numberOf(row: Branch, counter: string): number {
  const tree = at(row, counter);
  if (tree?.kind === 'number') return tree.value;
  return refuse(`this row has no ${counter} that is a number`, tree?.offset ?? row.offset);
}

/**
 * The metrics of the epoch that the config names.
 *
 * @throws FaultyText when none is named, or when the one that is named is not there
 */
export function selectEpoch(rows: readonly EpochRow[], epoch: EpochConfig | undefined): readonly Entry[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  if (epoch === undefined) return refuseUnnamed(rows, last);
  if (epoch === 'last') return last.cells;
  if (typeof epoch === 'object') return bestOf(rows, epoch).cells;
  const named = rows.find(({ number }) => number === epoch);
  return named?.cells ?? refuse(`there is no epoch ${epoch}: ${spanOf(rows, last)}`, last.offset);
}

function refuseUnnamed(rows: readonly EpochRow[], last: EpochRow): never {
  throw new FaultyText([
    {
      message: `a history of ${rows.length} ${rows.length === 1 ? 'epoch' : 'epochs'}, and the config does not say which one counts`,
      offset: last.offset,
      hint: 'add `epoch: last`, the number of one, or `epoch: {best: val_loss, direction: lower}`',
    },
  ]);
}

/** The first epoch at which a metric is best. One at which it is not finite is none. */
function bestOf(rows: readonly EpochRow[], { best, direction }: Exclude<EpochConfig, string | number>): EpochRow {
  let found: { row: EpochRow; value: number } | undefined;
  for (const row of rows) {
    const tree = row.cells.find(({ keys }) => keys.join('.') === best || keys.join('/') === best)?.tree;
    if (tree?.kind !== 'number') continue;
    const better =
      found === undefined || (direction === 'higher' ? tree.value > found.value : tree.value < found.value);
    if (better) found = { row, value: tree.value };
  }
  return (
    found?.row ??
    refuse(
      `"${best}" is a finite number in none of its ${rows.length} epochs, so none is the best`,
      rows[0]?.offset ?? 0,
    )
  );
}

function spanOf(rows: readonly EpochRow[], last: EpochRow): string {
  return rows.length === 1 ? `it has ${last.number} alone` : `it has ${rows[0]?.number ?? 0} to ${last.number}`;
}

function refuse(message: string, offset: number): never {
  throw new FaultyText([{ message, offset }]);
}
