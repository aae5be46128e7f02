// The table of the benchmark: orders of a shop, 15 columns, the same bytes on every machine. A few cells are wrong, so that
// whoever validates it has something to count.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const shops = ['Lisboa Centro', 'Porto', 'Braga', 'Faro', 'Coimbra', 'Évora'];
const channels = ['web', 'app', 'store', 'phone'];
const products = ['espresso machine', 'grinder', 'kettle', '"scale, digital"', 'paper filters', 'cups'];
const states = ['paid', 'shipped', 'returned', 'cancelled'];

/** The columns and what is demanded of each. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    order_id: { type: 'integer', minimum: 1 },
    ordered_at: { type: 'string', pattern: '^20[0-9]{2}-[01][0-9]-[0-3][0-9] [0-2][0-9]:[0-5][0-9]$' },
    customer: { type: 'string', minLength: 8, maxLength: 8 },
    age: { type: 'integer', minimum: 18, maximum: 100 },
    email: { type: ['string', 'null'], pattern: '^[^@ ]+@[^@ ]+$' },
    shop: { type: 'string', enum: shops },
    channel: { type: 'string', enum: channels },
    product: { type: 'string', enum: products.map((product) => product.replaceAll('"', '')) },
    quantity: { type: 'integer', minimum: 1, maximum: 99 },
    price: { type: 'number', exclusiveMinimum: 0, maximum: 1000 },
    discount: { type: 'number', minimum: 0, maximum: 1 },
    rating: { type: ['integer', 'null'], minimum: 1, maximum: 5 },
    score: { type: 'number', minimum: -4, maximum: 4 },
    state: { type: 'string', enum: states },
    label: { type: 'integer', enum: [0, 1] },
  },
};
schema.required = Object.keys(schema.properties);

/** Every so many rows an age is out of bounds. */
const faultEvery = 50_000;

/** How many cells of a table of that many rows are wrong. */
export const faultsIn = (rows, every = faultEvery) => Math.floor(rows / every);

/**
 * Writes a table as CSV, or as JSON Lines where the name says so.
 * @param every one row of so many is wrong
 */
export async function writeTable(file, rows, every = faultEvery) {
  const out = createWriteStream(file);
  const random = mulberry32(20_130_101);
  const asText = file.endsWith('.jsonl') ? jsonOf : (cells) => cells.join(',');
  if (!file.endsWith('.jsonl')) out.write(`${Object.keys(schema.properties).join(',')}\n`);
  for (let from = 1; from <= rows; from += 5000) {
    let text = '';
    for (let row = from; row < from + 5000 && row <= rows; row += 1) text += `${asText(line(row, random, every))}\n`;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** The same cells as a record: numbers as numbers, what is missing as null. */
function jsonOf(cells) {
  const record = {};
  Object.entries(schema.properties).forEach(([name, { type }], index) => {
    const cell = String(cells[index]).replaceAll('"', '');
    record[name] = cell === '' ? null : [type].flat().includes('string') ? cell : Number(cell);
  });
  return JSON.stringify(record);
}

function line(row, random, every) {
  const below = (limit) => Math.floor(random() * limit);
  const two = (number) => String(number).padStart(2, '0');
  const customer = `C${String(1_000_000 + below(2_000_000))}`;
  return [
    row,
    `20${two(15 + below(10))}-${two(1 + below(12))}-${two(1 + below(28))} ${two(below(24))}:${two(below(60))}`,
    customer,
    row % every === 0 ? 17 : 18 + below(70),
    random() < 0.03 ? '' : `${customer.toLowerCase()}@mail.example.com`,
    shops[below(shops.length)],
    channels[below(channels.length)],
    products[below(products.length)],
    1 + below(9),
    (1 + random() * 900).toFixed(2),
    random() < 0.8 ? '0' : (random() * 0.5).toFixed(2),
    random() < 0.4 ? '' : 1 + below(5),
    (random() * 8 - 4).toFixed(6),
    states[below(states.length)],
    random() < 0.2 ? 1 : 0,
  ];
}

/** A small generator of numbers in [0, 1); integer arithmetic alone, so that it is the same everywhere. */
export function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
