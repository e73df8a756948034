import { describe, expect, it } from 'vitest';
import { encodeId } from '../../src/graphql/id.ts';
import { uuidv7 } from '../../src/platform/uuid.ts';
import { type Fields, type RecordUnderTest, recordContract, recordTrial, type Shown } from './record.ts';

/** A list of what other records are chosen from. */
export interface DefinitionUnderTest extends RecordUnderTest {
  /** The field at the root that lists them, e.g. `allergyDefinitions`. */
  readonly list: string;
}

/**
 * What every resource of definitions promises [290–293, 301]. Call it in a `describe` of its own; its rows are in
 * organizations that it makes. How the list is ordered and paged is the connection contract's matter.
 */
export function definitionContract({ list, ...resource }: DefinitionUnderTest): void {
  const trial = recordTrial(resource, {
    ...{ writer: 'admin', readers: ['clinician', 'frontDesk', 'analyst'], isVersionNeeded: true },
  });
  recordContract(trial);
  const { written, smallest, shown, client } = trial;
  const make = async (input: Fields) => await written('create', { ...(await smallest()), ...input });
  const hasCategory = 'category' in resource.values;
  const listed = async (asked: { search?: string; category?: string }) => {
    const [declared, passed] = hasCategory ? [', $category: String', ', category: $category'] : ['', ''];
    const query = `query($search: String${declared}) {
      list: ${list}(first: 100, search: $search${passed}) { nodes { ${shown} } totalCount }
    }`;
    const answer = await client()<{ list: { nodes: Shown[]; totalCount: number } }>(query, asked);
    const { nodes, totalCount } = answer.expectData().list;
    expect(totalCount).toBe(nodes.length);
    return nodes;
  };

  describe('[290] the list', () => {
    it('shows an entry until it is archived', async () => {
      const record = await make({ name: 'Seldom seen' });
      expect(await listed({ search: 'seldom' })).toEqual([record]);
      await written('archive', { id: record.id, baseVersion: 1 });
      expect(await listed({ search: 'seldom' })).toEqual([]);
    });

    it('is searched by words of the name, without regard to case and accents', async () => {
      const [one, other] = [
        await make({ name: 'Ácido fólico 5%' }),
        await make({ name: 'Folic_acid (5 mg)' }),
      ];
      const found = async (search: string) => (await listed({ search })).map(({ id }) => id).sort();
      expect(await found('FOLICO acido')).toEqual([one.id]);
      expect(await found('fólic')).toEqual([one.id, other.id].sort());
      expect(await found('5%')).toEqual([one.id]);
      expect(await found('c_a')).toEqual([other.id]);
      expect(await found('acido nothing')).toEqual([]);
      expect(await found('  ')).toEqual((await listed({})).map(({ id }) => id).sort());
    });

    it('refuses a search of more than 100 characters', async () => {
      const query = `query($search: String) { ${list}(search: $search) { totalCount } }`;
      const { extensions } = (await client()(query, { search: 'x'.repeat(101) })).expectError(
        'BAD_USER_INPUT',
      );
      expect(extensions?.param).toBe('search');
      (await client()(query, { search: 'x'.repeat(100) })).expectData();
    });

    it.runIf(hasCategory)('is narrowed to a category', async () => {
      const record = await make({ name: 'Of a kind', category: 'Rare' });
      await make({ name: 'Of a kind', category: 'rare' });
      expect(await listed({ category: 'Rare' })).toEqual([record]);
      expect(await listed({ category: 'Rare', search: 'kind' })).toEqual([record]);
      expect(await listed({ category: 'Rare', search: 'nothing' })).toEqual([]);
      expect(await listed({ category: '' })).toEqual([]);
    });

    it('shows nothing of another organization', async () => {
      const mine = await make({ name: 'Nowhere else' });
      const stranger = trial.clientOf(trial.other().secrets.admin);
      const answer = await stranger(`{ ${list}(search: "nowhere") { nodes { id } totalCount } }`);
      expect(answer.expectData()).toEqual({ [list]: { nodes: [], totalCount: 0 } });
      expect(await listed({ search: 'nowhere' })).toEqual([mine]);
    });
  });

  it('[290] shows one entry by its id, archived or not; null where there is none in reach', async () => {
    const one = async (id: string, as = client()) => {
      const answer = await as<{ one: Shown | null }>(
        `query($id: ID!) { one: ${trial.field}(id: $id) { ${shown} } }`,
        { id },
      );
      return answer.expectData().one;
    };
    const record = await make({ name: 'Single' });
    expect(await one(record.id)).toEqual(record);
    const archived = await written('archive', { id: record.id, baseVersion: 1 });
    expect(await one(record.id)).toEqual(archived);
    const stranger = trial.clientOf(trial.other().secrets.admin);
    expect(await one(record.id, stranger)).toBeNull();
    for (const id of [encodeId(resource.type, uuidv7()), encodeId('Nothing', record.uuid), 'nothing', ''])
      expect(await one(id)).toBeNull();
  });
}
