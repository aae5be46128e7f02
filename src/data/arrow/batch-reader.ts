import type { ByteSource } from '../table-file.ts';
import { ArrowFault, require, RowsTooWide } from './arrow-fault.ts';
import { dictionariesOf, type ArrowField } from './arrow-schema.ts';
import type { ArrowSource } from './arrow-source.ts';
import { bodyOf, type BatchBody } from './batch-body.ts';
import { batchLayout, type ColumnLayout } from './column-layout.ts';
import { decodeRows } from './decode-rows.ts';
import type { Decoding } from './decoding.ts';
import { DictionaryValues } from './dictionary-values.ts';
import type { Message } from './messages.ts';

/** A batch whose rows can be decoded, any of them. */
export interface OpenBatch {
  readonly rows: number;
  /** Those that somebody asks for, with their places in the schema. */
  readonly columns: readonly { readonly nth: number; readonly layout: ColumnLayout }[];
  readonly decoding: Decoding;
}

/** Bytes that are made of all dictionaries that are held at once. */
const roomOfDictionaries = 1024 * 1024 * 1024;

interface Held {
  readonly values: DictionaryValues;
  bytes: number;
}

/** Opens the batches of a file one after the other, and keeps the dictionaries that they mean. */
export class BatchReader {
  readonly #opened: ArrowSource;
  readonly #source: ByteSource;
  readonly #isWanted: (nth: number) => boolean;
  readonly #needed: ReadonlyMap<number, ArrowField>;
  readonly #held = new Map<number, Held>();

  /** @param isWanted whether somebody asks for a column; the bytes of others are not read */
  constructor(opened: ArrowSource, { source, isWanted }: { source: ByteSource; isWanted: (nth: number) => boolean }) {
    this.#opened = opened;
    this.#source = source;
    this.#isWanted = isWanted;
    this.#needed = dictionariesOf(opened.fields.filter((_, nth) => isWanted(nth)));
  }

  /** @returns `null` for a dictionary. @throws ArrowFault */
  async next(message: Message): Promise<OpenBatch | null> {
    if (message.kind === 'dictionary') {
      await this.#keep(message);
      return null;
    }
    const layout = batchLayout(message.header, this.#opened.fields, sizesOf(message));
    const columns = layout.columns.map((one, nth) => ({ nth, layout: one })).filter(({ nth }) => this.#isWanted(nth));
    const body = await bodyOf(this.#source, { message, layout, wanted: columns.length });
    return { rows: layout.rows, columns, decoding: this.#decoding(body) };
  }

  #decoding(body: BatchBody): Decoding {
    const decoding: Decoding = {
      body,
      dictionary: (id) => this.#held.get(id)?.values,
      decode: (layout, rows) => decodeRows(layout, rows, decoding),
    };
    return decoding;
  }

  /** DictionaryBatch of Message.fbs. */
  async #keep(message: Message): Promise<void> {
    const { header } = message;
    const [id, rows, isDelta] = [header.long(0), header.table(1), header.flag(2)];
    require(rows !== null, 'a dictionary without values');
    const field = this.#needed.get(id);
    if (field === undefined) return;
    const layout = batchLayout(rows, [{ ...field, dictionary: null }], sizesOf(message));
    const [column] = layout.columns;
    require(column !== undefined, 'a dictionary without values');
    const body = await bodyOf(this.#source, { message, layout, wanted: 1 });
    const held = this.#held.get(id);
    require(isDelta || held === undefined || this.#opened.mayReplace, 'a file that gives a dictionary twice');
    require(!isDelta || held !== undefined, 'a dictionary that adds to none');
    body.begin(this.#room(isDelta ? null : id));
    const decoded = await this.#decoding(body).decode(column, { from: 0, to: layout.rows }).catch(refuseTooLarge);
    if (isDelta && held !== undefined) {
      held.values.add(decoded, layout.rows);
      held.bytes += body.taken;
    } else this.#held.set(id, { values: new DictionaryValues(decoded, layout.rows), bytes: body.taken });
  }

  /** What dictionaries may still take, one of them given up. */
  #room(given: number | null): number {
    return [...this.#held].reduce((room, [id, { bytes }]) => (id === given ? room : room - bytes), roomOfDictionaries);
  }
}

function refuseTooLarge(thrown: unknown): never {
  if (!(thrown instanceof RowsTooWide)) throw thrown;
  throw new ArrowFault('dictionaries that take more than 1 GB', { cause: thrown });
}

function sizesOf({ version, body }: Message): { version: number; bodyLength: number } {
  return { version, bodyLength: body.length };
}
