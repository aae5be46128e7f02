import { parentPort } from 'node:worker_threads';

/** What a thread hears from the one that started it. */
export function listen(onMessage: (message: unknown) => void): void {
  parentPort?.on('message', onMessage);
}

/** @param owned buffers that are given away instead of copied */
export function answer(message: unknown, owned: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, owned);
}
