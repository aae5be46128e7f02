import type { ByteSource } from '../table-file.ts';
import { ArrowFault, FeatherFault, require } from './arrow-fault.ts';
import { readSchema, type ArrowField } from './arrow-schema.ts';
import { FlatTable } from './flat-table.ts';
import { blocksOf, messageAt, viewOf, type Block, type Message } from './messages.ts';
import { readAhead } from './read-ahead.ts';

/** An Arrow file of either format: its columns, and its dictionaries and batches in the order in which they are to be read. */
export interface ArrowSource {
  readonly fields: readonly ArrowField[];
  /** Whether a dictionary may be given anew: files whose batches are read in any order may only add to one. */
  readonly mayReplace: boolean;
  messages(): AsyncGenerator<Message>;
}

const magic = 'ARROW1';
const longestFooter = 64 * 1024 * 1024;

/**
 * Finds out which format a file has: that of files, which ends in a footer, or that of streams.
 * @throws ArrowFault
 */
export async function openSource(file: ByteSource): Promise<ArrowSource> {
  const source = readAhead(file);
  const head = Buffer.from(await source.slice(0, Math.min(8, source.byteLength)));
  if (head.toString('latin1', 0, 4) === 'FEA1') throw new FeatherFault();
  require(head.length === 8, 'no Arrow file: it is too short');
  if (head.toString('latin1', 0, 6) === magic) return openFile(source);
  return openStream(source, head.readUInt32LE(0) === 0xffffffff);
}

async function openFile(source: ByteSource): Promise<ArrowSource> {
  const { byteLength } = source;
  const cutOff = 'cut off: an Arrow file that begins with ARROW1 ends with it';
  require(byteLength >= 8 + 10, cutOff);
  const last = await source.slice(byteLength - 10, byteLength);
  require(Buffer.from(last).toString('latin1', 4) === magic, cutOff);
  const length = viewOf(last).getUint32(0, true);
  const end = byteLength - 10 - length;
  require(end >= 8, 'damaged: its footer is longer than the file');
  require(length <= longestFooter, 'an Arrow file with a footer of more than 64 MB');
  const footer = FlatTable.root(await source.slice(end, end + length));
  const schema = footer.table(1);
  require(schema !== null, 'a footer without a schema');
  const [dictionaries, rows] = [blocksOf(footer.structs(2, 24)), blocksOf(footer.structs(3, 24))];
  requireApart([...dictionaries, ...rows], end);
  return {
    fields: readSchema(schema),
    mayReplace: false,
    async *messages() {
      for (const [kind, blocks] of [
        ['dictionary', dictionaries],
        ['rows', rows],
      ] as const)
        for (const { start, end: behind } of blocks) {
          const message = await messageAt(source, start, behind);
          require(message?.kind === kind && message.end <= behind, 'a batch that is not where the footer says');
          yield message;
        }
    },
  };
}

/** One batch that stands for a thousand is read as often: a small file must not be a large table. */
function requireApart(blocks: readonly Block[], end: number): void {
  let before = 0;
  for (const block of blocks.toSorted((one, other) => one.start - other.start)) {
    require(block.start >= before &&
      block.end <= end, 'damaged: batches that stand in each other, or outside of the file');
    before = block.end;
  }
}

async function openStream(source: ByteSource, isStream: boolean): Promise<ArrowSource> {
  const { byteLength } = source;
  const first = await messageAt(source, 0, byteLength).catch((cause: unknown) => {
    if (!(cause instanceof ArrowFault) || isStream) throw cause;
    throw new ArrowFault('no Arrow file: it begins neither with ARROW1 nor as a stream does', { cause });
  });
  require(first?.kind === 'schema', 'no Arrow file: it begins neither with ARROW1 nor as a stream does');
  return {
    fields: readSchema(first.header),
    mayReplace: true,
    async *messages() {
      for (let at = first.end; at < byteLength;) {
        const message = await messageAt(source, at, byteLength);
        if (message === null) return requireNothing(source, at);
        require(message.kind !== 'schema', 'a stream behind which another one stands');
        yield message;
        at = message.end;
      }
    },
  };
}

/** Behind the mark of its end a stream has nothing; a second one would go unread. */
async function requireNothing(source: ByteSource, at: number): Promise<void> {
  const behind = await source.slice(at, Math.min(source.byteLength, at + 4096));
  const isNew = viewOf(behind).getUint32(0, true) === 0xffffffff;
  const rest = behind.subarray(isNew ? 8 : 4);
  require(rest.every((byte) => byte === 0), 'a stream behind which another one stands');
}
