import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Actor } from '../auth/actor.ts';
import type { Context } from '../graphql/context.ts';
import type { Requirement } from './inner-resolver.ts';
import { NotPlanned } from './not-planned.ts';
import { conditionsIn, fragmentsOf, type Plan, planOperation, type Variables } from './plan.ts';
import { type Answer, runPlan } from './run.ts';

/** An operation that is parsed and valid, within the limits, and paid for. */
export interface Admitted {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced. */
  readonly variables: Variables;
}

/** After so many failures in a row a plan is given up: it would only make each request cost twice. */
const MOST_FAILURES = 10;
/** Plans of one operation: one for each way in which its `@skip` and `@include` come out. */
const MOST_VARIANTS = 64;

interface Variant {
  /** Null where the operation is not for a plan. */
  plan: Plan | null;
  failures: number;
}

/** The plans of one operation. */
interface Planned {
  readonly conditions: readonly string[];
  readonly variants: Map<string, Variant>;
}

/** They last as long as the parsed documents that they are made of. */
const planned = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Planned>>();

/**
 * Answers a query by a plan that is made once for all requests that ask it. Null where graphql-js is to execute it: what
 * is no query, has a field of more types than one, or is not allowed, and what fails beneath the roots. Whatever was
 * read till then is in the access log.
 */
export async function executePlanned(admitted: Admitted, context: Context): Promise<Answer | null> {
  const variant = variantOf(admitted);
  const { plan } = variant;
  if (!plan || !isAllowed(plan.requires, context.actor)) return null;
  try {
    const answer = await runPlan(plan, context, admitted.variables);
    variant.failures = 0;
    return answer;
  } catch (error) {
    variant.failures += 1;
    const { requestId, log } = context;
    // What it says may quote anything; graphql-js raises it again, and then it is told.
    log.debug({ requestId, reason: error instanceof Error ? error.name : 'unknown' }, 'a plan was left');
    if (error instanceof NotPlanned || variant.failures >= MOST_FAILURES) variant.plan = null;
    return null;
  }
}

function isAllowed(requires: readonly Requirement[], actor: Actor): boolean {
  return requires.every((one) =>
    typeof one === 'string' ? actor.can(one) : one.some((permission) => actor.can(permission)),
  );
}

function variantOf({ schema, document, operation, variables }: Admitted): Variant {
  const { conditions, variants } = plannedOf(schema, document, operation);
  const key = conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
  const known = variants.get(key);
  if (known) return known;
  if (variants.size >= MOST_VARIANTS) return { plan: null, failures: 0 };
  const variant = { plan: planFor({ schema, document, operation, variables }), failures: 0 };
  variants.set(key, variant);
  return variant;
}

function plannedOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): Planned {
  const ofSchema = planned.get(schema) ?? new WeakMap<OperationDefinitionNode, Planned>();
  planned.set(schema, ofSchema);
  const known = ofSchema.get(operation);
  if (known) return known;
  const conditions = conditionsIn(operation, fragmentsOf(document));
  const made: Planned = { conditions, variants: new Map() };
  ofSchema.set(operation, made);
  return made;
}

function planFor({ schema, document, operation, variables }: Admitted): Plan | null {
  try {
    return planOperation(schema, document, operation, variables);
  } catch (error) {
    if (error instanceof NotPlanned) return null;
    throw error;
  }
}
