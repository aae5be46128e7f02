import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPredictionColumns } from '../../../../src/gates/check-metrics/predictions-file.ts';
import type { Columns, WantedColumn } from '../../../../src/metrics/predictions/columns.ts';
import { memoryFiles } from '../../../support/memory-files.ts';

const wanted: readonly WantedColumn[] = [
  { name: 'c', kind: 'category', key: ['label'] },
  { name: 'n', kind: 'number', key: ['score'] },
  { name: 't', kind: 'text', key: ['id'] },
];

function read(name: string, text: string): Promise<Columns> {
  const format = name.endsWith('.csv') ? ('csv' as const) : ('jsonl' as const);
  const file = { path: `/${name}`, shown: name, format, gzip: false, zstd: false, partition: [] };
  const part = { file, shown: name, files: memoryFiles({ [name]: text }) };
  return readPredictionColumns({ label: name, shown: name, parts: [part] }, wanted, () => ({ where: { file: '' } }));
}

const categoryOf = ({ categories }: Columns): readonly string[] => {
  const { codes, values } = categories.get('c')!;
  return Array.from(codes, (code) => values[code]!);
};

/* Few values and many: beyond 256 a byte does not tell them apart, and beyond thousands no dictionary is kept. */
test.each(['f.csv', 'f.jsonl'])(
  'columns hold what stands in the rows of %s, however often it repeats',
  async (name) => {
    const property = fc.asyncProperty(
      fc.constantFrom(1, 2, 255, 256, 257, 3000),
      fc.integer(),
      async (distinct, seed) => {
        const rows = Array.from({ length: 6000 }, (_, nth) => {
          const nr = (Math.imul(nth ^ seed, 0x9e3779b1) >>> 8) % distinct;
          return { c: `v${nr}`, n: nr / 7, t: `t${nr}` };
        });
        const text = name.endsWith('.csv')
          ? `c,n,t\n${rows.map(({ c, n, t }) => `${c},${n},${t}\n`).join('')}`
          : rows.map((row) => `${JSON.stringify(row)}\n`).join('');
        const columns = await read(name, text);
        expect(categoryOf(columns)).toEqual(rows.map(({ c }) => c));
        expect([...columns.numbers.get('n')!]).toEqual(rows.map(({ n }) => n));
        const texts = columns.texts.get('t')!;
        expect(rows.map((_, nth) => texts.textAt(nth))).toEqual(rows.map(({ t }) => t));
      },
    );
    await fc.assert(property, { numRuns: 12 });
  },
);

test('few values take a byte a row, many take four', async () => {
  const rowsOf = (distinct: number) =>
    `c,n,t\n${Array.from({ length: distinct }, (_, nth) => `v${nth},0,t\n`).join('')}`;
  for (const [distinct, bytes] of [
    [256, 1],
    [257, 4],
  ] as const) {
    const { codes } = (await read('f.csv', rowsOf(distinct))).categories.get('c')!;
    expect(codes.BYTES_PER_ELEMENT).toBe(bytes);
  }
});
