import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { type Authenticator, createAuthenticator, ENDPOINT_PATHS } from './auth/authenticate.ts';
import { credentialsWithdrawn } from './auth/credential-epoch.ts';
import { runWaitlists } from './booking/waitlist-pass.ts';
import { ANSWER_TIMEOUT } from './events/dispatch-webhooks.ts';
import { WebhookDispatcher } from './events/dispatcher.ts';
import { FOLLOWED_TYPES, isWithdrawal } from './events/followed-event.ts';
import { reachOf } from './events/webhook-endpoint-lifecycle.ts';
import { createContext } from './graphql/context.ts';
import { Admission } from './http/admission.ts';
import { createApollo } from './http/apollo.ts';
import { createApp } from './http/app.ts';
import { type EndpointParts, registerEndpoint } from './http/endpoint.ts';
import { EXPLORER_EXAMPLES } from './http/explorer/examples.ts';
import { explorerPlugin } from './http/explorer.ts';
import { registerHealth } from './http/health.ts';
import { followSilentConnections, Lifecycle } from './http/lifecycle.ts';
import { createMetrics, type Metrics } from './http/metrics.ts';
import { registerQuestionnairePages } from './http/questionnaire.ts';
import { createBudgets } from './http/rate-limit.ts';
import { logRequests } from './http/request-log.ts';
import { Subscriptions } from './http/subscriptions.ts';
import { createTelemetry } from './http/telemetry.ts';
import { createOperationRegistry } from './partners/operation-registry.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import { type Config, databaseOptions } from './platform/config.ts';
import { createFieldCipher } from './platform/crypto.ts';
import { adminClient, type Database, openDatabase } from './platform/database.ts';
import { createLogger, type Logger } from './platform/log.ts';
import { migrate, migrationStatus } from './platform/migrate.ts';
import { OutboxFeed } from './platform/outbox-feed.ts';
import { MemoryBuckets } from './platform/rate-limit.ts';
import { Recurring } from './platform/recurring.ts';
import { connectSharedBuckets } from './platform/redis-buckets.ts';
import { buildSchemas } from './schema.ts';

/** Operations that are executed at a time, of both graphs: two for each connection to the database. */
const AT_A_TIME = 20;

/** Names of the explorer's pages. */
const TITLES = { ORG: 'Caregraph', PARTNER: 'Caregraph for partners' } as const;

/** What a server is made of; only the configuration has no default. */
export interface ServerOptions {
  readonly config: Config;
  /** A migrated database, which stays its owner's to close; absent: the configured one is opened and migrated. */
  readonly database?: Database;
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** Other graphs than Caregraph's own, in tests of the HTTP side. */
  readonly schemas?: { readonly org: GraphQLSchema; readonly partner: GraphQLSchema };
  readonly authenticator?: Authenticator;
}

/** The gateway. Requests may be injected into `app` without `listen`. */
export interface Server {
  /** Where clients reach it; the configured address until it listens. */
  readonly url: string;
  readonly app: FastifyInstance;
  readonly database: Database;
  /** Prometheus metrics, where configured. */
  readonly metrics: Metrics | null;
  /** Starts to accept requests, to send webhooks, and to offer what becomes free. @returns `url` */
  listen(): Promise<string>;
  /**
   * Stops: `/readyz` says so, nothing new is accepted, what runs may end within `config.shutdownTimeout`, the last
   * uses of credentials are written. May be called twice.
   */
  close(): Promise<void>;
}

/** Makes the gateway: HTTP, both graphs, and what they stand on. Tests and `main.ts` use this very function. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { config, logger: log = createLogger(options.config.logLevel) } = options;
  const lifecycle = new Lifecycle();
  const database = options.database ?? (await openMigrated(config));
  const metrics = config.metricsPort === undefined ? null : createMetrics(() => database.poolState());
  const telemetry = config.telemetry ? await createTelemetry(config.telemetry) : null;
  const observers = [logRequests(log), metrics?.observe, telemetry?.observe].filter(
    (each) => each !== undefined,
  );
  const app = createApp({ config, log, lifecycle, observers });
  const hangUpOnSilent = followSilentConnections(app.server);
  const webhooks = createDispatcher({ ...options, log, database });
  const waitlist = createWaitlistRunner({ ...options, log, database });
  const { subscriptions, feed } = createSubscriptions({ config, log, database });
  const stopGraphs = await serveGraphs(app, {
    ...options,
    ...{ log, lifecycle, database, subscriptions, feed },
  });
  await app.ready();

  let url = config.publicUrl ?? `http://${config.host}:${config.port}`;
  const listen = async () => {
    const address = await app.listen({ port: config.port, host: config.host });
    if (config.metricsPort !== undefined) await metrics?.listen(config.metricsPort, config.host);
    webhooks.start();
    waitlist.start();
    url = config.publicUrl ?? address;
    return url;
  };
  const close = once(async () => {
    const deadline = Date.now() + config.shutdownTimeout;
    const stoppedPasses = Promise.all([webhooks.stop(), waitlist.stop()]);
    subscriptions.end();
    await lifecycle.drain(config.shutdownTimeout);
    const stopped = stopListening(app, deadline - Date.now());
    hangUpOnSilent();
    await stopped;
    await stopGraphs();
    await stoppedPasses;
    await feed.close();
    await Promise.all([metrics?.close(), telemetry?.close()]);
    if (!options.database) await database.close();
  });
  return {
    app,
    database,
    metrics,
    listen,
    close,
    get url() {
      return url;
    },
  };
}

type GraphParts = ServerOptions & {
  readonly log: Logger;
  readonly lifecycle: Lifecycle;
  readonly database: Database;
  readonly subscriptions: Subscriptions;
  readonly feed: OutboxFeed;
};

/** The streams of a server, and the events that they tell. */
function createSubscriptions({ config, log, database }: Pick<GraphParts, 'config' | 'log' | 'database'>) {
  const { keepAlive, limit } = config.subscriptions;
  const subscriptions = new Subscriptions({ log, keepAlive: keepAlive * 1_000, limit });
  const feed = new OutboxFeed({
    ...{ database, log, types: FOLLOWED_TYPES },
    // What another instance has withdrawn is not believed here any longer, and ends its streams at once.
    onEvents: (orgId, events) => {
      if (!events.some(isWithdrawal)) return;
      credentialsWithdrawn();
      subscriptions.recheck(orgId);
    },
  });
  return { subscriptions, feed };
}

/** What sends the webhooks of a server, once it is started. */
function createDispatcher(
  parts: Pick<GraphParts, 'config' | 'clock' | 'log' | 'database'>,
): WebhookDispatcher {
  const { config, clock = systemClock, log, database } = parts;
  const dispatch = {
    ...{ prisma: adminClient(database), clock, cipher: createFieldCipher(config.encryptionKey) },
    send: { reach: reachOf(config), timeout: ANSWER_TIMEOUT },
  };
  return new WebhookDispatcher(dispatch, log, config.webhookInterval * 1_000);
}

/** What offers time that has become free to those who wait, once it is started. */
function createWaitlistRunner(parts: Pick<GraphParts, 'config' | 'clock' | 'log' | 'database'>): Recurring {
  const { config, clock = systemClock, log, database } = parts;
  const [prisma, cipher] = [adminClient(database), createFieldCipher(config.encryptionKey)];
  const run = (isStopping: () => boolean) => runWaitlists(prisma, { clock, cipher, isStopping });
  return new Recurring({ run, failure: 'could not run the waitlist' }, log, config.waitlistInterval * 1_000);
}

/** Puts both graphs and the state of health into the application. @returns what stops them */
async function serveGraphs(app: FastifyInstance, parts: GraphParts): Promise<() => Promise<void>> {
  const { config, log, lifecycle, database, clock = systemClock, schemas = buildSchemas() } = parts;
  const { subscriptions, feed } = parts;
  const prisma = adminClient(database);
  const authenticator = parts.authenticator ?? createAuthenticator({ prisma, config, clock, log });
  const cipher = createFieldCipher(config.encryptionKey);
  const registry = createOperationRegistry({ prisma, clock, log });
  const shared = config.redisUrl ? await connectSharedBuckets(config.redisUrl, log) : null;
  const buckets = shared ?? new MemoryBuckets();
  const budgets = createBudgets(buckets, config, clock);
  const server = { database, config, cipher, log };
  const contextOf: EndpointParts['contextOf'] = (request) => createContext(request, server);
  const admission = new Admission(AT_A_TIME);
  const common = {
    lifecycle,
    admission,
    authenticator,
    registry,
    budgets,
    clock,
    contextOf,
    subscriptions,
    feed,
  };
  const made = { log, plannedExecution: config.plannedExecution };
  const org = createApollo({ ...made, schema: schemas.org, persistedQueries: true });
  const partner = createApollo({ ...made, schema: schemas.partner, persistedQueries: false });
  for (const [endpoint, apollo] of [
    ['ORG', org],
    ['PARTNER', partner],
  ] as const) {
    await apollo.start();
    const page = {
      path: ENDPOINT_PATHS[endpoint],
      title: TITLES[endpoint],
      examples: EXPLORER_EXAMPLES[endpoint],
    };
    await app.register(explorerPlugin, page);
    registerEndpoint(app, { endpoint, apollo, ...common });
  }
  registerQuestionnairePages(app, { lifecycle, cipher, clock, log, buckets, contextOf });
  const isMigrated = async () => (await migrationStatus(database)).current;
  registerHealth(app, { lifecycle, ping: () => database.ping(), isMigrated });
  return async () => {
    await Promise.all([org.stop(), partner.stop()]);
    shared?.close();
    const lost = (what: string) => (err: unknown) => log.error({ err }, `could not note the use of ${what}`);
    await authenticator.flush().catch(lost('credentials'));
    await registry.flush().catch(lost('operations'));
  };
}

/** Opens the configured database and brings it up to this code. */
async function openMigrated(config: Config): Promise<Database> {
  const database = await openDatabase(databaseOptions(config));
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Lets the answers under way be sent; hangs up on those who do not take them. @param patience milliseconds */
async function stopListening(app: FastifyInstance, patience: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), Math.max(patience, 0));
  await app.close().finally(() => clearTimeout(timer));
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
