import { runAction } from './index.js';
await runAction('model-card');
