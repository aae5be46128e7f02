import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Thread, Threads } from '../core/ports.ts';

/** Threads that are worth having: what a table takes is memory as well. */
const most = 8;

const { url } = import.meta;
/** The bundle that this is a part of, and that a thread starts from. (Written out, `new URL` would be taken for a file to copy.) */
const bundle = `${url.slice(0, url.lastIndexOf('/'))}/index.js`;

/** Threads of this process. */
export const workerThreads: Threads = {
  most: Math.min(most, availableParallelism()),
  start: (work) => {
    const code = `import(${JSON.stringify(bundle)}).then((bundle) => bundle.runThread(${JSON.stringify(work)}))`;
    return threadOf(new Worker(code, { eval: true, stdin: false, name: work }));
  },
};

function threadOf(worker: Worker): Thread {
  worker.unref();
  return {
    send: (message) => worker.postMessage(message),
    listen: (onMessage, onFailure) => {
      worker.on('message', onMessage);
      worker.once('error', onFailure);
      worker.once('messageerror', onFailure);
    },
    end: () => {
      worker.removeAllListeners();
      worker.on('error', () => undefined);
      void worker.terminate();
    },
  };
}
