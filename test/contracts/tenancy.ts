import { type GraphQLSchema, getNamedType, isObjectType, isUnionType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_TYPES, publicType } from '../../src/events/event-type.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { buildSchemas } from '../../src/schema.ts';
import { type GraphqlAnswer, type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testDatabase } from '../support/database.ts';
import { makeOrganization, makePartner, makePatient, testClock } from '../support/fixture.ts';
import { rootFields, wholeOperation } from '../support/operation.ts';
import { type TestServer, testServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';
import { ghostOf, makeVictim, type Target, type Victim } from './victim.ts';

/** Arguments that reach for the records of a target, as far as a field can name any. */
export type Reach = (target: Target) => Record<string, unknown>;

/** How one root field is tried. */
export interface RootCase {
  /** Each is sent by each intruder, and by the victim's own administrator, to whom it must show or change something. */
  readonly reaches: readonly Reach[];
  /** It names no record, so that it writes into whatever organization the caller has. */
  readonly writesOwn?: true;
  /** It shows nothing of the organization but what it can do, e.g. its currency. */
  readonly showsNoWords?: true;
}

/** Who must not see, and what he may see nevertheless. */
interface Intruder {
  readonly name: string;
  readonly victim: 'live' | 'sandbox';
  readonly graph: 'org' | 'partner';
  /** The words of the victim that must not be in any answer. */
  readonly hidden: readonly ('organizationWord' | 'recordWord' | 'identityWord')[];
  /** Whether nothing at all of the victim may be told from what does not exist, but for the organization of a partner's own credential. */
  readonly foreign: boolean;
}

const EVERYTHING = ['organizationWord', 'recordWord', 'identityWord'] as const;

const INTRUDERS: readonly Intruder[] = [
  ...['an administrator of another organization', 'an administrator of the sandbox twin'].map(
    (name): Intruder => ({ name, victim: 'live', graph: 'org', hidden: EVERYTHING, foreign: true }),
  ),
  {
    ...{ name: 'an administrator of the live organization, of the sandbox', victim: 'sandbox', graph: 'org' },
    ...{ hidden: EVERYTHING, foreign: true },
  },
  { name: 'an analyst', victim: 'live', graph: 'org', hidden: ['identityWord'], foreign: false },
  {
    ...{ name: 'a partner without a link to the patient', victim: 'sandbox', graph: 'partner' },
    ...{ hidden: ['recordWord', 'identityWord'], foreign: true },
  },
  {
    ...{ name: 'a partner of another organization', victim: 'sandbox', graph: 'partner' },
    ...{ hidden: EVERYTHING, foreign: true },
  },
];

const BY_NAME = INTRUDERS.map((intruder) => [intruder.name, intruder] as const);

/** Whether an intruder may know this much: the organization that its credential is of. */
const isOwn = ({ hidden }: Intruder, type: string | undefined) =>
  type === 'Organization' && !hidden.includes('organizationWord');

/** How often the access log names a patient: one more with each request that shows it. */
const ACCESSES = /"accessLog":\{"__typename":"AccessEventConnection","totalCount":\d+\}/g;

/** An answer without what differs from one request to the next. */
const comparable = ({ text, requestId, status }: GraphqlAnswer) =>
  `${status} ${text.replaceAll(requestId, '').replaceAll(ACCESSES, '')}`;

/**
 * Nothing of an organization is seen or changed by anyone but its own staff, by any field at the root or any id
 * [3, 5, 146, A49, A56]. A field without a case fails: who adds one says how it could be abused.
 */
export function tenancyContract(cases: Readonly<Record<string, RootCase>>): void {
  const { org, partner } = buildSchemas();
  const schemas: Record<'org' | 'partner', GraphQLSchema> = { org, partner };
  const nodes = Object.values(org.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );
  const byNode = new Set(['Query.node', 'Query.nodes']);
  let database: Database;
  let server: TestServer;
  let victims: Record<'live' | 'sandbox', Victim>;
  const clients = new Map<string, GraphqlClient>();
  let livePartner: GraphqlClient;

  beforeAll(async () => {
    database = await testDatabase();
    server = await testServer({ database, clock: testClock() });
    victims = { live: await makeVictim(database), sandbox: await makeVictim(database, 'SANDBOX') };
    const other = await makeOrganization(database, { timezone: 'Asia/Tokyo', currency: 'JPY' });
    const twin = await makeOrganization(database, { environment: 'SANDBOX' });
    await makePatient(database, other.orgId);
    await makePatient(database, twin.orgId);
    const secrets = [
      other.secrets.admin,
      twin.secrets.admin,
      victims.live.organization.secrets.admin,
      victims.live.organization.secrets.analyst,
      (await makePartner(database, victims.sandbox.organization)).secret,
      (await makePartner(database, twin)).secret,
    ];
    for (const [index, { name, graph }] of INTRUDERS.entries()) {
      const path = graph === 'partner' ? '/partner/graphql' : '/graphql';
      clients.set(name, graphqlClient(server.app, secrets[index] as string, path));
    }
    const live = await makePartner(database, victims.live.organization);
    livePartner = graphqlClient(server.app, live.secret, '/partner/graphql');
  });
  afterAll(async () => {
    await server.close();
    await database.close();
  });

  it('knows every field at the root', () => {
    const missing = [...rootFields(org).keys()].filter((name) => !(name in cases) && !byNode.has(name));
    const hints = missing.map(
      (name) => `${name} has no case: add '${name}': { reaches: [(target) => ({ … })] }`,
    );
    expect(hints, 'to the table of test/schema/tenancy.test.ts').toEqual([]);
    const gone = Object.keys(cases).filter((name) => !rootFields(org).has(name));
    expect(gone, 'these lines of test/schema/tenancy.test.ts name no field').toEqual([]);
  });

  it('has a record of every node type', () => {
    const missing = nodes.filter(({ name }) => !(name in victims.live.ids)).map(({ name }) => name);
    expect(missing, 'make one of each in test/contracts/victim.ts, and put its id into `ids`').toEqual([]);
  });

  it('[A56] refuses every operation of a live partner that is not registered', async () => {
    for (const [root, { reaches }] of Object.entries(cases)) {
      const [reach = () => ({})] = reaches;
      const { query, variables } = wholeOperation(org, root, reach(victims.live));
      (await livePartner(query, variables)).expectError('OPERATION_NOT_REGISTERED', 403);
    }
  });

  /** Nothing was said that gives the victim away. */
  function expectNothingOf(victim: Victim, intruder: Intruder, answer: GraphqlAnswer, asked: string): void {
    for (const kind of intruder.hidden) expect(answer.text, String(answer)).not.toContain(victim[kind]);
    if (!intruder.foreign) return;
    for (const [type, id] of Object.entries(victim.ids)) {
      if (isOwn(intruder, type)) continue;
      expect(answer.text, asked).not.toContain(id);
      expect(answer.text, asked).not.toContain(Buffer.from(id, 'base64url').toString().split(':')[1]);
    }
  }

  /** Sends an operation that reaches for the victim, and the same for what does not exist. */
  async function intrude(intruder: Intruder, root: string, reach: Reach, on?: string, writesOwn?: true) {
    const victim = victims[intruder.victim];
    const client = clients.get(intruder.name) as GraphqlClient;
    const schema = schemas[intruder.graph];
    const isOffered = rootFields(schema).has(root) && (on === undefined || schema.getType(on) !== undefined);
    const operation = (target: Target) =>
      wholeOperation(isOffered ? schema : org, root, reach(target), on ? { on } : {});
    const scope = writesOwn && intruder.foreign ? victim.organization.orgId : undefined;
    const isMutation = root.startsWith('Mutation.');
    const before = isMutation ? await databaseState(database, scope) : {};
    const { query, variables } = operation(victim);
    const answer = await client(query, variables);
    expectNothingOf(victim, intruder, answer, `${intruder.name}: ${root}`);
    if (isMutation) expect(await databaseState(database, scope), String(answer)).toEqual(before);
    if (!isOffered) {
      expect(new Set(answer.codes), String(answer)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
      expect(answer.data, String(answer)).toBeUndefined();
    } else if (intruder.foreign && !writesOwn && !isOwn(intruder, on)) {
      const ghost = operation(ghostOf(victim));
      expect(comparable(answer)).toBe(comparable(await client(ghost.query, ghost.variables)));
    } else if (isMutation && !intruder.foreign) {
      answer.expectError('FORBIDDEN');
    }
    return answer;
  }

  describe.each(Object.entries(cases))('%s', (root, { reaches, writesOwn, showsNoWords }) => {
    it.each(BY_NAME)('[A49] shows nothing to %s, and lets it write nothing', async (_name, intruder) => {
      for (const reach of reaches) await intrude(intruder, root, reach, undefined, writesOwn);
    });

    it('does show or change something for the organization’s own administrator', async () => {
      const isMutation = isUnionType(getNamedType(rootFields(org).get(root)?.type));
      for (const reach of reaches) {
        const own = isMutation ? await makeVictim(database) : victims.live;
        const client = graphqlClient(server.app, own.organization.secrets.admin);
        const { query, variables } = wholeOperation(org, root, reach(own));
        const before = await databaseState(database, own.organization.orgId);
        const answer = await client(query, variables);
        const data = answer.expectData();
        if (isMutation) {
          expect(JSON.stringify(data), String(answer)).toContain('Success"');
          expect(await databaseState(database, own.organization.orgId)).not.toEqual(before);
          continue;
        }
        expect(await databaseState(database, own.organization.orgId)).toEqual(before);
        if (!showsNoWords) {
          const words = [own.organizationWord, own.recordWord, own.identityWord];
          expect(
            words.some((word) => answer.text.includes(word)),
            String(answer),
          ).toBe(true);
        }
      }
    });
  });

  it('has told of no event that the list of types lacks', async () => {
    const told = await adminClient(database).outboxEvent.findMany({
      distinct: ['type'],
      select: { type: true },
    });
    expect(told.length).toBeGreaterThan(50);
    const missing = told.map(({ type }) => publicType(type)).filter((type) => !EVENT_TYPES.includes(type));
    expect(missing, 'add them to src/events/event-type.ts and docs/events.md').toEqual([]);
  });

  describe.each(nodes.map(({ name }) => name))('an id of the type %s', (type) => {
    it.each(BY_NAME)('[A49] leads %s to nothing', async (_name, intruder) => {
      const id = ({ ids }: Target) => ids[type];
      const one = await intrude(intruder, 'Query.node', (target) => ({ id: id(target) }), type);
      const many = await intrude(intruder, 'Query.nodes', (target) => ({ ids: [id(target)] }), type);
      if (!intruder.foreign || isOwn(intruder, type) || one.errors.length > 0) return;
      expect([one.data, many.data]).toEqual([{ node: null }, { nodes: [null] }]);
    });

    it('leads the organization’s own administrator to the record', async () => {
      const { ids, organization } = victims.live;
      const client = graphqlClient(server.app, organization.secrets.admin);
      const { query, variables } = wholeOperation(org, 'Query.node', { id: ids[type] }, { on: type });
      const { node } = (await client(query, variables)).expectData();
      expect(node).toMatchObject({ __typename: type, id: ids[type] });
    });
  });
}
