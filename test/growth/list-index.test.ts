import { beforeAll, describe, expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { testClinic } from '../support/clinic.ts';
import { makePartner } from '../support/fixture.ts';
import { COMPILED_READS } from '../support/reads.ts';
import { fillTables } from './fill.ts';
import { filterCases, nestedLists, readGraph, rootLists } from './list-case.ts';
import { nodesOf, type PlanNode, plansOf, sortsOfAll, soughtColumns } from './plan.ts';

/**
 * The tables that people fill by hand, entry by entry: tens to some hundreds of rows, of which an index of a condition
 * would never be read. A page of theirs walks the order until it is full.
 */
const KEPT_BY_HAND = new Set([
  ...['alertDefinitions', 'appointmentTypes', 'billingTypes', 'catalogs', 'communicationTypes'],
  ...['concessionTypes', 'contacts', 'credentials', 'employers', 'feeSchedules', 'fieldDefinitions'],
  ...['hospitals', 'locations', 'partners', 'practitioners', 'referralPartners', 'referralSources'],
  ...['tagDefinitions', 'users', 'webhookEndpoints'],
]);

/** Conditions of large lists that have no index: docs/indexes.md says why. */
const WITHOUT_INDEX = new Set(['auditEvents.action.contains', 'auditEvents.entityType.contains']);

/** Lists below a record whose order no index has: those of a record are sorted, which docs/indexes.md gives reasons for. */
const SORTED_BELOW = new Set([
  ...['AppointmentType.practitioners', 'Catalog.appointmentTypes', 'Practitioner.appointmentTypes'],
  ...['Patient.family', 'Patient.hospitals', 'Patient.practitioners', 'Patient.tags'],
]);

/** Made dear beyond measure: a plan that sorts, or reads rows out of order, is then taken only where there is no other. */
const IN_ORDER = { off: ['enable_sort', 'enable_seqscan', 'enable_bitmapscan'] };
/** The same of reading a whole table: few rows would be read so whatever indexes there are. */
const BY_INDEX = { off: ['enable_seqscan'] };

const clinic = testClinic('SANDBOX');
const [whole, ofPartner] = [readGraph('schema.graphql'), readGraph('schema.partner.graphql')];
let staff: GraphqlClient;
let partner: GraphqlClient;

beforeAll(async () => {
  await fillTables(clinic.database, clinic.orgId, 1_000);
  const { secret } = await makePartner(clinic.database, clinic.organization);
  staff = clinic.as('admin');
  partner = graphqlClient(clinic.server.app, secret, '/partner/graphql');
});

const plans = (query: string, planning: object, by = staff): Promise<PlanNode[]> =>
  plansOf(async () => void (await by(query)).expectData(), planning);
const inOrder = (orders: readonly string[]) => (orders.length === 0 ? [''] : orders);
const ordered = (order: string) => (order === '' ? '' : `orderBy: { field: ${order} }`);
const args = (...parts: string[]) => {
  const given = parts.filter(Boolean).join(', ');
  return given === '' ? '' : `(${given})`;
};

describe('a list at the root is read in its order from an index', () => {
  it.each(rootLists(whole).flatMap(({ name, orders }) => inOrder(orders).map((order) => ({ name, order }))))(
    '$name $order',
    async ({ name, order }) => {
      const found = await plans(`{ ${name}${args(ordered(order))} { nodes { __typename id } } }`, IN_ORDER);
      expect(found).toHaveLength(1);
      expect(sortsOfAll(found)).toEqual([]);
    },
  );

  it.each(
    rootLists(ofPartner).flatMap(({ name, orders }) => inOrder(orders).map((order) => ({ name, order }))),
  )('$name $order, to a partner', async ({ name, order }) => {
    const query = `{ ${name}${args(ordered(order))} { nodes { __typename id } } }`;
    const found = await plans(query, IN_ORDER, partner);
    expect(found).toHaveLength(1);
    expect(sortsOfAll(found)).toEqual([]);
  });
});

// Prisma alone reads the lists of all records, and cuts them itself.
describe.skipIf(!COMPILED_READS)(
  'a list below a record is read in its order from an index of the record',
  () => {
    it.each(
      nestedLists(whole).flatMap(({ orders, ...list }) =>
        inOrder(orders).map((order) => ({ ...list, order })),
      ),
    )('$name $order', async ({ name, root, field, order }) => {
      const list = `${field}${args('first: 5', ordered(order))} { nodes { __typename } }`;
      const found = await plans(`{ ${root}(first: 2) { nodes { id ${list} } } }`, IN_ORDER);
      expect(sortsOfAll(found).length > 0).toBe(SORTED_BELOW.has(name));
    });
  },
);

describe('a condition of a list leads to its rows by an index', () => {
  /** Indexes of some rows only: to be in one is a condition that is met. */
  let partial: Set<string>;
  /** The columns by which the list without conditions is found: the organization. */
  const unconditioned = new Map<string, Set<string>>();

  beforeAll(async () => {
    const rows = await adminClient(clinic.database).$queryRaw<{ name: string }[]>`
      select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
      where i.indpred is not null and c.relnamespace = 'public'::regnamespace`;
    partial = new Set(rows.map(({ name }) => name));
    for (const { name } of rootLists(whole))
      unconditioned.set(name, soughtColumns(await plans(`{ ${name} { totalCount } }`, BY_INDEX)));
  });

  const cases = rootLists(whole).flatMap((list) =>
    filterCases(list).map(({ name, argument }) => ({ list: list.name, name, argument })),
  );

  it.each(cases)('$name', async ({ list, name, argument }) => {
    const found = await plans(`{ ${list}(${argument}) { totalCount } }`, BY_INDEX);
    const columns = [...soughtColumns(found)].filter((column) => !unconditioned.get(list)?.has(column));
    const some = found.flatMap(nodesOf).filter((node) => partial.has(node['Index Name'] ?? ''));
    const isServed = columns.length > 0 || some.length > 0;
    if (!KEPT_BY_HAND.has(list)) expect(isServed, argument).toBe(!WITHOUT_INDEX.has(name));
    // What everyone looks for by name is found by it, be the list ever so short.
    else if (/\.name\.(eq|in|startsWith)$/.test(name)) expect(isServed, argument).toBe(true);
  });

  /** In the usual order of their lists these are read from one index, which has both: be they common or rare. */
  const IN_USUAL_ORDER: readonly (readonly [name: string, column: string])[] = [
    ...(['patients.locationId', 'appointments.locationId', 'waitlist.locationId'] as const).map(
      (name) => [name, 'location_id'] as const,
    ),
    ['patients.primaryPractitionerId', 'primary_practitioner_id'],
    ['appointments.practitionerId', 'practitioner_id'],
    ['waitlist.practitionerId', 'practitioner_id'],
    ['appointments.appointmentTypeId', 'appointment_type_id'],
    ['waitlist.appointmentTypeId', 'appointment_type_id'],
    ['appointments.patientId', 'patient_id'],
    ['appointments.status.eq', 'status'],
    ['scheduleExceptions.kind.eq', 'kind'],
    ['auditEvents.action.eq', 'action'],
    ['auditEvents.actorId', 'actor_id'],
  ];

  it.each(IN_USUAL_ORDER)('%s, and in the order of the list', async (name, column) => {
    const { list, argument } = cases.find((each) => each.name === name) ?? { list: '', argument: '' };
    const found = await plans(`{ ${list}(${argument}) { nodes { __typename id } } }`, IN_ORDER);
    expect(sortsOfAll(found)).toEqual([]);
    expect([...soughtColumns(found.slice(-1))]).toContain(column);
  });

  it('has been asked of every list that offers one', () => {
    const asked = new Set(cases.map(({ list }) => list));
    const offering = rootLists(whole).filter(({ field }) => field.args.some(({ name }) => name === 'filter'));
    expect(offering.filter(({ name }) => !asked.has(name))).toEqual([]);
    expect(cases.length).toBeGreaterThan(150);
    const names = new Set(cases.map(({ name }) => name));
    expect([...WITHOUT_INDEX].filter((name) => !names.has(name))).toEqual([]);
  });
});
