import { readsSentBy, type SentRead } from '../../src/cli/sent-reads.ts';

/** A node of a plan, as `explain (format json)` names its parts. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Relation Name'?: string;
  /** What a part of a statement is called in its plan. */
  readonly 'Subplan Name'?: string;
  /** Of an analyzed plan. */
  readonly 'Actual Rows'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** How statements are planned: costs are put aside where a test asks what the planner can do, not what it would. */
export interface Planning {
  /** Ways of planning that are made dear beyond measure, e.g. `enable_sort`. */
  readonly off?: readonly string[];
  /** Whether to run the statements, and count the pages that they read. */
  readonly analyze?: boolean;
}

/** Requests read and write these whatever they ask for. */
const BESIDES = /access_request|access_entry|"?credential"?\b.*secret_hash/is;

/**
 * The plans of the reads that a request sends, in their order, with the values that it sent them with.
 * @param ask sends the request, and waits for its answer
 */
export async function plansOf(ask: () => Promise<unknown>, planning: Planning = {}): Promise<PlanNode[]> {
  const plans: PlanNode[] = [];
  for (const read of await readsSentBy(ask))
    if (!BESIDES.test(read.text)) plans.push(await explain(read, planning));
  return plans;
}

async function explain(
  { client, text, values }: SentRead,
  { off = [], analyze = false }: Planning,
): Promise<PlanNode> {
  const options = ['format json', ...(analyze ? ['analyze', 'buffers', 'timing off'] : [])];
  await client.query('begin');
  try {
    for (const name of off) await client.query(`set local ${name} = off`);
    const { rows } = await client.query<{ 'QUERY PLAN': string | [{ Plan: PlanNode }] }>({
      text: `explain (${options.join(', ')}) ${text}`,
      values,
    });
    const found = rows[0]?.['QUERY PLAN'] as string | [{ Plan: PlanNode }];
    const [{ Plan }] = (typeof found === 'string' ? JSON.parse(found) : found) as [{ Plan: PlanNode }];
    return Plan;
  } finally {
    await client.query('rollback');
  }
}

/** A plan's nodes, the outermost first. */
export function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** The pages that plans have read, from memory or not. */
export function pagesOf(plans: readonly PlanNode[]): number {
  return plans.reduce(
    (sum, plan) => sum + (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    0,
  );
}

/** Where plans sort all rows of a list, not those of a page: there is no LIMIT below. */
export function sortsOfAll(plans: readonly PlanNode[]): PlanNode[] {
  const isSort = (node: PlanNode) => node['Node Type'] === 'Sort';
  const isLimited = (node: PlanNode) => nodesOf(node).some((each) => each['Node Type'] === 'Limit');
  return plans.flatMap(nodesOf).filter((node) => isSort(node) && !isLimited(node));
}

/** A column before what it is compared with, in a plan's words: `((email)::text ~~ …)`, `(status = ANY (…))`. */
const COMPARED = /\b([a-z][a-z0-9_]*)(?:\)::\w+)? (?:=|<>|~~|[<>]=?|IS )/g;

/** The columns by which plans enter indexes. */
export function soughtColumns(plans: readonly PlanNode[]): Set<string> {
  const conditions = plans.flatMap(nodesOf).map((node) => node['Index Cond'] ?? '');
  return new Set(
    conditions.flatMap((condition) => [...condition.matchAll(COMPARED)].map(([, name = '']) => name)),
  );
}
