import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSchemas } from '../../src/schema.ts';
import { leaksOf, literalOf, operationOf, PLANS, type Plan } from '../support/canary.ts';
import { type GraphqlAnswer, type GraphqlClient, graphqlClient } from '../support/client.ts';
import { makeOrganization, makePartner } from '../support/fixture.ts';
import { type TestServer, testServer } from '../support/server.ts';

const graphs = buildSchemas();
const clients = {} as Record<'admin' | 'analyst' | 'partner', GraphqlClient>;
let server: TestServer;

beforeAll(async () => {
  server = await testServer();
  // Live partners run registered operations only: theirs are tried in the sandbox [83, A56].
  const organization = await makeOrganization(server.database, { environment: 'SANDBOX' });
  const partner = await makePartner(server.database, organization);
  clients.admin = graphqlClient(server.app, organization.secrets.admin);
  clients.analyst = graphqlClient(server.app, organization.secrets.analyst);
  clients.partner = graphqlClient(server.app, partner.secret, '/partner/graphql');
});

afterAll(async () => {
  await server.close();
});

describe.each(Object.keys(PLANS))('values that are %s', (name) => {
  const plan = PLANS[name] as Plan;

  it.each([
    ['admin', graphs.org, 30],
    ['analyst', graphs.org, 30],
    // What partners ask for takes ids alone: those that name nothing are answered null.
    ['partner', graphs.partner, name === 'of the wrong type' ? 5 : 0],
  ] as const)('are told to nobody by the errors of any root field, as %s', async (who, schema, failures) => {
    const send = clients[who];
    const answers: GraphqlAnswer[] = [];
    for (const [kind, type] of [
      ['query', schema.getQueryType()],
      ['mutation', schema.getMutationType()],
    ] as const) {
      for (const field of Object.values(type?.getFields() ?? {})) {
        const { query, variables } = operationOf(kind, field, plan);
        answers.push(await send(query, variables), await send(literalOf(kind, field, plan)));
      }
    }
    expect(leaksOf(server, answers)).toEqual([]);
    const failed = answers.filter(({ errors, text }) => errors.length > 0 || text.includes('Error'));
    expect(failed.length).toBeGreaterThanOrEqual(failures);
  });
});
