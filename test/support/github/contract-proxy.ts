import path from 'node:path';
import { freePort } from './free-port.ts';
import { startServer, type ServerProcess } from './server-process.ts';

/**
 * prism in front of `upstream`: it holds every request to GitHub's OpenAPI description and says in the header
 * `sl-violations` what it objects to, in the request or in the answer.
 */
export async function startContractProxy(rig: string, upstream: string): Promise<ServerProcess> {
  const port = await freePort();
  const program = path.join(rig, 'node_modules/@stoplight/prism-cli/dist/index.js');
  const args = [program, 'proxy', '-h', '127.0.0.1', '-p', String(port), path.join(rig, 'github.json'), upstream];
  return startServer(process.execPath, args, `http://127.0.0.1:${port}`);
}
