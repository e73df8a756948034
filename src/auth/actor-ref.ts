import { builder } from '../graphql/builder.ts';
import { encodeId, isUuid } from '../graphql/id.ts';
import type { AuthorColumns } from './author.ts';

const ActorKind = builder.enumType('ActorKind', {
  description: 'What kind of caller wrote something.',
  values: {
    ORG: { description: 'The organization’s own: an application of it, or one of its people by a token.' },
    PARTNER: { description: 'A partner’s application.' },
    PATIENT: { description: 'A patient, by the link to a form.' },
    SYSTEM: { description: 'No caller: the gateway itself, e.g. when it made its demo.' },
  } as const,
});

const KINDS = ['ORG', 'PARTNER', 'PATIENT'] as const;
const kindOf = (kind: string) => KINDS.find((known) => known === kind) ?? 'SYSTEM';

/**
 * Who wrote a record [A42]. The sources' integer `created_by` has no counterpart: nobody has a number here, and a made-up
 * one would name no one.
 */
export const ActorRef = Object.assign(
  builder.objectRef<AuthorColumns>('ActorRef').implement({
    description: 'Who wrote something, as it was called at that time [A42].',
    fields: (t) => ({
      kind: t.field({
        type: ActorKind,
        description: 'What kind of caller it was.',
        resolve: ({ createdByKind }) => kindOf(createdByKind),
      }),
      id: t.id({
        nullable: true,
        description:
          'The credential that was used, a global id; null for someone with a token of the identity provider.',
        resolve: ({ createdById }) => (isUuid(createdById) ? encodeId('Credential', createdById) : null),
      }),
      label: t.exposeString('createdByLabel', {
        redact: false,
        description: 'The name of the credential, or the subject of the token.',
      }),
    }),
  }),
  /** The columns that a record keeps for it. */
  { columns: { createdByKind: true, createdById: true, createdByLabel: true } as const },
);
