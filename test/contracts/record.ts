import { beforeAll, describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { adminClient, type Database } from '../../src/platform/database.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { type GraphqlClient, graphqlClient } from '../support/client.ts';
import { type Made, type MadeOrganization, makeOrganization } from '../support/fixture.ts';
import type { TestServer } from '../support/server.ts';
import { databaseState } from '../support/state.ts';

/** A field that holds a value of its own. */
export interface ValueField {
  /** Two values that differ, as they are sent and as they come back. */
  readonly values: readonly [unknown, unknown];
  /** The same two as they come back, where that is not how they are sent, e.g. decimals [159]. */
  readonly shown?: readonly [unknown, unknown];
  /** What null makes of it; `refused` where it can't be cleared. Absent: null. */
  readonly cleared?: unknown;
  /** What a creation makes of it when it is omitted; `absent` where a creation does not take it. Absent: null. */
  readonly initially?: unknown;
  /** What those see who may not know who a patient is, e.g. null. Absent: the value. */
  readonly redacted?: null | string;
}

/** A field that names another record: `practitionerId` is sent, `practitioner { id }` comes back. */
export interface ReferenceField {
  readonly make: (database: Database, orgId: string) => Promise<Made>;
  /** Archives such a record. Where given, an archived one must be refused [301]. */
  readonly archive?: (database: Database, orgId: string, uuid: string) => Promise<unknown>;
  /** True: a creation must name one, and it can't be cleared. */
  readonly required?: true;
  /** True: a creation names it, and no update does. */
  readonly fixed?: true;
}

/** A resource with `create…`, `update…` and `archive…`, and what is particular about it. */
export interface RecordUnderTest {
  /** GraphQL type, e.g. `Allergy`: the mutations are `createAllergy`, `updateAllergy`, `archiveAllergy`. */
  readonly type: string;
  readonly values: Readonly<Record<string, ValueField>>;
  readonly references?: Readonly<Record<string, ReferenceField>>;
  /** Values that break a rule each: the field, the code of the issue and the value. */
  readonly invalid: ReadonlyArray<readonly [field: string, code: string, value: unknown]>;
  /** What a creation needs besides the references that are required. */
  readonly minimum?: Readonly<Fields>;
  readonly server: () => TestServer;
  readonly database: () => Database;
}

/** How a family of resources differs from another. */
export interface Family {
  /** Who writes them, and who may read but not write them. */
  readonly writer: Role;
  readonly readers: readonly Role[];
  /** Whether archiving needs the version that was read [A24]. */
  readonly isVersionNeeded: boolean;
  /** The record that owns those of the family: the field of a creation that names it. */
  readonly owner?: {
    /** False: an owner can have one such record only, so that each gets an owner of its own. */
    readonly isShared?: false;
    readonly field: string;
    /** Where a record shows it, where that is not the field's name without `Id`. */
    readonly shownAs?: string;
    readonly make: (orgId: string) => Promise<Made>;
  };
}

/** The inputs and the outputs of a record. */
export type Fields = Record<string, unknown>;
type Role = keyof MadeOrganization['secrets'];
type Verb = 'create' | 'update' | 'archive';

/** A record as it is read. */
export interface Shown extends Fields {
  readonly id: string;
  readonly uuid: string;
  readonly version: number;
}

/** What a mutation answers. */
export interface Outcome {
  readonly __typename: string;
  readonly record?: Shown;
  readonly replayed?: boolean;
}

/** Everything to try a resource with. */
export type Trial = ReturnType<typeof recordTrial>;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const uncapital = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** `practitioner` of `practitionerId`: where a reference is read. */
export const pathOf = (field: string) => field.replace(/Id$/, '');

/** How the audit trail keeps a value: a date as its first moment. */
const audited = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00.000Z` : value;

/** How a value comes back that was sent. */
const comesBack = (field: ValueField | undefined, value: unknown) =>
  field?.shown?.[field.values.indexOf(value)] ?? value;

const DETAILS: Readonly<Record<Verb, string>> = {
  create: '... on ValidationError { issues { path code } }',
  update: '... on ValidationError { issues { path code } } ... on VersionConflictError { currentVersion }',
  archive: '... on VersionConflictError { currentVersion }',
};

/** Makes the tools to try a resource with. Their organizations are made before the tests of the `describe` around. */
export function recordTrial(resource: RecordUnderTest, family: Family) {
  const { type, values, references = {}, minimum = {}, server, database } = resource;
  const { owner } = family;
  const field = uncapital(type);
  const shownAs = (name: string) => (name === owner?.field && owner.shownAs) || pathOf(name);
  const shown = [
    ...['id', 'uuid', 'version', 'createdAt', 'updatedAt', 'archivedAt', ...Object.keys(values)],
    ...[...(owner ? [owner.field] : []), ...Object.keys(references)].map((name) => `${shownAs(name)} { id }`),
  ].join(' ');

  // Assigned before the tests run; read through the getters below.
  let clinic: MadeOrganization;
  let other: MadeOrganization;
  let owned: Made | null;
  beforeAll(async () => {
    clinic = await makeOrganization(database());
    other = await makeOrganization(database());
    owned = owner ? await owner.make(clinic.orgId) : null;
  });

  const clientOf = (secret: string) => graphqlClient(server().app, secret);
  const mutation = (verb: Verb) => `mutation Write($input: ${capital(verb)}${type}Input!) {
    outcome: ${verb}${type}(input: $input) {
      __typename
      ... on ${capital(verb)}${type}Success { record: ${field} { ${shown} } ${verb === 'create' ? 'replayed' : ''} }
      ... on Error { code path }
      ${DETAILS[verb]}
    }
  }`;

  async function write(verb: Verb, input: Fields, as?: GraphqlClient, headers = {}): Promise<Outcome> {
    const client = as ?? clientOf(clinic.secrets[family.writer]);
    const answer = await client<{ outcome: Outcome }>(mutation(verb), { input }, { headers });
    return answer.expectData().outcome;
  }

  /** The record that a mutation has written. */
  async function written(verb: Verb, input: Fields): Promise<Shown> {
    const outcome = await write(verb, input);
    expect(outcome, JSON.stringify(outcome)).toMatchObject({ __typename: `${capital(verb)}${type}Success` });
    return outcome.record as Shown;
  }

  async function read(id: string, as?: GraphqlClient): Promise<Shown | null> {
    const query = `query($id: ID!) { node(id: $id) { ... on ${type} { ${shown} } } }`;
    const client = as ?? clientOf(clinic.secrets[family.writer]);
    return (await client<{ node: Shown | null }>(query, { id })).expectData().node;
  }

  async function makeReferences(which: (reference: ReferenceField) => boolean = () => true) {
    const made: Record<string, string> = {};
    for (const [name, reference] of Object.entries(references))
      if (which(reference)) made[name] = (await reference.make(database(), clinic.orgId)).id;
    return made;
  }

  /** The least that a creation is content with. */
  async function smallest(given?: Made): Promise<Fields> {
    const of = given ?? (owner?.isShared === false ? await owner.make(clinic.orgId) : owned);
    return {
      ...(owner && of ? { [owner.field]: of.id } : {}),
      ...minimum,
      ...(await makeReferences(({ required }) => required === true)),
    };
  }

  const isReference = (name: string) => name in references || name === owner?.field;

  /** What a record shows of an input, as far as the fields are under test here. */
  const expected = (input: Fields) =>
    Object.fromEntries(
      Object.entries(input)
        .filter(([name]) => isReference(name) || name in values)
        .map(([name, value]) =>
          isReference(name)
            ? [shownAs(name), value && { id: value }]
            : [name, comesBack(values[name], value)],
        ),
    );

  /** Runs what must be refused, and proves that it has written nothing. */
  async function refused<T>(attempt: () => Promise<T>): Promise<T> {
    const before = await databaseState(database());
    const result = await attempt();
    expect(await databaseState(database())).toEqual(before);
    return result;
  }

  return {
    ...{ resource, family, field, references, shown, mutation, clientOf },
    clinic: () => clinic,
    other: () => other,
    owned: () => owned as Made,
    client: () => clientOf(clinic.secrets[family.writer]),
    ...{ write, written, read, makeReferences, smallest, expected, refused },
    add: async (of?: Made) => await written('create', await smallest(of)),
    refusal: (verb: Verb, input: Fields, as?: GraphqlClient) => refused(() => write(verb, input, as)),
    auditOf: (entityId: string) =>
      adminClient(database()).auditEvent.findMany({ where: { entityId }, orderBy: { id: 'asc' } }),
    eventsOf: async (entityId: string) =>
      (
        await adminClient(database()).outboxEvent.findMany({ where: { entityId }, orderBy: { id: 'asc' } })
      ).map((event) => event.type),
  };
}

const notFound = (...path: string[]) => ({ __typename: 'NotFoundError', code: 'NOT_FOUND', path });

/** What every resource promises that is created, updated and archived. Call it in the `describe` of its trial. */
export function recordContract(trial: Trial): void {
  creation(trial);
  references(trial);
  update(trial);
  version(trial);
  archiving(trial);
  reach(trial);
  permission(trial);
  idempotency(trial);
}

function creation(trial: Trial): void {
  const { resource, family, written, makeReferences, smallest, expected, read, refusal, add } = trial;
  const { type, values, minimum = {}, invalid } = resource;
  const taken = Object.entries(values).filter(([, { initially }]) => initially !== 'absent');

  describe('creation', () => {
    it('keeps everything that is given, and shows it alike in the answer and by id', async () => {
      const fields = Object.fromEntries(
        taken.map(
          ([
            name,
            {
              values: [first],
            },
          ]) => [name, first],
        ),
      );
      const input = { ...(await smallest()), ...fields, ...(await makeReferences()) };
      const record = await written('create', input);
      expect(record).toMatchObject({ ...expected(input), version: 1, archivedAt: null });
      expect(await read(record.id)).toEqual(record);
      expect(record.id).toBe(encodeId(type, record.uuid));
    });

    it('is content with what it needs', async () => {
      const record = await add();
      for (const [name, { initially = null }] of taken)
        if (!(name in minimum)) expect([name, record[name]]).toEqual([name, initially]);
    });

    it('[155] writes one audit row and one event with it, of its author', async () => {
      const { uuid } = await add();
      expect(await trial.auditOf(uuid)).toMatchObject([
        {
          ...{ orgId: trial.clinic().orgId, action: `create${type}`, entityType: type, version: 1 },
          ...{ actorKind: 'ORG', actorLabel: family.writer },
        },
      ]);
      expect(await trial.eventsOf(uuid)).toEqual([`${trial.field}.created`]);
    });

    it.each(invalid)('refuses a %s that is %s', async (path, code, value) => {
      const outcome = await refusal('create', { ...(await smallest()), [path]: value });
      expect(outcome).toMatchObject({ __typename: 'ValidationError', issues: [{ path: [path], code }] });
    });
  });
}

function references({ resource, references: all, ...trial }: Trial): void {
  const { add, smallest, refusal, written, read } = trial;

  describe.each(Object.entries(all))('the reference %s', (name, reference) => {
    it('[160, A49] refuses a record that is not in reach, whatever the reason', async () => {
      const foreign = await reference.make(resource.database(), trial.other().orgId);
      const own = await reference.make(resource.database(), trial.clinic().orgId);
      const record = await add();
      for (const id of [foreign.id, encodeId('Nothing', own.uuid), 'nothing', '']) {
        expect(await refusal('create', { ...(await smallest()), [name]: id })).toEqual(notFound(name));
        if (reference.fixed) continue;
        expect(await refusal('update', { id: record.id, baseVersion: 1, [name]: id })).toEqual(
          notFound(name),
        );
      }
    });

    const { archive } = reference;
    if (!archive) return;
    it('[301] refuses an archived one, and keeps one that was archived since', async () => {
      const gone = await reference.make(resource.database(), trial.clinic().orgId);
      const record = await written('create', { ...(await smallest()), [name]: gone.id });
      await archive(resource.database(), trial.clinic().orgId, gone.uuid);
      expect(await read(record.id)).toEqual(record);
      expect(await refusal('create', { ...(await smallest()), [name]: gone.id })).toEqual(notFound(name));
      if (reference.fixed) return;
      const another = { id: (await add()).id, baseVersion: 1, [name]: gone.id };
      expect(await refusal('update', another)).toEqual(notFound(name));
      const same = await written('update', { id: record.id, baseVersion: 1, [name]: gone.id });
      expect(same).toMatchObject({ version: 2, [pathOf(name)]: { id: gone.id } });
    });
  });
}

function update(trial: Trial): void {
  const { resource, written, refusal, read, expected, makeReferences, add } = trial;
  const { type, values, invalid } = resource;

  /** A record of which every field is set, and two values for each. */
  async function full() {
    const isOpen = ({ fixed }: ReferenceField) => !fixed;
    const [first, second] = [await makeReferences(isOpen), await makeReferences(isOpen)];
    const pairs: [string, readonly [unknown, unknown]][] = [
      ...Object.entries(values).map(([name, field]) => [name, field.values] as [string, [unknown, unknown]]),
      ...Object.keys(first).map(
        (name) => [name, [first[name], second[name]]] as [string, [unknown, unknown]],
      ),
    ];
    const firsts = Object.fromEntries(pairs.map(([name, [value]]) => [name, value]));
    const record = await written('update', { id: (await add()).id, baseVersion: 1, ...firsts });
    expect(record).toMatchObject(expected(firsts));
    return { record, pairs };
  }

  describe('[161] an update', () => {
    it('changes the field that is given, and no other', async () => {
      const { record, pairs } = await full();
      let before = record;
      for (const [name, [, value]] of pairs) {
        const after = await written('update', { id: record.id, baseVersion: before.version, [name]: value });
        const { updatedAt } = after;
        expect(after).toEqual({
          ...before,
          ...expected({ [name]: value }),
          version: before.version + 1,
          updatedAt,
        });
        before = after;
      }
      expect(await read(record.id)).toEqual(before);
    });

    it('changes nothing but the version when no field is given', async () => {
      const { record } = await full();
      const after = await written('update', { id: record.id, baseVersion: record.version });
      expect(after).toEqual({ ...record, version: record.version + 1, updatedAt: after.updatedAt });
    });

    it('clears what is null, or refuses to', async () => {
      const { record, pairs } = await full();
      let { version: baseVersion } = record;
      for (const [name, [first]] of pairs) {
        const input = { id: record.id, baseVersion, [name]: null };
        if (values[name]?.cleared === 'refused' || trial.references[name]?.required) {
          expect(await refusal('update', input)).toMatchObject({
            issues: [{ path: [name], code: 'required' }],
          });
          continue;
        }
        const after = await written('update', input);
        expect(after).toMatchObject(expected({ [name]: values[name]?.cleared ?? null }));
        // Put back, so that each field is cleared while the others are set.
        const back = { id: record.id, baseVersion: after.version, [name]: first };
        baseVersion = (await written('update', back)).version;
      }
    });

    const texts = Object.entries(values).filter(
      ([, field]) => field.cleared === undefined && field.values.every(isFreeText),
    );
    it.runIf(texts.length > 0)('[A52] takes a blank text for null', async () => {
      const blanks = Object.fromEntries(texts.map(([name]) => [name, '  ']));
      const { record } = await full();
      for (const [
        name,
        {
          values: [first],
        },
      ] of texts) {
        const { version } = (await read(record.id)) as Shown;
        const after = await written('update', { id: record.id, baseVersion: version, [name]: blanks[name] });
        expect([name, after[name]]).toEqual([name, null]);
        await written('update', { id: record.id, baseVersion: after.version, [name]: first });
      }
    });

    it.each(invalid)('refuses a %s that is %s', async (path, code, value) => {
      const { id, version: baseVersion } = await add();
      const outcome = await refusal('update', { id, baseVersion, [path]: value });
      expect(outcome).toMatchObject({ __typename: 'ValidationError', issues: [{ path: [path], code }] });
    });

    it('[155] writes one audit row with what changed, before and after, and one event', async () => {
      const { record, pairs } = await full();
      const [name, [first, second]] = pairs[0] as [string, [unknown, unknown]];
      await written('update', { id: record.id, baseVersion: record.version, [name]: second });
      const [, , last] = await trial.auditOf(record.uuid);
      expect(last).toMatchObject({
        action: `update${type}`,
        version: 3,
        changes: { [name]: [first, second].map(audited) },
      });
      expect(Object.keys(last?.changes as object)).toEqual([name]);
      const { field } = trial;
      expect(await trial.eventsOf(record.uuid)).toEqual([
        `${field}.created`,
        `${field}.updated`,
        `${field}.updated`,
      ]);
    });
  });
}

function version({ resource, ...trial }: Trial): void {
  const { add, write, written, refusal, read } = trial;

  describe('[153] the version', () => {
    it('refuses an update and an archiving that have read another', async () => {
      const { id } = await add();
      await written('update', { id, baseVersion: 1 });
      for (const baseVersion of [1, 3, 0, -1]) {
        for (const verb of ['update', 'archive'] as const)
          expect(await refusal(verb, { id, baseVersion })).toEqual({
            ...{ __typename: 'VersionConflictError', code: 'VERSION_CONFLICT', path: ['baseVersion'] },
            currentVersion: 2,
          });
      }
    });

    it('lets one of several updates win that have read the same', async () => {
      const { id } = await add();
      const outcomes = await Promise.all([1, 2, 3].map(() => write('update', { id, baseVersion: 1 })));
      const names = outcomes.map(({ __typename }) => __typename).sort();
      expect(names).toEqual([
        `Update${resource.type}Success`,
        'VersionConflictError',
        'VersionConflictError',
      ]);
      expect((await read(id))?.version).toBe(2);
    });
  });
}

function archiving({ resource, family, ...trial }: Trial): void {
  const { add, written, refusal, read } = trial;

  describe('[155] archiving', () => {
    it('marks a record, which stays readable by its id', async () => {
      const record = await add();
      const after = await written('archive', { id: record.id, baseVersion: 1 });
      const { archivedAt, updatedAt } = after;
      expect(archivedAt).toMatch(/^\d{4}-/);
      expect(after).toEqual({ ...record, version: 2, archivedAt, updatedAt });
      expect(await read(record.id)).toEqual(after);
      const actions = (await trial.auditOf(record.uuid)).map(({ action }) => action);
      expect(actions).toEqual([`create${resource.type}`, `archive${resource.type}`]);
      expect(await trial.eventsOf(record.uuid)).toEqual([
        `${trial.field}.created`,
        `${trial.field}.archived`,
      ]);
    });

    it(`[A24] ${family.isVersionNeeded ? 'needs the version' : 'needs no version'}`, async () => {
      const { id } = await add();
      if (!family.isVersionNeeded) expect((await written('archive', { id })).version).toBe(2);
      else {
        const answer = await trial.refused(() =>
          trial.client()(trial.mutation('archive'), { input: { id } }),
        );
        answer.expectError('BAD_USER_INPUT');
      }
    });

    it('is final: an archived record is not found by any change', async () => {
      const { id } = await add();
      await written('archive', { id, baseVersion: 1 });
      expect(await refusal('archive', { id, baseVersion: 2 })).toEqual(notFound('id'));
      expect(await refusal('update', { id, baseVersion: 2 })).toEqual(notFound('id'));
    });
  });
}

function reach({ resource, ...trial }: Trial): void {
  const { add, refusal, read } = trial;

  describe('[A49, 146] a record that is not in reach', () => {
    it('is not found by any change, whatever the reason', async () => {
      const { uuid } = await add();
      for (const id of [encodeId(resource.type, uuidv7()), encodeId('Nothing', uuid), 'nothing', '']) {
        expect(await refusal('update', { id, baseVersion: 1 })).toEqual(notFound('id'));
        expect(await refusal('archive', { id, baseVersion: 1 })).toEqual(notFound('id'));
      }
    });

    it('is one of another organization: neither read nor written', async () => {
      const { id } = await add();
      const stranger = trial.clientOf(trial.other().secrets.admin);
      expect(await read(id, stranger)).toBeNull();
      expect(await refusal('update', { id, baseVersion: 1 }, stranger)).toEqual(notFound('id'));
      expect(await refusal('archive', { id, baseVersion: 1 }, stranger)).toEqual(notFound('id'));
    });
  });
}

function permission({ family, ...trial }: Trial): void {
  describe('without the permission to write', () => {
    it.each(family.readers)('the role %s reads, and writes nothing', async (role) => {
      const { id, uuid } = await trial.add();
      const as = trial.clientOf(trial.clinic().secrets[role]);
      expect((await trial.read(id, as))?.uuid).toBe(uuid);
      const change = { id, baseVersion: 1 };
      const inputs = { create: await trial.smallest(), update: change, archive: change };
      for (const [verb, input] of Object.entries(inputs)) {
        const answer = await trial.refused(() => as(trial.mutation(verb as Verb), { input }));
        answer.expectError('FORBIDDEN');
      }
    });
  });
}

function idempotency({ resource, family, ...trial }: Trial): void {
  const { smallest, write, refused, refusal } = trial;
  const key = (n: number) => `${resource.type} ${n}`;

  describe('[154, A7] an idempotency key', () => {
    it('answers a repetition as it answered the first time, and writes nothing', async () => {
      const input = { ...(await smallest()), idempotencyKey: key(1) };
      const first = await write('create', input);
      expect(first.replayed).toBe(false);
      const again = await refused(() =>
        trial.client()<{ outcome: Outcome }>(trial.mutation('create'), { input }),
      );
      expect(again.expectData().outcome).toEqual({ ...first, replayed: true });
      expect(again.headers['idempotent-replayed']).toBe('true');
    });

    it('is refused with another input', async () => {
      const input = { ...(await smallest()), idempotencyKey: key(2) };
      await write('create', input);
      const [[name, { values }]] = Object.entries(resource.values) as [[string, ValueField]];
      expect(await refusal('create', { ...input, [name]: values[1] })).toEqual({
        ...{ __typename: 'IdempotencyError', code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] },
      });
    });

    it('[A8] may come in the header', async () => {
      const input = await smallest();
      const first = await write('create', input, undefined, { 'idempotency-key': key(3) });
      const again = await write('create', { ...input, idempotencyKey: key(3) });
      expect(again).toEqual({ ...first, replayed: true });
    });

    const isRepeatable = family.writer !== 'admin' && family.owner?.isShared !== false;
    it.runIf(isRepeatable)('is each credential’s own', async () => {
      const input = { ...(await smallest()), idempotencyKey: key(5) };
      const first = await write('create', input);
      const other = await write('create', input, trial.clientOf(trial.clinic().secrets.admin));
      expect(other.replayed).toBe(false);
      expect(other.record?.id).not.toBe(first.record?.id);
    });

    it('is not used up by a refusal', async () => {
      const input = { ...(await smallest()), idempotencyKey: key(4) };
      const [path, , value] = resource.invalid[0] as readonly [string, string, unknown];
      await refusal('create', { ...input, [path]: value });
      expect((await write('create', input)).replayed).toBe(false);
    });
  });
}

/** A text that is neither an enum's value nor a date. */
function isFreeText(value: unknown): boolean {
  return typeof value === 'string' && !/^[A-Z_]+$|^\d{4}-\d{2}-\d{2}/.test(value);
}
