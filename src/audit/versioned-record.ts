import { BillingAccount } from '../billing/billing-account.ts';
import { BillingType } from '../billing/billing-type.ts';
import { ConcessionType } from '../billing/concession-type.ts';
import { FeeSchedule } from '../billing/fee-schedule.ts';
import { Appointment } from '../booking/appointment.ts';
import { Alert } from '../chart/alert.ts';
import { Allergy } from '../chart/allergy.ts';
import { Medication } from '../chart/medication.ts';
import { Problem } from '../chart/problem.ts';
import { SocialHistory } from '../chart/social-history.ts';
import { VitalSigns } from '../chart/vital-signs.ts';
import { VitalThresholds } from '../chart/vital-threshold-type.ts';
import { AlertDefinition } from '../definitions/alert-definition.ts';
import { AllergyDefinition } from '../definitions/allergy-definition.ts';
import { CommunicationType } from '../definitions/communication-type.ts';
import { FieldDefinition } from '../definitions/field-definition.ts';
import { MedicationDefinition } from '../definitions/medication-definition.ts';
import { ProblemDefinition } from '../definitions/problem-definition.ts';
import { TagDefinition } from '../definitions/tag-definition.ts';
import { Contact } from '../directory/contact.ts';
import { Employer } from '../directory/employer.ts';
import { Hospital } from '../directory/hospital.ts';
import { Location } from '../directory/location.ts';
import { Practitioner } from '../directory/practitioner.ts';
import { Profile } from '../directory/profile.ts';
import { ReferralPartner } from '../directory/referral-partner.ts';
import { ReferralSource } from '../directory/referral-source.ts';
import { User } from '../directory/user.ts';
import { Catalog } from '../partners/catalog.ts';
import { Partner } from '../partners/partner.ts';
import { Patient } from '../patients/patient.ts';
import { ReferralAttribution } from '../patients/referral-attribution.ts';
import { Relationship } from '../patients/relationship.ts';
import { defineHistory } from './history.ts';

// Every type that has a version, with the permission that reads it: one line each.
defineHistory(Patient, 'Patient', 'patient:read');
defineHistory(ReferralAttribution, 'ReferralAttribution', 'patient:read');
defineHistory(Relationship, 'Relationship', 'patient:read');

defineHistory(Alert, 'Alert', 'chart:read');
defineHistory(Allergy, 'Allergy', 'chart:read');
defineHistory(Medication, 'Medication', 'chart:read');
defineHistory(Problem, 'Problem', 'chart:read');
defineHistory(SocialHistory, 'SocialHistory', 'chart:read');
defineHistory(VitalSigns, 'VitalSigns', 'chart:read');
defineHistory(VitalThresholds, 'VitalThresholds', 'chart:read');

defineHistory(AlertDefinition, 'AlertDefinition', 'definition:read');
defineHistory(AllergyDefinition, 'AllergyDefinition', 'definition:read');
defineHistory(CommunicationType, 'CommunicationType', 'definition:read');
defineHistory(FieldDefinition, 'FieldDefinition', 'definition:read');
defineHistory(MedicationDefinition, 'MedicationDefinition', 'definition:read');
defineHistory(ProblemDefinition, 'ProblemDefinition', 'definition:read');
defineHistory(TagDefinition, 'TagDefinition', 'definition:read');

defineHistory(Appointment, 'Appointment', 'appointment:read');

defineHistory(BillingAccount, 'BillingAccount', 'directory:read');
defineHistory(BillingType, 'BillingType', 'directory:read');
defineHistory(ConcessionType, 'ConcessionType', 'directory:read');
defineHistory(Contact, 'Contact', 'directory:read');
defineHistory(Employer, 'Employer', 'directory:read');
defineHistory(FeeSchedule, 'FeeSchedule', 'directory:read');
defineHistory(Hospital, 'Hospital', 'directory:read');
defineHistory(Location, 'Location', 'directory:read');
defineHistory(Practitioner, 'Practitioner', 'directory:read');
defineHistory(Profile, 'Profile', 'directory:read');
defineHistory(ReferralPartner, 'ReferralPartner', 'directory:read');
defineHistory(ReferralSource, 'ReferralSource', 'directory:read');
defineHistory(User, 'User', 'directory:read');

defineHistory(Catalog, 'Catalog', 'catalog:read');
defineHistory(Partner, 'Partner', 'partner:read');
