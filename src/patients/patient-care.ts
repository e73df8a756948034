import { Contact } from '../directory/contact.ts';
import { Hospital, HospitalConnection } from '../directory/hospital.ts';
import { Practitioner, PractitionerConnection } from '../directory/practitioner.ts';
import { Profile } from '../directory/profile.ts';
import { builder } from '../graphql/builder.ts';
import { type PageArguments, planPage } from '../graphql/keyset.ts';
import { type LinkedList, linkedConnection, selectLinked } from '../graphql/linked-connection.ts';
import { Patient } from './patient.ts';

const HOSPITALS: LinkedList = {
  ...{ relation: 'hospitals', target: 'hospital', typeName: 'Hospital' },
  ...{ model: 'patientHospital', parentKey: 'patientId' },
};
const DOCTORS: LinkedList = {
  ...{ relation: 'practitioners', target: 'practitioner', typeName: 'Practitioner' },
  ...{ model: 'patientPractitioner', parentKey: 'patientId' },
};

const byName = (args: PageArguments, { typeName }: LinkedList) =>
  planPage(args, {
    ...{ name: `Patient.${typeName}.NAME.asc`, column: 'sortName', kind: 'string', direction: 'asc' },
  });

// Who else cares for a patient [114, 131, 140, 141].
builder.prismaObjectFields(Patient, (t) => ({
  hospitals: t.connection(
    {
      type: Hospital,
      description: 'The hospitals that the patient goes to, by name; archived ones included [140].',
      authScopes: { permission: 'directory:read' },
      select: (args, _context, nested) => selectLinked(nested, HOSPITALS, byName(args, HOSPITALS)),
      resolve: (patient, args, context) =>
        linkedConnection(context, byName(args, HOSPITALS), patient, HOSPITALS),
    },
    HospitalConnection,
  ),
  practitioners: t.connection(
    {
      type: Practitioner,
      description:
        'The patient’s doctors, by family name; archived ones included [141]. The primary and the secondary practitioner are among them only where `doctorIds` has named them.',
      authScopes: { permission: 'directory:read' },
      select: (args, _context, nested) => selectLinked(nested, DOCTORS, byName(args, DOCTORS)),
      resolve: (patient, args, context) => linkedConnection(context, byName(args, DOCTORS), patient, DOCTORS),
    },
    PractitionerConnection,
  ),
  profile: t.relation('profile', {
    type: Profile,
    nullable: true,
    description: 'The account elsewhere that the patient is linked to [131].',
  }),
  referringDoctor: t.relation('referringDoctor', {
    type: Contact,
    nullable: true,
    description: 'Who referred the patient [114].',
  }),
}));
