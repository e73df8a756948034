/** The demo: who there is, but for patients and practitioners, who are made up as they are loaded. */

/** A place of an organization. */
export interface LocationPlan {
  readonly name: string;
  readonly timezone: string;
  readonly phone: string | null;
  readonly addressLine1: string;
  readonly city: string;
  readonly state: string | null;
  readonly postalCode: string;
  readonly country: string;
  /** False for one that has closed. */
  readonly isActive: boolean;
}

/** Someone who books for the organization's patients, with the catalog of the same purpose. */
export interface PartnerPlan {
  readonly name: string;
  readonly slug: string;
  readonly catalog: string;
  readonly featureFlags: Readonly<Record<string, boolean>>;
}

/** An organization of the demo. */
export interface OrganizationPlan {
  /** The same wherever the demo is loaded: that is how it is known again. */
  readonly id: string;
  readonly name: string;
  readonly environment: 'LIVE' | 'SANDBOX';
  readonly timezone: string;
  readonly currency: string;
  readonly locations: readonly LocationPlan[];
  readonly specialties: readonly string[];
  readonly partners: readonly PartnerPlan[];
  /** All records of patients, those put away included: of 525, 500 are in normal lists. */
  readonly patients: number;
}

const UNITED_STATES = { country: 'United States', isActive: true };
const UNITED_KINGDOM = { country: 'United Kingdom', isActive: true };

const MERIDIAN = {
  name: 'Meridian Family Health',
  timezone: 'America/New_York',
  currency: 'USD',
  locations: [
    {
      ...{ name: 'Meridian Midtown', timezone: 'America/New_York', phone: '+12125550140', ...UNITED_STATES },
      ...{ addressLine1: '410 Lantern Street', city: 'New York', state: 'NY', postalCode: '10018' },
    },
    {
      ...{ name: 'Meridian Lakeside', timezone: 'America/Chicago', phone: '+13125550141', ...UNITED_STATES },
      ...{ addressLine1: '88 Millrace Avenue', city: 'Chicago', state: 'IL', postalCode: '60611' },
    },
    {
      ...{
        name: 'Meridian Desert Ridge',
        timezone: 'America/Phoenix',
        phone: '+16025550142',
        ...UNITED_STATES,
      },
      ...{ addressLine1: '1250 Saffron Lane', city: 'Phoenix', state: 'AZ', postalCode: '85016' },
    },
    {
      ...{
        name: 'Meridian Harbor',
        timezone: 'America/Los_Angeles',
        phone: '+16195550143',
        ...UNITED_STATES,
      },
      ...{ addressLine1: '27 Osprey Street', city: 'San Diego', state: 'CA', postalCode: '92101' },
    },
    {
      ...{ name: 'Meridian Foothills', timezone: 'America/Denver', phone: '+13035550144', ...UNITED_STATES },
      ...{
        addressLine1: '630 Quarry Avenue',
        city: 'Denver',
        state: 'CO',
        postalCode: '80205',
        isActive: false,
      },
    },
  ],
  specialties: [
    ...['Family medicine', 'Family medicine', 'Family medicine', 'Internal medicine', 'Internal medicine'],
    ...[
      'Pediatrics',
      'Pediatrics',
      'Dermatology',
      'Cardiology',
      'Physical therapy',
      'Dentistry',
      'Psychiatry',
    ],
  ],
  partners: [
    {
      ...{ name: 'Alder Booking', slug: 'alder-booking', catalog: 'Alder: visits and video calls' },
      featureFlags: { videoVisits: true, reschedule: true },
    },
    {
      ...{ name: 'Corvid Care Navigation', slug: 'corvid-care', catalog: 'Corvid: first visits' },
      featureFlags: { videoVisits: false, reschedule: true },
    },
  ],
} as const;

const THORNBURY = {
  name: 'Thornbury Clinics',
  timezone: 'Europe/London',
  currency: 'GBP',
  locations: [
    {
      ...{
        name: 'Thornbury Islington',
        timezone: 'Europe/London',
        phone: '+442079460150',
        ...UNITED_KINGDOM,
      },
      ...{ addressLine1: '14 Rookery Road', city: 'London', state: null, postalCode: 'N1 7TC' },
    },
    {
      ...{ name: 'Thornbury Clifton', timezone: 'Europe/London', phone: '+441174960151', ...UNITED_KINGDOM },
      ...{ addressLine1: '3 Dovecote Street', city: 'Bristol', state: null, postalCode: 'BS8 2TC' },
    },
    {
      ...{ name: 'Thornbury Liberties', timezone: 'Europe/Dublin', phone: null, isActive: true },
      ...{ addressLine1: '51 Tannery Street', city: 'Dublin', state: null, postalCode: 'D08 T0RN' },
      country: 'Ireland',
    },
  ],
  specialties: [
    ...['General practice', 'General practice', 'General practice', 'Physiotherapy', 'Physiotherapy'],
    ...['Dermatology', 'Dentistry', 'Counselling'],
  ],
  partners: [],
} as const;

/** The organizations of the demo: each live one is followed by its sandbox twin, in which other people are treated. */
export const DEMO_ORGANIZATIONS = [
  { id: '019a8c00-0000-7000-8000-00000000de01', environment: 'LIVE', patients: 525, ...MERIDIAN },
  { id: '019a8c00-0000-7000-8000-00000000de02', environment: 'SANDBOX', patients: 60, ...MERIDIAN },
  { id: '019a8c00-0000-7000-8000-00000000de03', environment: 'LIVE', patients: 120, ...THORNBURY },
  { id: '019a8c00-0000-7000-8000-00000000de04', environment: 'SANDBOX', patients: 30, ...THORNBURY },
] as const satisfies readonly OrganizationPlan[];
