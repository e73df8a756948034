import {
  ApolloServer,
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { DocumentNode, FormattedExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { type Admitted, executePlanned } from '../execution/execute.ts';
import type { Context } from '../graphql/context.ts';
import { Failure } from '../graphql/failure.ts';
import { type FailedRequest, formatError, formatErrors } from '../graphql/format-error.ts';
import { assertWithinLimits, LIMITS, shapeOf } from '../graphql/limit.ts';
import { assertHeadersApply, assertKindOffered, coerceVariables } from '../graphql/operation.ts';
import type { Logger } from '../platform/log.ts';
import { answerText, JsonText } from './json-text.ts';
import { assertWithinBudget } from './rate-limit.ts';
import type { RequestRecord } from './request-log.ts';
import { sandboxWaitlistPlugin } from './sandbox-waitlist.ts';

/** A subscription that may begin: parsed, valid, within the limits and paid for. */
export interface AdmittedSubscription {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | null | undefined;
  /** As the client sent them. */
  readonly variableValues: Readonly<Record<string, unknown>>;
  /** Of each event. */
  readonly cost: number;
}

/** A resolver's context, and what is noted of the request besides. */
export type RequestContext = Context & { readonly record: RequestRecord; readonly transport: Transport };

/** How a request is answered. One object for the endpoint and for Apollo, which copies the context. */
interface Transport {
  readonly isGet: boolean;
  /** Whether the client takes a stream of events. */
  readonly takesEvents: boolean;
  /** Set instead of an answer, where the operation is a subscription. */
  subscription?: AdmittedSubscription;
  /** Set where the operation is a query. */
  query?: Admitted;
}

/** What an Apollo server is made of. */
export interface ApolloParts {
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  /** Whether clients may send the hash of a document in its place, once the server knows it (APQ). */
  readonly persistedQueries: boolean;
  /** Whether queries are executed by plans that are made once. */
  readonly plannedExecution: boolean;
}

const SILENT = { error: () => {} };
/** An operation's name is logged up to this length. */
const LONGEST_NAME = 100;

/** Makes the executor of one graph: limits and types are checked before execution, errors masked after it. */
export function createApollo(parts: ApolloParts): ApolloServer<RequestContext> {
  const { schema, log, persistedQueries } = parts;
  return new ApolloServer<RequestContext>({
    schema,
    // Whoever is authenticated may look at the graph: analysts and partners work in the explorer.
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    ...(persistedQueries ? {} : { persistedQueries: false as const }),
    parseOptions: { maxTokens: LIMITS.tokens },
    logger: quietLogger(log),
    stringifyResult: answerText,
    // For what fails outside of an operation; the plugin replaces what is formatted within one.
    formatError: (_formatted, error) => formatError(error, { requestId: '', log: SILENT }),
    plugins: [
      operationPlugin(parts),
      sandboxWaitlistPlugin(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** Looks at each operation before its execution and at each answer before it is sent. Keeps no state. */
function operationPlugin({ plannedExecution }: ApolloParts): ApolloServerPlugin<RequestContext> {
  const listener = {
    didResolveOperation: admit,
    responseForOperation: plannedExecution ? answerByPlan : answerLater,
    willSendResponse: prepareAnswer,
  };
  return {
    requestDidStart: async () => listener,
    unexpectedErrorProcessingRequest: async ({ requestContext: { contextValue }, error }) => {
      contextValue.log.error({ err: error }, 'unexpected error');
    },
  };
}

type Incoming = Pick<
  GraphQLRequestContext<RequestContext>,
  'schema' | 'document' | 'operation' | 'request' | 'contextValue'
>;

/** Admits a parsed and valid operation to its execution. @throws Failure */
async function admit({ schema, document, operation, request, contextValue }: Incoming): Promise<void> {
  if (!document || !operation) {
    throw new Failure('BAD_REQUEST', '`operationName` must name an operation of the document.', {
      param: 'operationName',
    });
  }
  const name = operation.name?.value.slice(0, LONGEST_NAME) ?? null;
  contextValue.record.operation = { name, type: operation.operation, startedAt: Date.now() };
  assertKindOffered(schema, operation);
  assertTransport(operation.operation, contextValue.transport);
  assertHeadersApply(operation, shapeOf(document, operation), contextValue.headers);
  const variables = coerceVariables(schema, operation, request.variables);
  const cost = assertWithinLimits(schema, document, operation, variables);
  await assertWithinBudget(contextValue.budget, cost);
  if (operation.operation === 'query')
    contextValue.transport.query = { schema, document, operation, variables };
  if (operation.operation !== 'subscription') return;
  const { operationName, variables: variableValues = {} } = request;
  contextValue.transport.subscription = { schema, document, operationName, variableValues, cost };
}

/** @throws Failure for a subscription that can't be answered, and for a mutation by GET */
function assertTransport(kind: string, { isGet, takesEvents }: Transport): void {
  if (kind === 'mutation' && isGet)
    throw new Failure('METHOD_NOT_ALLOWED', 'GET is for queries: send a mutation by POST.');
  if (kind === 'subscription' && !takesEvents)
    throw new Failure(
      'NOT_ACCEPTABLE',
      'A subscription is answered as a stream: the Accept header must name text/event-stream.',
      { param: 'accept' },
    );
}

/** Apollo executes no subscription: it is left to the endpoint. */
async function answerLater({
  contextValue,
}: Pick<Incoming, 'contextValue'>): Promise<GraphQLResponse | null> {
  return contextValue.transport.subscription ? single({}) : null;
}

function single(singleResult: FormattedExecutionResult): GraphQLResponse {
  return {
    http: { status: undefined, headers: new HeaderMap() },
    body: { kind: 'single', singleResult },
  };
}

/** What Apollo keeps of a request: it is told of errors by whoever answers in its place. */
interface Answered extends Pick<Incoming, 'contextValue'> {
  errors?: readonly GraphQLError[];
}

/** Answers a query by its plan; null leaves it to graphql-js. */
async function answerByPlan(answered: Answered): Promise<GraphQLResponse | null> {
  const { contextValue } = answered;
  const { query } = contextValue.transport;
  const answer = query ? await executePlanned(query, contextValue) : null;
  if (!answer) return answerLater(answered);
  if (answer.errors.length > 0) answered.errors = answer.errors;
  return single({ data: new JsonText(answer.text) as unknown as Record<string, unknown> });
}

type Outgoing = Pick<
  GraphQLRequestContext<RequestContext>,
  'schema' | 'document' | 'errors' | 'response' | 'contextValue'
>;

/** The access log is written while the answer is made into text; the endpoint waits for it. */
async function prepareAnswer(outgoing: Outgoing): Promise<void> {
  writeAccess(outgoing.contextValue).catch(() => {});
  await tellErrors(outgoing);
}

/** Writes who has looked at whom, once for the request. */
function writeAccess({ access, actor, requestId, clock, record }: RequestContext): Promise<void> {
  const { name, type } = record.operation ?? { name: null, type: 'none' };
  record.patients = access.patients;
  return access.write({ actor, requestId, now: clock.now() }, { name, type });
}

/** Waits until the access log is committed: no answer leaves before. @throws Failure UNAVAILABLE when it can't be */
export async function recordAccess(context: RequestContext): Promise<void> {
  try {
    await writeAccess(context);
  } catch (error) {
    context.log.error({ requestId: context.requestId, err: error }, 'could not write the access log');
    throw new Failure('UNAVAILABLE', 'What was read could not be recorded, so it is not shown; try again.', {
      retryAfter: 1,
    });
  }
}

/** Puts what clients may know of the errors into the answer, and their codes into the record. */
async function tellErrors({ schema, document, errors, response, contextValue }: Outgoing): Promise<void> {
  const { record, log } = contextValue;
  record.isAnswered = true;
  if (!errors?.length || response.body?.kind !== 'single') return;
  const failed: FailedRequest = { requestId: record.id, log, schema, document };
  const told = formatErrors(errors, failed);
  const { singleResult } = response.body;
  singleResult.errors = told;
  const omittedErrors = errors.length - LIMITS.errors;
  if (omittedErrors > 0) singleResult.extensions = { ...singleResult.extensions, omittedErrors };
  record.errorCodes = told.map(({ extensions }) => extensions.code);
  const retryAfter = told.find(({ extensions }) => extensions.retryAfter)?.extensions.retryAfter;
  if (retryAfter !== undefined) response.http.headers.set('retry-after', String(retryAfter));
}

/** Apollo's own log lines end in the message of an error, which may quote anything: they are kept up to its colon. */
function quietLogger(log: Logger) {
  const upToColon = (message: unknown) => String(message).split(':', 1)[0];
  return {
    debug: (message: unknown) => log.debug(upToColon(message)),
    info: (message: unknown) => log.info(upToColon(message)),
    warn: (message: unknown) => log.warn(upToColon(message)),
    error: (message: unknown) => log.error(upToColon(message)),
  };
}
