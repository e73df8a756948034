import pg from 'pg';

/** A read on its way to the database, with the values that it has there. */
export interface SentRead {
  readonly client: pg.Client;
  readonly text: string;
  readonly values: unknown[];
}

interface Statement {
  readonly text?: string;
  readonly values?: readonly unknown[];
}

/** What a request writes besides, e.g. who has looked at whom, is not to be run again; nor is a lock. */
const isRead = (text: string) =>
  /^\s*(select|with)\b/i.test(text) && !/\b(insert into|update|delete from)\b/i.test(text);

/**
 * The reads that this process sends until `ask` has its answer, in their order: for who wants to know how the database
 * plans them. @throws whatever `ask` throws
 */
export async function readsSentBy(ask: () => Promise<unknown>): Promise<SentRead[]> {
  const sent: SentRead[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [asked] = args as [(Statement & { readonly statements?: readonly Statement[] }) | undefined];
    for (const { text, values = [] } of asked?.statements ?? (asked ? [asked] : []))
      if (text !== undefined && isRead(text)) sent.push({ client: this, text, values: [...values] });
    return Reflect.apply(query, this, args);
  } as typeof query;
  try {
    await ask();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}
