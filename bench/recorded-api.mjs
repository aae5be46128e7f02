// A GitHub that has one record, for bench/lookup.mjs: answers without delay, so that what is measured is ours.
// node bench/recorded-api.mjs RECORD_JSON METRICS_JSON; prints its port.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { crc32 } from 'node:zlib';

const [, , record, metrics] = process.argv;
const { commit } = JSON.parse(record);
const zip = stored({ 'record.json': record, '0-metrics.json': metrics });
const answers = [
  [
    /^\/repos\/o\/r\/actions\/artifacts\?/,
    () => ({
      artifacts: [
        {
          id: 1,
          digest: `sha256:${createHash('sha256').update(zip).digest('hex')}`,
          expired: false,
          expires_at: '2100-01-01T00:00:00Z',
          created_at: '2026-01-01T00:00:00Z',
          workflow_run: { id: 7, repository_id: 1, head_repository_id: 1, head_branch: 'main', head_sha: commit },
        },
      ],
    }),
  ],
  [/^\/repos\/o\/r\/actions\/runs\/7$/, () => ({ id: 7, event: 'push', head_sha: commit, head_branch: 'main' })],
];

createServer(({ url }, response) => {
  if (url.endsWith('/zip')) return response.writeHead(200, { 'content-type': 'application/zip' }).end(zip);
  const answer = answers.find(([route]) => route.test(url))?.[1];
  response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' });
  return response.end(JSON.stringify(answer?.() ?? { message: 'Not Found' }));
}).listen(0, '127.0.0.1', function listening() {
  process.stdout.write(`${this.address().port}\n`);
});

/** A zip whose files are not compressed. */
function stored(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(text), 10);
    facts.writeUInt32LE(Buffer.byteLength(text), 14);
    facts.writeUInt32LE(Buffer.byteLength(text), 18);
    facts.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), facts, Buffer.from(name + text)]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), facts, tail, Buffer.from(name)]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}
