import { queryFromInfo } from '@pothos/plugin-prisma';
import { getLoaderMapping, type Mappings } from '@pothos/selection-mapper';
import { type GraphQLResolveInfo, responsePathAsArray } from 'graphql';
import type { Actor } from '../auth/actor.ts';
import type { Context } from '../graphql/context.ts';
import { frozenCopy } from './frozen.ts';
import { NotPlanned } from './not-planned.ts';
import type { Output, PlannedField, PlannedObject } from './plan.ts';
import { runOf } from './run.ts';

/** What is asked of Pothos: the query of the rows that a field shows, as `queryFromInfo` takes it. */
export interface QueryOptions {
  readonly context: Context;
  readonly info: GraphQLResolveInfo;
  readonly typeName?: string;
  /** Where beneath the field its rows are; at the field where absent. */
  readonly path?: string[];
  readonly paths?: string[][];
  readonly select?: Record<string, unknown>;
}

/** A query, and the objects of the plan all of whose loaded fields it loads. */
interface Loading {
  readonly query: object;
  readonly loaded: readonly PlannedObject[];
}

/** Queries of one field, one for each set of values that they depend on, are kept up to this number. */
const MOST_KEPT = 8;

/**
 * The query of the rows that a field shows, with everything that is selected of them. Of a planned operation it is made
 * once for all requests that it is the same for; of any other, for the request.
 */
export function selectionQuery(options: QueryOptions): object {
  const run = runOf(options.info);
  if (!run) return queryFromInfo(options as never);
  const { query, loaded } = run.field.queries.find(options, run.field);
  for (const { index } of loaded) run.state.loaded[index] = true;
  return query;
}

/** Queries that Pothos has made for one field of a plan, by what they depend on. */
export class QueryCache {
  readonly #namesOfVariables: () => readonly string[];
  #variables: readonly string[] | undefined;
  readonly #kept = new Map<string, Loading>();
  /** By what is asked: whether the query depends on the caller. */
  readonly #dependsOnActor = new Map<string, boolean>();

  /** @param variables names of those beneath the field; asked for when the field first loads something */
  constructor(variables: () => readonly string[]) {
    this.#namesOfVariables = variables;
  }

  find(options: QueryOptions, field: PlannedField): Loading {
    const asked = this.#keyOf(options);
    const depends = this.#dependsOnActor.get(asked);
    const kept = depends === undefined ? undefined : this.#kept.get(keyFor(asked, depends, options.context));
    return kept ?? this.#make(asked, options, field);
  }

  #keyOf({ info: { variableValues }, typeName, path, paths, select }: QueryOptions): string {
    this.#variables ??= this.#namesOfVariables();
    const values = this.#variables.map((name) => variableValues[name] ?? null);
    return JSON.stringify([typeName, path, paths, select, ...values]);
  }

  #make(asked: string, options: QueryOptions, field: PlannedField): Loading {
    const used = new Set<string>();
    const context = new Proxy(options.context, {
      get: (target, name) => {
        // By a symbol Pothos looks for what it keeps of the request.
        if (typeof name === 'string') used.add(name);
        return Reflect.get(target, name);
      },
    });
    const query = frozenCopy(queryFromInfo({ ...options, context } as never) as object);
    const loading = { query, loaded: loadedBeneath(field, context) };
    const dependsOnActor = used.delete('actor');
    // Whatever else it was made of may be another for the next request.
    if (used.size > 0) return loading;
    if (this.#kept.size >= MOST_KEPT) {
      this.#kept.clear();
      this.#dependsOnActor.clear();
    }
    this.#dependsOnActor.set(asked, dependsOnActor);
    this.#kept.set(keyFor(asked, dependsOnActor, options.context), loading);
    return loading;
  }
}

/** Everything about a caller that can tell a query from that for another. */
function keyFor(asked: string, dependsOnActor: boolean, { actor }: Context): string {
  return dependsOnActor ? `${asked} ${identityOf(actor)}` : asked;
}

/** Actors are made once for their requests of some seconds. */
const identities = new WeakMap<Actor, string>();

function identityOf(actor: Actor): string {
  const known = identities.get(actor);
  if (known !== undefined) return known;
  const { permissions, can: _can, ...identity } = actor;
  const made = JSON.stringify([identity, [...permissions].sort()]);
  identities.set(actor, made);
  return made;
}

/**
 * The objects beneath a field for which Pothos has planned everything that their fields show; others may be loaded by a
 * field in between. @throws NotPlanned where two fields ask the same relation for different rows: Pothos plans the first
 * only, and loads the other for each row by itself
 */
function loadedBeneath(field: PlannedField, context: Context): PlannedObject[] {
  const found: PlannedObject[] = [];
  const visitOutput = (output: Output, scope: Scope | undefined): void => {
    if (output.kind === 'list') visitOutput(output.item, scope);
    else if (output.kind === 'object') visitObject(output.object, scope);
  };
  const visitObject = (object: PlannedObject, scope: Scope | undefined): void => {
    const fields = object.fields.filter((below) => 'output' in below);
    const mappings = fields.map((below) => (below.isLoaded ? mappingOf(below, scope, context) : undefined));
    const missing = fields.filter(({ isLoaded }, at) => isLoaded && !mappings[at]);
    if (missing.length === 0) found.push(object);
    else if (mappings.some(Boolean)) throw new NotPlanned('two fields ask one relation for different rows');
    for (const [at, below] of fields.entries()) {
      const mapping = mappings[at];
      visitOutput(below.output, mapping ? { nested: mapping.nested, depth: depthOf(below.path) } : scope);
    }
  };
  visitOutput(field.output, undefined);
  return found;
}

/** What a mapping of Pothos's has for fields beneath a place. */
interface Scope {
  readonly nested: Mappings;
  /** Of the place, in names. */
  readonly depth: number;
}

function mappingOf({ path, parentType }: PlannedField, scope: Scope | undefined, context: Context) {
  if (!scope) return getLoaderMapping(context, path, parentType.name) ?? undefined;
  return scope.nested[`${parentType.name}@${responsePathAsArray(path).slice(scope.depth).join('.')}`];
}

const depthOf = (path: GraphQLResolveInfo['path']) => responsePathAsArray(path).length;
