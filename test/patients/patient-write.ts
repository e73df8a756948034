import { isUnionType } from 'graphql';
import { expect } from 'vitest';
import { buildSchemas } from '../../src/schema.ts';
import type { TestClinic } from '../support/clinic.ts';
import { databaseState } from '../support/state.ts';

/** What a mutation of a patient answers. */
export interface Outcome {
  readonly __typename: string;
  readonly patient?: Record<string, unknown>;
  readonly code?: string;
  readonly path?: string[] | null;
  readonly currentVersion?: number;
  readonly from?: string;
  readonly to?: string;
  readonly allowed?: string[];
  readonly issues?: { path: string[]; code: string }[];
}

type Role = Parameters<TestClinic['as']>[0];
type Input = Record<string, unknown>;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const { org } = buildSchemas();

/** What errors tell besides their code. */
const DETAILS: Record<string, string> = {
  VersionConflictError: 'currentVersion',
  InvalidTransitionError: 'from to allowed',
  ValidationError: 'issues { path code }',
};

/** Those details of the errors that a mutation can answer. */
function details(result: string): string {
  const union = org.getType(result);
  const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
  return members.map((name) => (DETAILS[name] ? `... on ${name} { ${DETAILS[name]} }` : '')).join(' ');
}

/** Sends one mutation of a patient. @param selection what to read of the patient afterwards */
export async function write(
  clinic: TestClinic,
  mutation: string,
  input: Input,
  selection = 'id version',
  role: Role = 'admin',
): Promise<Outcome> {
  const answer = await send(clinic, mutation, input, selection, role);
  return answer.expectData().result;
}

/** The same, with the whole answer. */
export async function send(
  clinic: TestClinic,
  mutation: string,
  input: Input,
  selection: string,
  role: Role,
) {
  const type = capital(mutation);
  return await clinic.as(role)<{ result: Outcome }>(
    `mutation Write($input: ${type}Input!) { result: ${mutation}(input: $input) {
      __typename
      ... on ${type}Success { patient { ${selection} } }
      ... on Error { code path }
      ${details(`${type}Result`)}
    } }`,
    { input },
  );
}

/** Sends a mutation that must succeed. @returns what was selected of the patient */
export async function written(
  clinic: TestClinic,
  mutation: string,
  input: Input,
  selection?: string,
  role?: Role,
): Promise<Record<string, unknown>> {
  const outcome = await write(clinic, mutation, input, selection, role);
  expect(outcome, JSON.stringify(outcome)).toMatchObject({ __typename: `${capital(mutation)}Success` });
  return outcome.patient as Record<string, unknown>;
}

/** Sends a mutation that must be refused, and must leave every table as it is. @returns the error */
export async function refused(
  clinic: TestClinic,
  mutation: string,
  input: Input,
  role?: Role,
): Promise<Outcome> {
  const before = await databaseState(clinic.database);
  const outcome = await write(clinic, mutation, input, 'id', role);
  expect(outcome.__typename, JSON.stringify(outcome)).toMatch(/Error$/);
  expect(await databaseState(clinic.database)).toEqual(before);
  return outcome;
}

/** Sends a mutation that the caller has no permission for; must write nothing. */
export async function forbidden(
  clinic: TestClinic,
  mutation: string,
  input: Input,
  role: Role,
): Promise<void> {
  const before = await databaseState(clinic.database);
  (await send(clinic, mutation, input, 'id', role)).expectError('FORBIDDEN');
  expect(await databaseState(clinic.database)).toEqual(before);
}

/** What is selected of a patient. */
export async function readPatient(
  clinic: TestClinic,
  id: string,
  selection: string,
  role: Role = 'admin',
): Promise<Record<string, unknown>> {
  const answer = await clinic.as(role)<{ patient: Record<string, unknown> }>(
    `query Read($id: ID!) { patient(id: $id) { ${selection} } }`,
    { id },
  );
  return answer.expectData().patient;
}

/** Names of the events about a patient, the oldest first. */
export async function eventsOf({ db }: TestClinic, uuid: string): Promise<string[]> {
  const events = await db.outboxEvent.findMany({ where: { patientId: uuid }, orderBy: { id: 'asc' } });
  return events.map(({ type }) => type);
}
