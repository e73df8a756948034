import { describe, expect, it } from 'vitest';
import { adminClient } from '../../src/platform/database.ts';
import { fold } from '../../src/platform/fold.ts';
import { graphqlClient } from '../support/client.ts';
import { connectionContract } from './connection.ts';
import { type RecordUnderTest, recordContract, recordTrial, type Trial } from './record.ts';

/** Fields that the entries of the directory have in common, and the rules of them that can be broken. */
export const NAME = { name: { values: ['First', 'Second'], cleared: 'refused' } } as const;
export const PERSON = {
  firstName: { values: ['Rosalind', 'Barbara'], cleared: 'refused' },
  lastName: { values: ['Franklin', 'McClintock'], cleared: 'refused' },
} as const;
export const ADDRESS = {
  phone: { values: ['+441632960961', '+14155550100'] },
  email: { values: ['one@example.com', 'two@example.com'] },
  addressLine1: { values: ['1 First Street', '2 Second Street'] },
  addressLine2: { values: ['Flat 1', 'Flat 2'] },
  city: { values: ['Leeds', 'York'] },
  state: { values: ['Yorkshire', 'Kent'] },
  postalCode: { values: ['LS1 1AA', 'YO1 1AA'] },
  country: { values: ['England', 'Wales'] },
} as const;
export const DESCRIPTION = { description: { values: ['One.', 'Two.'] } } as const;
export const ACTIVITY = { isActive: { values: [false, true], initially: true, cleared: true } } as const;

export const NAME_RULES = [
  ['name', 'too_small', ' '],
  ['name', 'too_big', 'x'.repeat(201)],
  ['name', 'invalid', 'a\u0000'],
] as const;
export const PERSON_RULES = [
  ['lastName', 'too_small', ' '],
  ['firstName', 'too_big', 'x'.repeat(101)],
] as const;
export const ADDRESS_RULES = [
  ['email', 'invalid', 'nobody'],
  ['phone', 'invalid', 'call me'],
  ['addressLine1', 'too_big', 'x'.repeat(201)],
  ['city', 'too_big', 'x'.repeat(101)],
  ['postalCode', 'too_big', 'x'.repeat(21)],
] as const;

/** Names that tie, differ in case and accents only, or begin alike. */
const NAMES = ['Ångström', 'angstrom', 'Bo', 'BO', 'Bo Bo', 'Çelik', 'celik', 'Zoë'];

interface EntryRow {
  readonly id: string;
  readonly createdAt: Date;
  readonly name?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

/** What Prisma offers of each of the directory's models. */
interface Rows {
  findMany(query: object): Promise<EntryRow[]>;
  create(query: object): Promise<EntryRow>;
  delete(query: object): Promise<unknown>;
}

/** What every entry of the directory promises [301, 302]. Call it in a `describe` of its own. */
export function directoryEntryContract(resource: RecordUnderTest): Trial {
  const trial = recordTrial(resource, {
    ...{ writer: 'admin', readers: ['clinician', 'frontDesk', 'analyst'], isVersionNeeded: false },
  });
  recordContract(trial);
  describe('by its name', () => naming(trial));
  return trial;
}

const nodesOf = async (trial: Trial, list: string, variables = {}, as = trial.client()) => {
  const answer = await as<{ list: { nodes: { id: string }[] } }>(list, variables);
  return answer.expectData().list.nodes.map(({ id }) => id);
};

function naming(trial: Trial): void {
  const isPerson = 'firstName' in trial.resource.values;
  const list = `${trial.field}s`;

  it('is found, without regard to case and accents', async () => {
    const named = isPerson
      ? { firstName: 'Łucja', lastName: 'Ångström 100%' }
      : { name: 'Ångström 100% Łucja' };
    const { id } = await trial.written('create', { ...(await trial.smallest()), ...named });
    const query = `query($name: StringFilter) { list: ${list}(filter: { name: $name }) { nodes { id } } }`;
    const found = (name: object) => nodesOf(trial, query, { name });
    expect(await found({ contains: 'STROM 100% luc' })).toEqual([id]);
    expect(await found({ startsWith: 'angstrom' })).toEqual([id]);
    expect(await found({ eq: 'ANGSTRÖM 100% łucja' })).toEqual([id]);
    expect(await found({ contains: 'strom 1000' })).toEqual([]);
  });

  it('is ordered anew when it changes', async () => {
    const { id } = await trial.add();
    const change = { [isPerson ? 'lastName' : 'name']: 'Zzyzx' };
    await trial.written('update', { id, baseVersion: 1, ...change });
    expect(await nodesOf(trial, `{ list: ${list}(last: 1) { nodes { id } } }`)).toEqual([id]);
  });

  it('is shown until it is archived, to its own organization only', async () => {
    const query = `{ list: ${list}(first: 100) { nodes { id } } }`;
    const stranger = trial.clientOf(trial.other().secrets.admin);
    const { id } = await trial.add();
    expect(await nodesOf(trial, query)).toContain(id);
    expect(await nodesOf(trial, query, {}, stranger)).not.toContain(id);
    await trial.written('archive', { id });
    expect(await nodesOf(trial, query)).not.toContain(id);
  });
}

/** What the list of them promises. Call it beside the other, with its trial. */
export function directoryListContract({ resource, field, other }: Trial): void {
  const { type, database, server, values, minimum = {} } = resource;
  const isPerson = 'firstName' in values;
  const orgId = () => other().orgId;
  // The model is named after the type; the models differ in columns that this does not touch.
  const rows = () => (adminClient(database()) as unknown as Record<string, Rows>)[field] as Rows;

  describe('in its list', () => {
    connectionContract<EntryRow>({
      ...{ field: `${field}s`, type, standard: { field: 'NAME', direction: 'ASC' } },
      orders: {
        NAME: ({ name, firstName, lastName }) => fold(name ?? `${lastName} ${firstName}`),
        CREATED_AT: ({ createdAt }) => createdAt.getTime(),
      },
      server,
      client: () => graphqlClient(server().app, other().secrets.admin),
      rows: () => rows().findMany({ where: { orgId: orgId(), archivedAt: null } }),
      add: (n) => {
        const name = NAMES[n % NAMES.length] as string;
        const named = isPerson
          ? { firstName: 'A', lastName: name, sortName: fold(`${name} A`) }
          : { name, sortName: fold(name) };
        const createdAt = new Date(Date.UTC(2026, 0, 1 + (n % 5)));
        return rows().create({ data: { orgId: orgId(), ...minimum, ...named, createdAt } });
      },
      remove: (id) => rows().delete({ where: { orgId_id: { orgId: orgId(), id } } }),
      empty: 'filter: { name: { eq: "nothing is called this" } }',
    });
  });
}
