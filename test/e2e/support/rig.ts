import path from 'node:path';

/** Where install.mjs puts what the end-to-end tests run with. */
export const rig = path.join(import.meta.dirname, '..', '..', '..', '.rig');
