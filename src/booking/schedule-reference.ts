import { lookupUuid } from '../graphql/id.ts';
import type { Work } from '../platform/command.ts';
import { NotFoundError } from '../platform/error.ts';

/**
 * The practitioner that an input names. @param before the one that the record has: it may have been archived since
 * @throws NotFoundError for one that is not in reach, or is archived
 */
export async function getPractitioner({ tx }: Work, globalId: string, before: string | null = null) {
  const id = lookupUuid('Practitioner', globalId);
  if (id === before) return id;
  const found = await tx.practitioner.findFirst({ where: { id, archivedAt: null }, select: { id: true } });
  if (!found) throw new NotFoundError('Practitioner', ['practitionerId']);
  return found.id;
}

/** The location that an input names; as `getPractitioner`. */
export async function getLocation({ tx }: Work, globalId: string, before: string | null = null) {
  const id = lookupUuid('Location', globalId);
  if (id === before) return id;
  const found = await tx.location.findFirst({ where: { id, archivedAt: null }, select: { id: true } });
  if (!found) throw new NotFoundError('Location', ['locationId']);
  return found.id;
}
