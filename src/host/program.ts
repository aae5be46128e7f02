import { version } from '../version.ts';

/** What runs here, for the last line of a report about our own fault. */
export const program = {
  version,
  node: process.versions.node,
  platform: `${process.platform} ${process.arch}`,
} as const;
