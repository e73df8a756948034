import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  type CryptoKey,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  type JWK,
  type JWTPayload,
  SignJWT,
} from 'jose';
import type { JwtSettings } from '../../src/auth/jwt.ts';

/** An identity provider on this machine: keys, the address that publishes them, and tokens signed by them. */
export interface IdentityProvider {
  readonly settings: JwtSettings;
  /** Its public key, as anyone can have it. */
  readonly publicPem: string;
  /** How often its keys were read. */
  reads(): number;
  /** What it answers from now on; null: its keys. */
  answerWith(status: number | null, body?: string): void;
  /** A token of this provider; `change` replaces claims, undefined leaves one out. */
  sign(
    claims: JWTPayload,
    change?: { alg?: string; kid?: string; key?: CryptoKey | Uint8Array },
  ): Promise<string>;
  close(): Promise<void>;
}

/** Starts an identity provider with one ES256 key. */
export async function startIdentityProvider(): Promise<IdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const published: JWK = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'ES256', use: 'sig' };
  let reads = 0;
  let answer: { status: number; body: string } | null = null;
  const server: Server = createServer((_request, response) => {
    reads += 1;
    const { status, body } = answer ?? { status: 200, body: JSON.stringify({ keys: [published] }) };
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  return {
    settings: { issuer, audience: 'caregraph', jwksUrl: `${issuer}/keys` },
    publicPem: await exportSPKI(publicKey),
    reads: () => reads,
    answerWith: (status, body = '') => {
      answer = status === null ? null : { status, body };
    },
    sign: async (claims, { alg = 'ES256', kid = 'first', key = privateKey } = {}) =>
      await new SignJWT(claims).setProtectedHeader({ alg, kid }).sign(key),
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
