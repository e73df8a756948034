import type { Compilation } from './compilation.ts';
import { orderBy, type Range } from './selection.ts';

/** How many rows are looked at in the order of a page before they are looked up by what is sought in them. */
const NEAR = 1_000;
/** Of so many matches the first are found by sorting all. */
const FEW = 5_000;

/** A term of an order by a column of the rows themselves. */
const OWN_TERM = /^(t\d+\."\w+") (.+)$/;

/**
 * The rows of a page in which a text is sought, three ways, each only where the one before has not found the page:
 * among the first rows in the page's order; all matches, where they are few, by an index of the text; on in the order.
 *
 * PostgreSQL would take one way, and chooses as if matches lay evenly in the order. Those of a name in the order of names lie
 * together: it then reads the table up to them (of 200,000 patients 98 ms on average for a part of a name, and up to 580; this
 * takes 8: docs/decisions/0021-read-client.md). No way depends on the text, so that the statement is planned once for all.
 *
 * @returns the parts of the statement, of which `found` has the keys of the rows; undefined where the page is none of these: all
 * rows, some rows left out first, or in the order of another table
 */
export function soughtRows(
  compilation: Compilation,
  range: Range,
): { parts: string[]; rows: string } | undefined {
  const { model, alias, conditions, order, limit, offset } = range;
  const terms = order.terms.map((term) => OWN_TERM.exec(term));
  const isOwn = terms.every((term) => term?.[1]?.startsWith(`${alias}.`)) && order.joins.length === 0;
  if (!compilation.seeks(alias) || limit === null || offset > 0 || terms.length === 0 || !isOwn)
    return undefined;
  const table = compilation.table(model, alias);
  const within = compilation.within(model, alias);
  const keys = model.columns.filter(({ name }) => model.key.includes(name) && name !== model.tenant.name);
  const places = terms.map((term, at) => `${term?.[1]} as o${at}`);
  const place = [...keys.map(({ column }, at) => `${alias}."${column}" as k${at}`), ...places].join(', ');
  const inOrder = `order by ${terms.map((term, at) => `o${at} ${term?.[2]}`).join(', ')} limit ${limit}`;
  const where = `where ${conditions.join(' and ')}`;
  const first = `${orderBy(range)} limit`;
  const isNear = `(select count(*) from near) = ${limit}`;
  const areFew = `(select count(*) from few) <= ${FEW}`;
  const alike = keys.map(({ column }, at) => ` and ${alias}."${column}" = found.k${at}`).join('');
  const beginning = `(select ${alias}.* from ${table} where ${within}${first} ${NEAR}) as ${alias}`;
  return {
    parts: [
      `near as materialized (select ${place} from ${beginning} ${where}${first} ${limit})`,
      `few as materialized (select ${place} from ${table} ${where} and not ${isNear} limit ${FEW + 1})`,
      `rest as materialized (
        select ${place} from ${table} ${where} and not ${isNear} and not ${areFew}${first} ${limit}
      )`,
      `found as (
        select * from near where ${isNear}
        union all (select * from few where ${areFew} ${inOrder})
        union all select * from rest
      )`,
    ],
    rows: `select ${alias}.* from found join ${table} on ${within}${alike}`,
  };
}
