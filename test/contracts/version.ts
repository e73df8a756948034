import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/platform/database.ts';
import type { GraphqlAnswer, GraphqlClient } from '../support/client.ts';
import type { Made } from '../support/fixture.ts';
import { databaseState } from '../support/state.ts';

/** A change that names the version which its caller has read. */
export interface ChangeUnderTest {
  /** The mutation, e.g. `updatePatient`. */
  readonly mutation: string;
  /** The field of its success that holds the record, e.g. `patient`. */
  readonly record: string;
  /** Makes a record that can be changed; its version is 1. */
  readonly make: () => Promise<Made>;
  /** What to change, besides `id` and `baseVersion`, another for each `n`. */
  readonly input: (n: number) => Record<string, unknown>;
  /** Whether the version may be left out [A24]. */
  readonly optional?: boolean;
  /** Whether the same record can be changed so again and again. */
  readonly repeatable: boolean;
  readonly database: () => Database;
  readonly client: () => GraphqlClient;
}

interface Result {
  readonly __typename: string;
  readonly record?: { readonly version: number };
  readonly code?: string;
  readonly path?: readonly string[];
  readonly currentVersion?: number;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What a version promises: no change is lost because someone did not see another [153]. */
export function versionContract(change: ChangeUnderTest): void {
  const type = capital(change.mutation);
  const DOCUMENT = `mutation Change($input: ${type}Input!) { result: ${change.mutation}(input: $input) {
    __typename
    ... on ${type}Success { record: ${change.record} { version } }
    ... on Error { code path }
    ... on VersionConflictError { currentVersion }
  } }`;
  const send = async (id: string, baseVersion: number | undefined, n = 0) =>
    await change.client()<{ result: Result }>(DOCUMENT, { input: { id, baseVersion, ...change.input(n) } });
  const resultOf = (answer: GraphqlAnswer<{ result: Result }>) => answer.expectData().result;
  const conflict = (currentVersion: number) => ({
    ...{
      __typename: 'VersionConflictError',
      code: 'VERSION_CONFLICT',
      path: ['baseVersion'],
      currentVersion,
    },
  });
  const success = (version: number) => ({ __typename: `${type}Success`, record: { version } });

  describe(`[153] the version of ${change.mutation}`, () => {
    it('grows by one', async () => {
      const { id } = await change.make();
      expect(resultOf(await send(id, 1))).toEqual(success(2));
      if (change.repeatable) expect(resultOf(await send(id, 2, 1))).toEqual(success(3));
    });

    it.each([0, 2, -1, 2_147_483_647])('is refused when it is %i and not the present one', async (stale) => {
      const { id } = await change.make();
      const before = await databaseState(change.database());
      expect(resultOf(await send(id, stale))).toEqual(conflict(1));
      expect(await databaseState(change.database())).toEqual(before);
    });

    it.runIf(change.repeatable)(
      'is refused once another has changed the record, which stays as it is',
      async () => {
        const { id } = await change.make();
        expect(resultOf(await send(id, 1, 1))).toEqual(success(2));
        const before = await databaseState(change.database());
        expect(resultOf(await send(id, 1, 2))).toEqual(conflict(2));
        expect(await databaseState(change.database())).toEqual(before);
      },
    );

    it('lets exactly one of several changes at once through', async () => {
      const { id } = await change.make();
      const attempts = Array.from({ length: 6 }, (_, n) => send(id, 1, n));
      const results = (await Promise.all(attempts)).map(resultOf);
      expect(results.filter(({ __typename }) => __typename === `${type}Success`)).toEqual([success(2)]);
      const others = results.filter(({ __typename }) => __typename !== `${type}Success`);
      expect(others).toEqual(Array.from({ length: 5 }, () => conflict(2)));
    });

    it.runIf(change.optional)('[A24] may be left out', async () => {
      const { id } = await change.make();
      expect(resultOf(await send(id, undefined))).toEqual(success(2));
    });
  });
}
