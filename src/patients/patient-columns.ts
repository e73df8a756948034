import { type Patient, Prisma } from '../generated/prisma/client.ts';
import type { Context } from '../graphql/context.ts';
import type { Work } from '../platform/command.ts';
import { fold } from '../platform/fold.ts';
import { assignProfile, type ProfileInput } from './assign-profile.ts';
import { withdrawnMarketing } from './consent.ts';
import type { LinkInput } from './patient-link.ts';
import { findReferences, type ReferenceInput } from './patient-reference.ts';
import { nameText, searchText } from './patient-search.ts';
import { type PhoneInput, phoneColumns } from './phone-number.ts';
import { socialSecurityColumns } from './social-security-number.ts';

/** What a patient without a birth date is ordered by. */
export const NO_BIRTH_DATE = new Date('9999-12-31');

/** A patient's columns that the derived ones are made of. */
export type NamedPatient = Parameters<typeof searchText>[0];

/** The columns that follow from others: orders, searches and the key of the chart number. */
export function derivedColumns(patient: NamedPatient) {
  return {
    sortFirstName: fold(patient.firstName),
    sortLastName: fold(patient.lastName),
    sortBirthDate: patient.dateOfBirth ?? NO_BIRTH_DATE,
    chartNumberKey: patient.chartNumber.toLowerCase(),
    searchText: searchText(patient),
    nameText: nameText(patient),
  };
}

/** An input whose rules have been checked. */
interface CheckedInput extends ReferenceInput, PhoneInput, LinkInput {
  socialSecurityNumber?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  profile?: ProfileInput | null;
  acceptedPrivacyPolicy?: boolean | null;
  acceptedSmsMarketing?: boolean;
}

/**
 * The columns that an input sets: references looked up, the profile written, phone numbers put in their places, the
 * social security number encrypted, the rest as it is; the sets of hospitals and doctors are no columns. @param before null on creation
 * @throws NotFoundError for a reference that is not in reach; ValidationError for fields that contradict each other
 */
export async function patientColumns<Input extends CheckedInput>(
  work: Work,
  input: Input,
  { id, before }: { id: string; before: Patient | null },
  { cipher, actor: { orgId } }: Context,
) {
  const { hospitalIds: _hospitals, doctorIds: _doctors, phoneNumbers: _phones, ...own } = input;
  const { socialSecurityNumber, latitude, longitude, profile, ...rest } = own;
  return {
    ...rest,
    ...phoneColumns(input),
    ...withdrawnMarketing(before, input),
    ...(latitude === undefined ? {} : { latitude: decimal(latitude) }),
    ...(longitude === undefined ? {} : { longitude: decimal(longitude) }),
    ...(socialSecurityNumber === undefined
      ? {}
      : socialSecurityColumns(socialSecurityNumber, cipher, orgId, id)),
    ...(await findReferences(work.tx, input, before)),
    ...(profile === undefined ? {} : { profileId: profile && (await assignProfile(work, profile)) }),
  };
}

const decimal = (degrees: number | null) =>
  degrees === null ? null : new Prisma.Decimal(degrees.toFixed(6));
