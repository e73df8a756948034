import { expect } from 'vitest';
import type { TestClinic } from '../support/clinic.ts';
import { databaseState } from '../support/state.ts';

type Fields = Record<string, unknown>;

/** What writing a patient answers. */
export interface Written {
  readonly __typename: string;
  readonly patient: Fields & { readonly id: string; readonly uuid: string; readonly version: number };
  readonly code?: string;
  readonly path?: string[];
  readonly issues?: { path: string[]; code: string }[];
}

/** Creates and updates patients as the front desk does. @param selection what to read of them */
export function patientWriter(clinic: TestClinic, selection: string) {
  async function run(verb: 'create' | 'update', input: Fields): Promise<Written> {
    const name = verb === 'create' ? 'CreatePatient' : 'UpdatePatient';
    const answer = await clinic.as('frontDesk')<{ outcome: Written }>(
      `mutation($input: ${name}Input!) { outcome: ${verb}Patient(input: $input) {
        __typename
        ... on ${name}Success { patient { id uuid version ${selection} } }
        ... on Error { code path }
        ... on ValidationError { issues { path code } }
      } }`,
      { input },
    );
    return answer.expectData().outcome;
  }

  async function succeed(verb: 'create' | 'update', input: Fields) {
    const outcome = await run(verb, input);
    expect(outcome.__typename, JSON.stringify(outcome)).toMatch(/Success$/);
    return outcome.patient;
  }

  async function refuse(verb: 'create' | 'update', input: Fields) {
    const before = await databaseState(clinic.database);
    const outcome = await run(verb, input);
    expect(await databaseState(clinic.database)).toEqual(before);
    expect(outcome.__typename).toMatch(/Error$/);
    return outcome;
  }

  const named = (input: Fields) => ({ firstName: 'Ada', lastName: 'Lovelace', ...input });
  type Known = Pick<Written['patient'], 'id' | 'version'>;
  const change = ({ id, version }: Known, input: Fields) => ({ id, baseVersion: version, ...input });
  return {
    create: (input: Fields = {}) => succeed('create', named(input)),
    update: (patient: Known, input: Fields) => succeed('update', change(patient, input)),
    /** Proves that nothing was written. */
    refuseCreate: (input: Fields) => refuse('create', named(input)),
    refuseUpdate: (patient: Known, input: Fields) => refuse('update', change(patient, input)),
    run,
  };
}
