import { randomUUID } from 'node:crypto';

/** An operation as the build has made it: its types, and the hash by which it is registered. */
interface Operation<Data, Variables> {
  readonly __apiType?: (variables: Variables) => Data;
}

/** Runs registered operations. @throws GatewayError when there is no answer to go by */
export type Gateway = <Data extends object, Variables extends object>(
  operation: Operation<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

/** Caregraph has not answered, or has refused the request itself; expected refusals are data instead. */
export class GatewayError extends Error {
  /** Of Caregraph's guide; UNREACHABLE when no answer came at all. */
  readonly code: string;
  /** Seconds after which the same may be asked again. */
  readonly retryAfter: number | null;
  /** What the clinic's support asks for. */
  readonly requestId: string;

  constructor(code: string, retryAfter: number | null, requestId: string) {
    super(`Caregraph answered ${code} (request ${requestId})`);
    this.code = code;
    this.retryAfter = retryAfter;
    this.requestId = requestId;
  }
}

/** What a gateway needs to know. */
export interface GatewayParts {
  readonly url: string;
  readonly key: string;
  /** Passes time between two tries. */
  readonly sleep?: (ms: number) => Promise<unknown>;
}

/** Tries of one request, and the wait before the next, in milliseconds: someone is sitting there, waiting. */
const TRIES = 4;
const FIRST_WAIT = 400;
/** The longest wait that is spent here; after longer ones it is for the visitor to try again. */
const LONGEST_WAIT = 3_000;
const TIMEOUT = 10_000;

const NAME = 'caregraph-partner-portal';
const VERSION = '1.0.0';

/** Codes after which the same request may be sent again: every mutation of the portal has an idempotency key. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set([
  ...['UNREACHABLE', 'UNAVAILABLE', 'INTERNAL', 'RATE_LIMITED', 'IDEMPOTENCY_IN_PROGRESS'],
]);

/** Makes a client of Caregraph that sends the hashes of registered operations, and never a text. */
export function createGateway(parts: GatewayParts): Gateway {
  const { sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)) } = parts;
  return async <Data extends object>(operation: object, variables: object) => {
    const body = JSON.stringify({ documentId: `sha256:${hashOf(operation)}`, variables });
    for (let tried = 1; ; tried += 1) {
      const answer = await send<Data>(parts, body);
      const failure = answer instanceof GatewayError ? answer : inProgress(answer);
      if (!failure) return answer as Data;
      const wait =
        (failure.retryAfter ?? 0) * 1_000 || FIRST_WAIT * 2 ** (tried - 1) * (0.75 + Math.random() / 2);
      if (tried === TRIES || wait > LONGEST_WAIT || !WORTH_ANOTHER_TRY.has(failure.code)) throw failure;
      await sleep(wait);
    }
  };
}

function hashOf(operation: object): string {
  const { __meta__: meta } = operation as { __meta__?: { hash?: string } };
  if (!meta?.hash) throw new TypeError('The operation was built without its hash');
  return meta.hash;
}

/** Sends a request once. */
async function send<Data>({ url, key }: GatewayParts, body: string): Promise<Data | GatewayError> {
  const requestId = randomUUID();
  try {
    const response = await fetch(new URL('/partner/graphql', url), {
      method: 'POST',
      headers: {
        authorization: `Bearer ${key}`,
        ...{ accept: 'application/json', 'content-type': 'application/json', 'x-request-id': requestId },
        ...{ 'apollographql-client-name': NAME, 'apollographql-client-version': VERSION },
      },
      body,
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { data, errors } = (await response.json()) as {
      data?: Data;
      errors?: readonly { extensions?: { code?: string; retryAfter?: number } }[];
    };
    const [error] = errors ?? [];
    if (!error && data) return data;
    const { code = 'INTERNAL', retryAfter = null } = error?.extensions ?? {};
    return new GatewayError(code, retryAfter, requestId);
  } catch {
    // No connection, no answer in time, or none that is JSON: whether anything was done is not known.
    return new GatewayError('UNREACHABLE', null, requestId);
  }
}

/** The first request with the same key is still running: its answer will be this one's too. */
function inProgress(data: object): GatewayError | null {
  const [outcome] = Object.values(data) as ({ code?: string; retryAfter?: number | null } | null)[];
  if (outcome?.code !== 'IDEMPOTENCY_IN_PROGRESS') return null;
  return new GatewayError(outcome.code, outcome.retryAfter ?? null, 'unknown');
}
