import { beforeAll, describe, expect, it } from 'vitest';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { type TestClinic, testClinic } from '../support/clinic.ts';
import { makePartner } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';

const NAME = 'apollographql-client-name';
const VERSION = 'apollographql-client-version';
const QUERY = '{ viewer { kind } }';

const clinics = { live: testClinic('LIVE'), sandbox: testClinic('SANDBOX') };
let partners: Record<keyof typeof clinics, GraphqlClient>;

beforeAll(async () => {
  const asPartner = async ({ database, organization, server }: TestClinic) => {
    const { secret } = await makePartner(database, organization);
    return graphqlClient(server.app, secret, '/partner/graphql');
  };
  partners = { live: await asPartner(clinics.live), sandbox: await asPartner(clinics.sandbox) };
});

/** Sends with these headers. @returns the answer and its line of the log */
async function ask(client: GraphqlClient, { server }: TestClinic, headers: Record<string, string>) {
  const answer = await client(QUERY, undefined, { headers });
  return { answer, line: server.logged().findLast(({ msg }) => msg === 'request') };
}

describe('[123] a program', () => {
  it.each(['Acme Portal (dev@acme.example)', 'acme-web/next', 'x'.repeat(100)])(
    'that calls itself %s is in the log',
    async (name) => {
      const headers = { [NAME]: name, [VERSION]: '2.1.0-rc.1' };
      const logged = { clientName: name, clientVersion: '2.1.0-rc.1' };
      const staff = await ask(clinics.live.as('admin'), clinics.live, headers);
      staff.answer.expectData();
      expect(staff.line).toMatchObject(logged);
      const partner = await ask(partners.sandbox, clinics.sandbox, headers);
      partner.answer.expectData();
      expect(partner.line).toMatchObject(logged);
      const live = await ask(partners.live, clinics.live, headers);
      // It got past this: what it sent is not registered.
      live.answer.expectError('OPERATION_NOT_REGISTERED', 403);
      expect(live.line).toMatchObject(logged);
    },
  );

  it.each([
    ['without a name', { [NAME]: '' }, NAME],
    ['without a version', { [VERSION]: '' }, VERSION],
    ['with a name that is too long', { [NAME]: 'x'.repeat(101) }, NAME],
    ['with a name that would break a log', { [NAME]: 'acme"}{' }, NAME],
    ['with a version that is none', { [VERSION]: '<1>' }, VERSION],
  ])('of a live partner is refused %s, before its body is read', async (_title, headers, param) => {
    const before = await databaseState(clinics.live.database);
    const { answer, line } = await ask(partners.live, clinics.live, headers);
    expect(answer.expectError('BAD_REQUEST', 400).extensions).toMatchObject({ param });
    expect(line).toMatchObject({ status: 400, errors: ['BAD_REQUEST'] });
    expect(await databaseState(clinics.live.database)).toEqual(before);
  });

  it('need not be named in the sandbox or by staff; what is not well-formed is not logged', async () => {
    const headers = { [NAME]: 'acme"}{', [VERSION]: '' };
    for (const [client, clinic] of [
      [partners.sandbox, clinics.sandbox],
      [clinics.live.as('admin'), clinics.live],
    ] as const) {
      const { answer, line } = await ask(client, clinic, headers);
      answer.expectData();
      expect(line).not.toHaveProperty('clientName');
      expect(line).not.toHaveProperty('clientVersion');
    }
  });
});
