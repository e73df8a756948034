import { openDatabase } from '../../src/platform/database.ts';
import { createServer } from '../../src/server.ts';
import { testConfig } from './server.ts';

// A server in a process of its own, to be killed: serves the database of its first argument, prints where it listens.
const database = await openDatabase({ url: process.argv[2] as string });
const server = await createServer({ config: testConfig(), database });
console.log(await server.listen());
