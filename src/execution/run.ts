import { type GraphQLError, type GraphQLResolveInfo, getArgumentValues, locatedError } from 'graphql';
import type { Context } from '../graphql/context.ts';
import { isPromise } from '../graphql/promise.ts';
import { mayIdentify, shownInstead } from '../graphql/redaction.ts';
import { Abandoned, NotPlanned } from './not-planned.ts';
import type { Output, Plan, PlannedField, PlannedObject, Variables } from './plan.ts';

/** A request's way through its plan. */
export interface Run {
  readonly plan: Plan;
  readonly context: Context;
  readonly variables: Variables;
  /** Whether the caller may know who a patient is. */
  readonly readsIdentity: boolean;
  /** By the index of an object: whether all that its fields show is loaded with its rows. */
  readonly loaded: boolean[];
  /** By the index of a field. */
  readonly infos: GraphQLResolveInfo[];
  readonly args: Record<string, unknown>[];
}

/** Marks the info of a planned field. */
const RUN = Symbol('run');

interface PlannedInfo extends GraphQLResolveInfo {
  readonly [RUN]: { readonly field: PlannedField; readonly state: Run };
}

/** The planned field that an info belongs to; undefined where graphql-js executes. */
export function runOf(info: GraphQLResolveInfo): { field: PlannedField; state: Run } | undefined {
  return (info as Partial<PlannedInfo>)[RUN];
}

/** Text, or what becomes one. */
type Text = string | Promise<string>;

/** What an operation comes to. */
export interface Answer {
  /** JSON of the data. */
  readonly text: string;
  /** Of the roots that have failed. */
  readonly errors: readonly GraphQLError[];
}

/**
 * Executes a plan. Roots fail as GraphQL says; what fails beneath them is left to whoever executes the operation anew.
 * @throws NotPlanned, Abandoned, and whatever a field beneath the roots raises
 */
export async function runPlan(plan: Plan, context: Context, variables: Variables): Promise<Answer> {
  const readsIdentity = mayIdentify(context);
  const run: Run = { plan, context, variables, readsIdentity, loaded: [], infos: [], args: [] };
  const errors: GraphQLError[] = [];
  // All of them are waited for: nothing is read for an answer that has left.
  const written = await Promise.allSettled(
    plan.roots.map(async (root) => ('text' in root ? root.text : await writeRoot(root, run, errors))),
  );
  const failures: unknown[] = written.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  const foreign = failures.filter((failure) => !errors.includes(failure as GraphQLError));
  if (foreign.length > 0) throw foreign[0];
  const fatal = errors.findIndex((error) => failures.includes(error));
  if (fatal >= 0) return { text: 'null', errors: errors.slice(0, fatal + 1) };
  const texts = written.map((one) => (one.status === 'fulfilled' ? one.value : ''));
  return { text: `{${texts.join(',')}}`, errors };
}

/** @throws GraphQLError, noted among the errors, where a root fails that can't be null: there are no data then */
async function writeRoot(field: PlannedField, run: Run, errors: GraphQLError[]): Promise<string> {
  let value: unknown;
  try {
    value = await field.resolve(undefined, argsOf(field, run), run.context, infoOf(field, run));
    if (value instanceof Error) throw value;
  } catch (raised) {
    if (raised instanceof NotPlanned) throw raised;
    const error = locatedError(raised, field.nodes, [field.key]);
    errors.push(error);
    if (!field.output.nullable) throw error;
    return `${field.prefix}null`;
  }
  return field.prefix + (await write(field.output, value, run));
}

function argsOf(field: PlannedField, run: Run): Record<string, unknown> {
  if (field.args) return field.args;
  const known = run.args[field.index];
  if (known) return known;
  const made = getArgumentValues(field.definition, field.nodes[0], run.variables);
  run.args[field.index] = made;
  return made;
}

function infoOf(field: PlannedField, run: Run): GraphQLResolveInfo {
  const known = run.infos[field.index];
  if (known) return known;
  const { plan, variables } = run;
  const info: PlannedInfo = {
    fieldName: field.definition.name,
    fieldNodes: field.nodes,
    returnType: field.definition.type,
    parentType: field.parentType,
    path: field.path,
    schema: plan.schema,
    fragments: plan.fragments,
    rootValue: undefined,
    operation: plan.operation,
    variableValues: variables as { [name: string]: unknown },
    [RUN]: { field, state: run },
  };
  run.infos[field.index] = info;
  return info;
}

/** Writes a value that may be yet to come. */
function write(output: Output, value: unknown, run: Run): Text {
  if (isPromise(value)) return value.then((settled) => write(output, settled, run));
  if (value === null || value === undefined) {
    if (output.nullable) return 'null';
    throw new Abandoned('null where there must be a value');
  }
  if (output.kind === 'leaf') return output.write(value);
  if (value instanceof Error) throw value;
  if (output.kind === 'object') return writeObject(output.object, value as object, run);
  if (!Array.isArray(value)) throw new Abandoned('a list that is none');
  return writeList(output.item, value, run);
}

function writeList(item: Output, list: readonly unknown[], run: Run): Text {
  const texts: Text[] = [];
  try {
    for (const value of list) texts.push(write(item, value, run));
  } catch (error) {
    settleQuietly(texts);
    throw error;
  }
  return joined(texts, (all) => `[${all.join(',')}]`);
}

function writeObject({ index, fields, isLoaded }: PlannedObject, row: object, run: Run): Text {
  if (isLoaded && !run.loaded[index]) throw new NotPlanned('a row without what is shown of it');
  let text = '{';
  let pieces: Text[] | undefined;
  try {
    for (let at = 0; at < fields.length; at++) {
      const field = fields[at] as (typeof fields)[number];
      const separator = at === 0 ? '' : ',';
      if ('text' in field) {
        text += separator + field.text;
        continue;
      }
      text += separator + field.prefix;
      const piece = writeField(field, row, run);
      if (typeof piece === 'string') text += piece;
      else {
        pieces ??= [];
        pieces.push(text, piece);
        text = '';
      }
    }
  } catch (error) {
    if (pieces) settleQuietly(pieces);
    throw error;
  }
  if (!pieces) return `${text}}`;
  pieces.push(`${text}}`);
  return joined(pieces, (texts) => texts.join(''));
}

function writeField(field: PlannedField, row: object, run: Run): Text {
  const { property, output } = field;
  if (field.redact && !run.readsIdentity) return redacted(field);
  if (property === undefined)
    return write(output, field.resolve(row, argsOf(field, run), run.context, infoOf(field, run)), run);
  const value = (row as Record<string, unknown>)[property];
  return typeof value === 'function'
    ? write(output, field.resolve(row, argsOf(field, run), run.context, infoOf(field, run)), run)
    : write(output, value, run);
}

function redacted({ definition }: PlannedField): string {
  const shown = shownInstead(definition.type);
  if (shown === undefined) throw new NotPlanned('nothing to show instead');
  return JSON.stringify(shown);
}

/** Puts texts together, at once where none is yet to come. */
function joined(pieces: Text[], join: (texts: string[]) => string): Text {
  if (pieces.every((piece) => typeof piece === 'string')) return join(pieces as string[]);
  return Promise.all(pieces).then(join);
}

/** Nobody waits for these any more: what they raise is raised already. */
function settleQuietly(pieces: readonly Text[]): void {
  for (const piece of pieces) if (typeof piece !== 'string') piece.catch(() => {});
}
