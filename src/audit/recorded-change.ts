import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import type { Actor } from '../auth/actor.ts';
import type { Permission } from '../auth/permission.ts';
import { builder } from '../graphql/builder.ts';

/** One field of a record that was changed. */
export interface RecordedChange {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly redacted: boolean;
}

/** What a change of one field looks like to a reader. */
export const RecordedChangeType = builder.objectRef<RecordedChange>('RecordedChange').implement({
  description: 'One field of a record that was changed.',
  fields: (t) => ({
    field: t.exposeString('field', {
      redact: false,
      description: 'The field; of a reference the name with `Id`, and the uuid as its value.',
    }),
    from: t.expose('from', {
      type: 'JSON',
      nullable: true,
      description: 'Before: as JSON; null where there was nothing, or where the reader may not know.',
    }),
    to: t.expose('to', {
      type: 'JSON',
      nullable: true,
      description: 'After: as JSON; null where there is nothing now, or where the reader may not know.',
    }),
    redacted: t.exposeBoolean('redacted', {
      description:
        'Whether the values are withheld from the reader, who learns only that they changed: a social security number from everyone.',
    }),
  }),
});

/** How the audit trail names a number of which it keeps only that it changed [A37]. */
const SECRET = { column: 'ssnCiphertext', field: 'socialSecurityNumber' };

/** What a reader must be allowed to know what stood in a column, besides reading the record. */
type Demands = readonly Permission[];

/** The demands of each type's columns, made when a first change of it is told. */
const demands = new WeakMap<GraphQLObjectType, Map<string, Demands>>();

/**
 * The changes of one audit row as a reader may know them: what a field of the record is redacted for, is redacted here,
 * and what no field shows is treated as if it told who a patient is.
 * @param type GraphQL type of the record; undefined for one that this graph lacks
 */
export function changesFor(
  actor: Actor,
  type: GraphQLObjectType | undefined,
  changes: Readonly<Record<string, readonly [unknown, unknown]>>,
): RecordedChange[] {
  return Object.entries(changes).map(([column, [from, to]]) => {
    if (column === SECRET.column) return { field: SECRET.field, from: null, to: null, redacted: true };
    const isOpen = demandsOf(type, column).every((permission) => actor.can(permission));
    return isOpen
      ? { field: column, from, to, redacted: false }
      : { field: column, from: null, to: null, redacted: true };
  });
}

const IDENTITY: Demands = ['patient:read_identity'];

function demandsOf(type: GraphQLObjectType | undefined, column: string): Demands {
  if (!type) return IDENTITY;
  const known = demands.get(type) ?? new Map<string, Demands>();
  demands.set(type, known);
  const found = known.get(column) ?? readDemands(type, column);
  known.set(column, found);
  return found;
}

function readDemands(type: GraphQLObjectType, column: string): Demands {
  const fields = type.getFields();
  const reference = column.endsWith('Id') ? fields[column.slice(0, -2)] : undefined;
  if (reference && isObjectType(getNamedType(reference.type))) return [];
  const field = fields[column];
  if (!field || !isPlain(getNamedType(field.type))) return IDENTITY;
  const { redact, pothosOptions } = field.extensions as {
    redact?: boolean;
    pothosOptions?: { authScopes?: { permission?: Permission } };
  };
  const permission = pothosOptions?.authScopes?.permission;
  return [...(redact ? IDENTITY : []), ...(permission ? [permission] : [])];
}

/** Whether values of a type are told with the field that holds them: leaves, and objects of which no part is redacted. */
function isPlain(type: GraphQLNamedType): boolean {
  if (isLeafType(type)) return true;
  if (!isObjectType(type) || type.getInterfaces().length > 0) return false;
  return Object.values(type.getFields()).every(
    (part) => isLeafType(getNamedType(part.type)) && !part.extensions.redact,
  );
}
