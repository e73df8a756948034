import { RequestError } from '../platform/error.ts';
import { decodeCursor, encodeCursor, type KeysetKind, refusedCursor } from './cursor.ts';

/** Length of a page when the caller names none. */
export const DEFAULT_PAGE = 50;
/** The longest page [A22]. */
export const MAX_PAGE = 100;

/** How long the pages of a list are. */
export interface PageLength {
  /** When the caller names none. */
  readonly standard: number;
  readonly most: number;
}

const PAGE_LENGTH: PageLength = { standard: DEFAULT_PAGE, most: MAX_PAGE };

/** Relay's arguments. */
export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A column that a list can be ordered by: never null, so that the keyset needs no special case. */
export interface KeysetColumn {
  /** Prisma's name of the column. */
  readonly column: string;
  readonly kind: KeysetKind;
  /** Of an enum: its values in the database's order. */
  readonly values?: readonly string[];
}

/** The order of one request; ties are broken by id, in the same direction. */
export interface RequestedOrder extends KeysetColumn {
  /** Name of the list's type, the order and the direction, part of every cursor. */
  readonly name: string;
  readonly direction: 'asc' | 'desc';
  /** Whether a text can be the id that breaks ties: of what is computed and has no uuid. */
  readonly isId?: (text: string) => boolean;
}

/** A row as pages need it. */
export type KeysetRow = { readonly id: string };

/** What a connection type resolves from. */
export interface ConnectionValue<Row> {
  readonly edges: ReadonlyArray<{ readonly cursor: string; readonly node: Row }>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counts when it is selected, not before. */
  readonly totalCount: () => Promise<number>;
}

/** One page of a list, as a Prisma query and as the connection made of its rows. */
export interface Page {
  readonly query: {
    readonly where: object;
    readonly orderBy: ReadonlyArray<Record<string, 'asc' | 'desc'>>;
    readonly take: number;
    readonly select: Record<string, true>;
  };
  connection<Row extends KeysetRow>(
    rows: readonly Row[],
    totalCount: () => Promise<number>,
  ): ConnectionValue<Row>;
}

/**
 * Plans a page: keyset conditions on (column, id), one row more than asked for to know whether others follow.
 * Written as `column >= x AND (column > x OR id > y)`, so that the index is entered at x whatever the page.
 * @param length of a list that differs; its field says so in `extensions.pageLength`
 * @throws RequestError BAD_USER_INPUT for a length out of bounds (1..100) or `first` with `last`; INVALID_CURSOR
 */
export function planPage(
  args: PageArguments,
  order: RequestedOrder,
  where: object = {},
  length: PageLength = PAGE_LENGTH,
): Page {
  const size = pageSize(args, length);
  const backward = args.last != null;
  const conditions: object[] = [where];
  if (args.after != null) conditions.push(beyond(args.after, 'after', order, order.direction));
  if (args.before != null) conditions.push(beyond(args.before, 'before', order, opposite(order.direction)));
  const direction = backward ? opposite(order.direction) : order.direction;
  const place = (row: KeysetRow) => {
    const value = (row as unknown as Record<string, string | number | Date>)[order.column];
    if (value === undefined) throw new TypeError(`The row lacks ${order.column}, which orders it`);
    return encodeCursor(order.name, { value, id: row.id });
  };
  return {
    query: {
      where: conditions.length === 1 ? where : { AND: conditions },
      orderBy:
        order.column === 'id' ? [{ id: direction }] : [{ [order.column]: direction }, { id: direction }],
      take: size + 1,
      select: { id: true, [order.column]: true },
    },
    connection(found, totalCount) {
      const more = found.length > size;
      const page = more ? found.slice(0, size) : [...found];
      if (backward) page.reverse();
      const [first, last] = [page[0], page[page.length - 1]];
      return {
        edges: page.map((node) => new Edge(node, place)),
        pageInfo: {
          hasNextPage: backward ? args.before != null : more,
          hasPreviousPage: backward ? more : args.after != null,
          get startCursor() {
            return first ? place(first) : null;
          },
          get endCursor() {
            return last ? place(last) : null;
          },
        },
        totalCount,
      };
    },
  };
}

/** A row in its page; its cursor is made when it is selected. */
class Edge<Row> {
  readonly node: Row;
  readonly #place: (row: Row) => string;

  constructor(node: Row, place: (row: Row) => string) {
    this.node = node;
    this.#place = place;
  }

  get cursor(): string {
    return this.#place(this.node);
  }
}

function pageSize({ first, last }: PageArguments, { standard, most }: PageLength): number {
  if (first != null && last != null) {
    throw new RequestError('BAD_USER_INPUT', 'Ask for `first` or for `last`, not for both.', 'last');
  }
  const size = first ?? last ?? standard;
  if (size >= 1 && size <= most) return size;
  const param = first != null ? 'first' : 'last';
  throw new RequestError('BAD_USER_INPUT', `\`${param}\` must be from 1 to ${most}.`, param);
}

const opposite = (direction: 'asc' | 'desc') => (direction === 'asc' ? 'desc' : 'asc');

/** Rows strictly beyond a cursor in a direction. */
function beyond(cursor: string, param: string, order: RequestedOrder, direction: 'asc' | 'desc'): object {
  const { column, kind, values = [], isId } = order;
  const { value, id } = decodeCursor(order.name, kind, cursor, param, isId);
  const [strictly, orAt] = direction === 'asc' ? (['gt', 'gte'] as const) : (['lt', 'lte'] as const);
  if (column === 'id') return { id: { [strictly]: id } };
  if (kind === 'enum') {
    const inOrder = direction === 'asc' ? values : [...values].reverse();
    const at = inOrder.indexOf(String(value));
    if (at < 0) throw refusedCursor(param);
    return beyondEnum(column, inOrder, at, { id: { [strictly]: id } });
  }
  return {
    AND: [
      { [column]: { [orAt]: value } },
      { OR: [{ [column]: { [strictly]: value } }, { id: { [strictly]: id } }] },
    ],
  };
}

/** The same for an enum, of which Prisma compares no ranges. @param at the cursor's place among the values */
function beyondEnum(column: string, inOrder: readonly string[], at: number, tie: object): object {
  return { OR: [{ [column]: { in: inOrder.slice(at + 1) } }, { AND: [{ [column]: inOrder[at] }, tie] }] };
}
