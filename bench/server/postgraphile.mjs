// PostGraphile 5 as its documentation recommends it for production: the Amber preset, GraphiQL off, persisted operations
// by @grafserv/persisted, one pool of ten connections. The organization is a condition of each document: it has no
// authorization to do.
import { createServer } from 'node:http';
import PersistedPlugin from '@grafserv/persisted';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

const { DATABASE_URL, PORT, PERSISTED = '{}' } = process.env;
const persisted = JSON.parse(PERSISTED);

/** @type {GraphileConfig.Preset} */
const preset = {
  extends: [PostGraphileAmberPreset],
  // It leaves out conditions and orders by columns that begin no index: the questions have such.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [PersistedPlugin.default ?? PersistedPlugin],
  pgServices: [
    makePgService({ connectionString: DATABASE_URL, schemas: ['public', 'bench'], poolConfig: { max: 10 } }),
  ],
  grafserv: {
    graphiql: false,
    watch: false,
    persistedOperations: persisted,
    allowUnpersistedOperation: true,
  },
  grafast: { explain: false },
};

const server = createServer();
server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
const api = postgraphile(preset);
if (process.argv.includes('--print')) {
  const { printSchema } = await import('graphql');
  console.log(printSchema((await api.getSchemaResult()).schema));
  process.exit(0);
}
await api.createServ(grafserv).addTo(server);
server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
