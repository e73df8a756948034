import { byName, byPersonName } from '../../directory/directory-entry.ts';
import { KIND as LOCATION, creationRules as locationRules } from '../../directory/location-mutation.ts';
import {
  KIND as PRACTITIONER,
  creationRules as practitionerRules,
} from '../../directory/practitioner-mutation.ts';
import type { Work } from '../../platform/command.ts';
import { parseInput } from '../../platform/validate.ts';
import { recordLoader } from './loader.ts';
import { refusal, required, type SyntheaRow } from './row.ts';

/** Loads organizations as locations; their zone is that of the clinic, as the export knows none. */
export const organizationLoader = recordLoader({
  ...{ file: 'organizations', columns: ['Id', 'NAME'], kind: LOCATION, key: ({ Id = '' }) => [Id] },
  prepare:
    async (_work, _rows, { actor }) =>
    (row) => {
      required(row, 'Id');
      const checked = parseInput(locationRules, {
        ...{ name: row.NAME ?? '', timezone: actor.timezone, phone: row.PHONE },
        ...{ addressLine1: row.ADDRESS, city: row.CITY, state: row.STATE, postalCode: row.ZIP },
      });
      return { ...checked, ...byName(checked) };
    },
});

/** Loads providers as practitioners; their `uniqueId` is the export's id. */
export const providerLoader = recordLoader({
  ...{ file: 'providers', columns: ['Id', 'NAME'], kind: PRACTITIONER, key: ({ Id = '' }) => [Id] },
  prepare: async (work, rows) => {
    const taken = await practitioners(work, rows, 'Id');
    return (row) => {
      const uniqueId = required(row, 'Id');
      if (taken.has(uniqueId)) throw refusal('Id', 'duplicate', 'Another practitioner has this unique id.');
      const [firstName = '', ...rest] = (row.NAME ?? '').trim().split(/\s+/);
      const checked = parseInput(practitionerRules, {
        ...{ uniqueId, firstName, lastName: rest.join(' '), specialty: row.SPECIALITY },
      });
      return { ...checked, ...byPersonName(checked, null) };
    };
  },
});

/** The practitioners that some rows name, as uuids by the export's ids. @param column that names them */
export async function practitioners(
  { tx }: Work,
  rows: readonly SyntheaRow[],
  column: string,
): Promise<Map<string, string>> {
  const uniqueIds = [...new Set(rows.map((row) => row[column] ?? ''))];
  const found = await tx.practitioner.findMany({
    where: { uniqueId: { in: uniqueIds } },
    select: { id: true, uniqueId: true },
  });
  return new Map(found.map(({ id, uniqueId }) => [uniqueId ?? '', id]));
}
