import type { RelationshipType } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';

const value = (type: RelationshipType, description: string) => ({ value: type, description });

/** What one patient is to another [266]. */
export const RelationshipTypeEnum = builder.enumType('RelationshipType', {
  description: 'What one patient is to another [266].',
  values: {
    CAREGIVER: value('CAREGIVER', 'Cares for the other (`caregiver`).'),
    CHILD: value('CHILD', 'Is a child of the other (`child`).'),
    CLONE: value('CLONE', 'Was copied from the other’s record: about data, not family (`clone`) [267].'),
    FOSTER_CHILD: value('FOSTER_CHILD', 'Is a foster child of the other (`foster_child`).'),
    GRANDCHILD: value('GRANDCHILD', 'Is a grandchild of the other (`grandchild`).'),
    GRANDPARENT: value('GRANDPARENT', 'Is a grandparent of the other (`grandparent`).'),
    GUARDIAN: value(
      'GUARDIAN',
      'Looks after the other (`guardian`); whether by law says `isGuardian`, which holds for any type.',
    ),
    LIFE_PARTNER: value('LIFE_PARTNER', 'Lives with the other as a couple (`life_partner`).'),
    MERGE: value('MERGE', 'Was merged with the other’s record: about data, not family (`merge`) [267].'),
    OTHER_FAMILY: value('OTHER_FAMILY', 'Is otherwise of the other’s family (`other_family`).'),
    PARENT: value('PARENT', 'Is a parent of the other (`parent`).'),
    SIBLING: value('SIBLING', 'Is a brother or sister of the other (`sibling`).'),
    SPOUSE: value('SPOUSE', 'Is married to the other (`spouse`).'),
    STEPCHILD: value('STEPCHILD', 'Is a stepchild of the other (`stepchild`).'),
    STEPPARENT: value('STEPPARENT', 'Is a stepparent of the other (`stepparent`).'),
  },
});
