import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastify,
} from 'fastify';
import { PortalAccountDocument, PortalServicesDocument } from '../generated/partner-portal/graphql.ts';
import { type Checkout, settle } from './checkout.ts';
import { frameOf, goTo, type Portal, type Service, sendPage } from './context.ts';
import { createGateway, GatewayError } from './gateway.ts';
import { ProblemPage } from './pages/layout.tsx';
import { notFound, type Problem, ProblemError, problemOf, problemOfError } from './problem.ts';
import { registerBookings } from './routes/bookings.tsx';
import { registerCheckout } from './routes/checkout.tsx';
import { registerPerson } from './routes/person.tsx';
import { registerSearch } from './routes/search.tsx';
import type { Settings } from './settings.ts';
import { Store } from './store.ts';
import { isOwnForm, type Visitor, visitorOf } from './visitor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is at the browser. */
    visitor: Visitor;
  }
}

/** Of every answer. Nothing foreign is loaded, nothing runs in the page but our own script, no one frames it. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': [
    ...[
      "default-src 'none'",
      "style-src 'self'",
      "script-src 'self'",
      "img-src 'self'",
      "form-action 'self'",
    ],
    ...["base-uri 'none'", "frame-ancestors 'none'"],
  ].join('; '),
  // Not `no-referrer`, with which browsers do not say where a form comes from.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** How often payments are looked at of which it is not known what became. */
const SETTLE_MS = 60_000;

/** How long the list of services is taken for what it was. */
const SERVICES_MS = 60_000;

const FILES: Readonly<
  Record<string, { readonly type: string; readonly read: () => Promise<string> | string }>
> = {
  '/portal.css': { type: 'text/css; charset=utf-8', read: () => fileText('portal.css') },
  '/icon.svg': { type: 'image/svg+xml', read: () => fileText('icon.svg') },
  '/portal.js': { type: 'text/javascript; charset=utf-8', read: bundle },
};

const fileText = (name: string) => readFileSync(join(import.meta.dirname, 'browser', name), 'utf8');

/** The script of the pages: the countdown, and Preact with it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'browser/portal.tsx')],
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', logLevel: 'warning' },
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Makes the portal. Asks Caregraph first who the key belongs to: a key that does not work, or operations that are not
 * registered, show here and not when a visitor comes.
 * @throws GatewayError
 */
export async function createPortal(settings: Settings): Promise<FastifyInstance> {
  const gateway = createGateway(settings);
  const portal: Portal = {
    gateway,
    visitors: new Store(join(settings.dataDir, 'visitors')),
    checkouts: new Store<Checkout>(join(settings.dataDir, 'checkouts')),
    account: await gateway(PortalAccountDocument, {}),
    services: keptFor(SERVICES_MS, async () => {
      const { appointmentTypes } = await gateway(PortalServicesDocument, {});
      return appointmentTypes.nodes;
    }),
  };
  const app = fastify({ logger: false, bodyLimit: 16_384 });
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  app.addHook('onRequest', async (_request, reply) => void reply.headers(HEADERS));
  await serveFiles(app);
  settleOften(app, portal);
  app.setErrorHandler<FastifyError>((error, request, reply) => tellError(portal, error, request, reply));
  app.setNotFoundHandler(async (request, reply) => {
    request.visitor = await visitorOf(request, reply, portal.visitors);
    return tellError(portal, notFound(), request, reply);
  });
  app.register(async (pages) => {
    pages.addHook('onRequest', async (request, reply) => {
      request.visitor = await visitorOf(request, reply, portal.visitors);
      if (request.method === 'POST' && !isOwnForm(request)) throw new ProblemError(FOREIGN_FORM);
      const isOpenToAll = request.url === '/' || request.url === '/person';
      if (!isOpenToAll && !request.visitor.person) return goTo(reply, '/');
    });
    registerPerson(pages, portal);
    registerSearch(pages, portal);
    registerCheckout(pages, portal);
    registerBookings(pages, portal);
  });
  return app;
}

/** Settles now and then what was left open, beginning with what was when the portal ended. */
function settleOften(app: FastifyInstance, portal: Portal): void {
  let pass: Promise<void> = Promise.resolve();
  const run = () => {
    pass = pass
      .then(() => settle(portal))
      .catch((error: Error) => void process.stderr.write(`${error.stack}\n`));
  };
  const timer = setInterval(run, SETTLE_MS);
  app.addHook('onReady', async () => run());
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await pass;
  });
}

const FOREIGN_FORM: Problem = {
  ...{ code: 'FOREIGN_FORM', status: 403, title: 'This did not come from our page' },
  text: 'Please open the page here, and send it from there.',
};

async function serveFiles(app: FastifyInstance): Promise<void> {
  for (const [path, { type, read }] of Object.entries(FILES)) {
    const text = await read();
    app.get(path, (_request, reply) => reply.type(type).send(text));
  }
}

/** What a function has answered, for a while. */
function keptFor(ms: number, read: () => Promise<readonly Service[]>): () => Promise<readonly Service[]> {
  let kept: { readonly until: number; readonly value: readonly Service[] } | null = null;
  return async () => {
    if (!kept || kept.until < Date.now()) kept = { until: Date.now() + ms, value: await read() };
    return kept.value;
  };
}

/** Shows what went wrong. The log has its code, and the request by which the clinic's support finds it. */
function tellError(portal: Portal, error: Error, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemIn(error);
  if (problem.status >= 500)
    process.stderr.write(`${error instanceof GatewayError ? error.message : error.stack}\n`);
  if (problem.retryAfter != null) reply.header('Retry-After', problem.retryAfter);
  const visitor = request.visitor ?? { id: '', person: null };
  return sendPage(reply, <ProblemPage frame={frameOf(portal, visitor)} problem={problem} />, problem.status);
}

function problemIn(error: Error): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof GatewayError) return problemOfError(error);
  const { statusCode = 500 } = error as Partial<FastifyError>;
  const problem = problemOf({ __typename: 'Error', code: statusCode < 500 ? 'BAD_USER_INPUT' : 'PORTAL' });
  return { ...problem, status: statusCode };
}
