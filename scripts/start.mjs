// npm start: generates what is stale, then runs the server from its source in this very process, so that signals
// reach it. Production runs the build instead: `npm run build`, `node dist/main.js`.
import { register } from 'tsx/esm/api';

await import('./generate.mjs');
register();
await import('../src/main.ts');
