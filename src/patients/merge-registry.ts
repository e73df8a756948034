/**
 * Every column that points to a patient, so that a merge takes its rows along. A new table that refers to patients
 * adds a line here, which a test asks for.
 */
export interface PatientChild {
  /** GraphQL type of the rows, or what they say of a patient. */
  readonly type: string;
  readonly table: string;
  /** The column that names the patient. */
  readonly column: string;
  /** The other columns of the primary key, uuids; `id` where absent. */
  readonly key?: readonly string[];
  /** Has no `version` and `updated_at` that tell of the move. */
  readonly unversioned?: true;
  /** A row stays where the other patient has one that agrees in these columns. */
  readonly unique?: readonly string[];
  /** The rows among which `unique` holds; all where absent. */
  readonly among?: 'ACTIVE' | 'ACTIVE_PRIMARY';
  /** A column that names another patient: a row stays that would tie someone to itself. */
  readonly other?: string;
}

/** Rows that go with their patient. */
export const PATIENT_CHILDREN: readonly PatientChild[] = [
  { type: 'Alert', table: 'alert', column: 'patient_id' },
  { type: 'Allergy', table: 'allergy', column: 'patient_id' },
  { type: 'Medication', table: 'medication', column: 'patient_id' },
  { type: 'Problem', table: 'problem', column: 'patient_id' },
  { type: 'VitalSigns', table: 'vital_signs', column: 'patient_id' },
  {
    ...{ type: 'SocialHistory', table: 'social_history', column: 'patient_id' },
    ...{ unique: ['category'], among: 'ACTIVE' },
  },
  { type: 'Appointment', table: 'appointment', column: 'patient_id' },
  { type: 'Questionnaire', table: 'questionnaire', column: 'patient_id' },
  { type: 'WaitlistEntry', table: 'waitlist_entry', column: 'patient_id' },
  { type: 'Invoice', table: 'invoice', column: 'patient_id', unversioned: true },
  // The one change that the table allows, once the merge is on record.
  { type: 'CommunicationLog', table: 'communication_log', column: 'patient_id', unversioned: true },
  {
    ...{ type: 'FieldValue', table: 'field_value', column: 'patient_id' },
    ...{ unversioned: true, unique: ['field_definition_id'] },
  },
  {
    ...{ type: 'Tag', table: 'patient_tag', column: 'patient_id', key: ['tag_definition_id'] },
    ...{ unversioned: true, unique: ['tag_definition_id'] },
  },
  {
    ...{ type: 'PatientHospital', table: 'patient_hospital', column: 'patient_id', key: ['hospital_id'] },
    ...{ unversioned: true, unique: ['hospital_id'] },
  },
  {
    ...{ type: 'PatientDoctor', table: 'patient_practitioner', column: 'patient_id' },
    ...{ key: ['practitioner_id'], unversioned: true, unique: ['practitioner_id'] },
  },
  {
    ...{ type: 'PartnerLink', table: 'partner_patient_link', column: 'patient_id', key: ['partner_id'] },
    ...{ unversioned: true, unique: ['partner_id'] },
  },
  {
    ...{ type: 'Relationship', table: 'relationship', column: 'patient_id', other: 'to_patient_id' },
    ...{ unique: ['to_patient_id', 'relationship_type'], among: 'ACTIVE' },
  },
  {
    ...{ type: 'Relationship', table: 'relationship', column: 'to_patient_id', other: 'patient_id' },
    ...{ unique: ['patient_id', 'relationship_type'], among: 'ACTIVE' },
  },
  {
    ...{ type: 'ReferralAttribution', table: 'referral_attribution', column: 'patient_id' },
    ...{ other: 'referring_patient_id', unique: [], among: 'ACTIVE_PRIMARY' },
  },
  {
    ...{ type: 'ReferralAttribution', table: 'referral_attribution', column: 'referring_patient_id' },
    other: 'patient_id',
  },
  // Whom the merged patient answered for, and who had been merged into it before. Of its own row nothing changes.
  { type: 'Dependent', table: 'patient', column: 'responsible_party_id' },
  { type: 'MergedPatient', table: 'patient', column: 'merged_into_id' },
];

/** Columns that name a patient for good: the history of merges. */
export const STAYING: readonly Pick<PatientChild, 'table' | 'column'>[] = [
  { table: 'patient_merge', column: 'survivor_id' },
  { table: 'patient_merge', column: 'merged_id' },
];
