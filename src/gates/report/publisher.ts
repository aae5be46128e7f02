export type { Publisher } from '../../core/publisher.ts';
