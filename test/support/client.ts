import type { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { expect } from 'vitest';

/** One GraphQL request. */
export interface GraphqlRequest {
  query?: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  extensions?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** An answer, with whatever a failing test wants to see of its request. */
export class GraphqlAnswer<Data = Record<string, unknown>> {
  readonly request: GraphqlRequest;
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  /** The body as it came. */
  readonly text: string;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>> | undefined;

  constructor(request: GraphqlRequest, status: number, headers: Record<string, unknown>, text: string) {
    this.request = request;
    this.status = status;
    this.headers = headers;
    this.text = text;
    const body = text.startsWith('{') ? JSON.parse(text) : {};
    this.data = body.data;
    this.errors = body.errors ?? [];
    this.extensions = body.extensions;
  }

  get requestId(): string {
    return String(this.headers['x-request-id']);
  }

  /** Codes of the errors, in their order. */
  get codes(): unknown[] {
    return this.errors.map(({ extensions }) => extensions?.code);
  }

  /** The data of an answer without errors. */
  expectData(): NonNullable<Data> {
    expect(this.errors, this.toString()).toEqual([]);
    expect(this.data, this.toString()).toBeTruthy();
    return this.data as NonNullable<Data>;
  }

  /** The one error of an answer, which must have this code. */
  expectError(code: string, status?: number): GraphQLFormattedError {
    expect(this.codes, this.toString()).toEqual([code]);
    if (status !== undefined) expect(this.status, this.toString()).toBe(status);
    return this.errors[0] as GraphQLFormattedError;
  }

  /** Request and answer, for the message of a failing assertion. */
  toString(): string {
    const { query, variables } = this.request;
    return [
      `request id: ${this.requestId}`,
      `query: ${query}`,
      `variables: ${JSON.stringify(variables)}`,
      `status: ${this.status}`,
      `body: ${this.text.slice(0, 4_000)}`,
    ].join('\n');
  }
}

/** A document with its types, as codegen makes it. */
export interface TypedDocument<Data, Variables> extends DocumentNode {
  __apiType?: (variables: Variables) => Data;
}

type Rest = Omit<GraphqlRequest, 'query' | 'variables'>;

/** Sends operations to one endpoint with one credential. */
export interface GraphqlClient {
  /** A document of codegen: what goes in and what comes out is typed. */
  <Data, Variables extends Record<string, unknown>>(
    document: TypedDocument<Data, Variables>,
    ...rest: Record<string, never> extends Variables
      ? [variables?: Variables, rest?: Rest]
      : [variables: Variables, rest?: Rest]
  ): Promise<GraphqlAnswer<Data>>;
  /** A document that the test makes itself. */
  <Data = Record<string, unknown>>(
    query: string,
    variables?: Record<string, unknown>,
    rest?: Rest,
  ): Promise<GraphqlAnswer<Data>>;
}

/** What partners must say of their program [123]. */
const PROGRAM = { 'apollographql-client-name': 'caregraph-tests', 'apollographql-client-version': '1.0' };

/** Makes a client of an endpoint, through the application itself, without a socket. Of a subscription it waits for one event. */
export function graphqlClient(
  app: FastifyInstance,
  secret: string | null,
  path: '/graphql' | '/partner/graphql' = '/graphql',
): GraphqlClient {
  return async (document: string | DocumentNode, variables?: Record<string, unknown>, rest: Rest = {}) => {
    const query = typeof document === 'object' ? print(document) : document;
    const request = { query, variables, ...rest };
    const { headers, ...payload } = request;
    const follows = query?.trimStart().startsWith('subscription') ?? false;
    const response = await app.inject({
      method: 'POST',
      url: path,
      headers: {
        ...(secret ? { authorization: `Bearer ${secret}` } : {}),
        ...(path === '/partner/graphql' ? PROGRAM : {}),
        ...(follows ? { accept: 'text/event-stream' } : {}),
        ...headers,
      },
      payload,
      payloadAsStream: follows,
    });
    const text = follows ? await firstResult(response.stream()) : response.body;
    return new GraphqlAnswer(request, response.statusCode, response.headers, text);
  };
}

/** Of a stream of events, the first result: there must come one. Of anything else, all of it. */
async function firstResult(body: Readable): Promise<string> {
  let text = '';
  for await (const chunk of body) {
    text += String(chunk);
    const [, result] = /^event: next\ndata: (.*)\n\n/m.exec(text) ?? [];
    if (result !== undefined) return result;
  }
  return text;
}
