import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Webhook } from 'standardwebhooks';
import { AddressRefusedError, assertReachable, publicLookup, type Reach } from './webhook-address.ts';

/** What is sent, and where to. */
export interface WebhookMessage {
  readonly url: string;
  /** `whsec_` and a key in base64. */
  readonly secret: string;
  /** The event's id: the same each time that it is sent. */
  readonly id: string;
  /** When it is sent. */
  readonly at: Date;
  readonly body: string;
}

/** Why there was no answer, in codes. */
export const FAILURES = {
  ADDRESS_REFUSED: 'The host has a private address, to which nothing is sent.',
  CONNECTION_FAILED: 'No connection could be made, or it broke before the answer.',
  HOST_NOT_FOUND: 'The host has no address.',
  TIMEOUT: 'There was no answer within 10 seconds.',
  TLS_FAILED: 'The certificate was not accepted, or TLS failed otherwise.',
  UNREADABLE:
    'The secret could not be decrypted: the server’s key is not the one that it was encrypted with.',
} as const;

/** Why there was no answer. */
export type SendFailure = keyof typeof FAILURES;

/** What became of it: the status of the answer, or why there was none. */
export type SendOutcome = { readonly status: number } | { readonly failure: SendFailure };

/** How to send. */
export interface SendOptions {
  readonly reach: Reach;
  /** Milliseconds until the status of the answer is there. */
  readonly timeout: number;
}

/**
 * Posts a message, signed as Standard Webhooks has it. No redirect is followed, and of the answer only the status is
 * looked at.
 */
export async function sendWebhook(message: WebhookMessage, options: SendOptions): Promise<SendOutcome> {
  try {
    return { status: await post(message, options) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function post(message: WebhookMessage, { reach, timeout }: SendOptions): Promise<number> {
  const url = new URL(message.url);
  assertReachable(url, reach);
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'POST',
      // A connection of its own: one that is kept might have been closed by the other side meanwhile.
      agent: false,
      headers: headersOf(message),
      signal: AbortSignal.timeout(timeout),
      ...(reach === 'PUBLIC' ? { lookup: publicLookup } : {}),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      // What else it says is of no use, and might be endless.
      response.on('error', () => {}).destroy();
      resolve(response.statusCode ?? 0);
    });
    request.end(message.body);
  });
}

function headersOf({ id, at, secret, body }: WebhookMessage): Record<string, string | number> {
  return {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'user-agent': 'Caregraph-Webhooks',
    'webhook-id': id,
    'webhook-timestamp': Math.floor(at.getTime() / 1_000),
    'webhook-signature': new Webhook(secret).sign(id, at, body),
  };
}

/** The code of a failure: its message may name the address. */
function failureOf(error: unknown): SendFailure {
  if (error instanceof AddressRefusedError) return 'ADDRESS_REFUSED';
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'AbortError' || name === 'TimeoutError') return 'TIMEOUT';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'HOST_NOT_FOUND';
  if (/CERT|SSL|TLS|SIGNATURE|SELF_SIGNED/.test(code)) return 'TLS_FAILED';
  return 'CONNECTION_FAILED';
}
