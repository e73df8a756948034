import type { Sample } from './sample.ts';
import { type Asked, type Step, type Task, turn } from './task.ts';

interface Nodes<Item> {
  readonly nodes: readonly Item[];
}

const onePatient = (sample: Sample, n: number): Asked => ({
  org: sample.orgId,
  patient: turn(sample.patients, n),
});

/** The fields of a patient that both graphs name alike. */
const PATIENT_FIELDS = 'chartNumber firstName lastName dateOfBirth status email mobilePhone version';

const chartHeader: Step = {
  name: 'chart header',
  ask: onePatient,
  gateway: {
    document: `query ChartHeader($patient: ID!) {
  patient(id: $patient) {
    ${PATIENT_FIELDS}
    location { name timezone }
    primaryPractitioner { firstName lastName specialty }
    allergies(first: 10) { nodes { reaction severity statusIsActive allergyDefinition { name } } }
    medications(first: 10) { nodes { status dosage frequency medicationDefinition { name } } }
    problems(first: 10) { nodes { dateStart problemDefinition { name } } }
  }
}`,
    answer: (data: { patient: unknown }) => data.patient,
  },
  postgraphile: {
    document: `query ChartHeader($org: UUID!, $patient: UUID!) {
  patient: patientByOrgIdAndRowId(orgId: $org, rowId: $patient) {
    ${PATIENT_FIELDS}
    location: locationByOrgIdAndLocationId { name timezone }
    primaryPractitioner: practitionerByOrgIdAndPrimaryPractitionerId { firstName lastName specialty }
    allergies: allergiesByOrgIdAndPatientId(first: 10, condition: { archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes { reaction severity statusIsActive allergyDefinition: allergyDefinitionByOrgIdAndAllergyDefinitionId { name } }
    }
    medications: medicationsByOrgIdAndPatientId(first: 10, condition: { archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes { status dosage frequency medicationDefinition: medicationDefinitionByOrgIdAndMedicationDefinitionId { name } }
    }
    problems: problemsByOrgIdAndPatientId(first: 10, condition: { archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes { dateStart problemDefinition: problemDefinitionByOrgIdAndProblemDefinitionId { name } }
    }
  }
}`,
    answer: (data: { patient: unknown }) => data.patient,
  },
};

const workList: Step = {
  name: 'work list of 50',
  ask: (sample, n) => ({ org: sample.orgId, location: turn(sample.locations, n) }),
  gateway: {
    document: `query WorkList($location: ID!) {
  patients(first: 50, filter: { locationId: $location }, orderBy: { field: CREATED_AT, direction: DESC }) {
    nodes {
      ${PATIENT_FIELDS}
      location { name }
      primaryPractitioner { firstName lastName }
      appointments(first: 3, orderBy: { field: START, direction: DESC }) {
        nodes { start status appointmentType { name } practitioner { firstName lastName } }
      }
      allergies(first: 3) { nodes { severity allergyDefinition { name } } }
    }
    pageInfo { hasNextPage }
  }
}`,
    answer: (data: { patients: unknown }) => data.patients,
  },
  postgraphile: {
    document: `query WorkList($org: UUID!, $location: UUID!) {
  patients: allPatients(first: 50, condition: { orgId: $org, locationId: $location, archivedAt: null, deletedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
    nodes {
      ${PATIENT_FIELDS}
      location: locationByOrgIdAndLocationId { name }
      primaryPractitioner: practitionerByOrgIdAndPrimaryPractitionerId { firstName lastName }
      appointments: appointmentsByOrgIdAndPatientId(first: 3, orderBy: [STARTS_AT_DESC, ROW_ID_DESC]) {
        nodes {
          start: startsAt status
          appointmentType: appointmentTypeByOrgIdAndAppointmentTypeId { name }
          practitioner: practitionerByOrgIdAndPractitionerId { firstName lastName }
        }
      }
      allergies: allergiesByOrgIdAndPatientId(first: 3, condition: { archivedAt: null }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
        nodes { severity allergyDefinition: allergyDefinitionByOrgIdAndAllergyDefinitionId { name } }
      }
    }
    pageInfo { hasNextPage }
  }
}`,
    answer: (data: { patients: unknown }) => data.patients,
  },
};

const oneField: Step = {
  name: 'one field',
  ask: onePatient,
  gateway: {
    document: 'query OneField($patient: ID!) { patient(id: $patient) { chartNumber } }',
    answer: (data: { patient: unknown }) => data.patient,
  },
  postgraphile: {
    document: `query OneField($org: UUID!, $patient: UUID!) {
  patient: patientByOrgIdAndRowId(orgId: $org, rowId: $patient) { chartNumber }
}`,
    answer: (data: { patient: unknown }) => data.patient,
  },
};

const dayBook: Step = {
  name: 'day book of 30',
  ask: (sample, n) => {
    const { from, until } = turn(sample.days, n);
    return { org: sample.orgId, practitioner: turn(sample.practitioners, n), from, until };
  },
  gateway: {
    document: `query DayBook($practitioner: ID!, $from: DateTime!, $until: DateTime!) {
  appointments(
    first: 50
    filter: { practitionerId: $practitioner, start: { gte: $from, lt: $until } }
    orderBy: { field: START, direction: ASC }
  ) {
    nodes {
      start end status priceInCents
      patient { chartNumber firstName lastName mobilePhone dateOfBirth }
      appointmentType { name durationMinutes }
      location { name timezone }
    }
  }
}`,
    answer: (data: { appointments: unknown }) => data.appointments,
  },
  postgraphile: {
    document: `query DayBook($org: UUID!, $practitioner: UUID!, $from: Datetime!, $until: Datetime!) {
  appointments: benchDayBook(org: $org, practitioner: $practitioner, dayFrom: $from, dayUntil: $until, first: 50) {
    nodes {
      start: startsAt end: endsAt status priceInCents
      patient: patientByOrgIdAndPatientId { chartNumber firstName lastName mobilePhone dateOfBirth }
      appointmentType: appointmentTypeByOrgIdAndAppointmentTypeId { name durationMinutes }
      location: locationByOrgIdAndLocationId { name timezone }
    }
  }
}`,
    answer: (data: { appointments: unknown }) => data.appointments,
  },
};

const typeahead: Step = {
  name: 'typeahead',
  ask: (sample, n) => ({ org: sample.orgId, word: turn(sample.words, n) }),
  gateway: {
    document: `query Typeahead($word: String!) {
  patientSearch(query: $word, limit: 20) {
    items { firstName lastName preferredName dateOfBirth status email chartNumber }
  }
}`,
    answer: (data: { patientSearch: { items: unknown } }) => data.patientSearch.items,
  },
  postgraphile: {
    document: `query Typeahead($org: UUID!, $word: String!) {
  typeahead: benchTypeahead(org: $org, word: $word, first: 20) {
    nodes { firstName lastName preferredName dateOfBirth status email chartNumber }
  }
}`,
    answer: (data: { typeahead: Nodes<unknown> }) => data.typeahead.nodes,
  },
};

interface Entry {
  readonly category: string;
}

/** PostGraphile orders by no enum. */
const byCategory = (entries: readonly Entry[]) =>
  [...entries].sort((one, other) => (one.category < other.category ? -1 : 1));

interface SummaryNodes {
  readonly patient: Readonly<Record<string, unknown>> & {
    readonly activeProblems: Nodes<unknown>;
    readonly alerts: Nodes<unknown>;
    readonly allergies: Nodes<unknown>;
    readonly currentMedications: Nodes<unknown>;
    readonly latestVitals: Nodes<unknown>;
    readonly socialHistory: Nodes<Entry>;
  };
}

const medicalSummary: Step = {
  name: 'medical summary',
  ask: onePatient,
  gateway: {
    document: `query MedicalSummary($patient: ID!) {
  patient(id: $patient) {
    medicalSummary {
      allergyReviewStatus medicalUrgentNote premedicationRequired
      allergies { reaction severity statusIsActive allergyDefinition { name } }
      currentMedications { dosage frequency medicationDefinition { name } }
      activeProblems { dateStart problemDefinition { name snomed } }
      socialHistory { category value }
      latestVitals { dateTaken bpSystolic bpDiastolic pulse oxygenSaturation }
      alerts { isUrgent note alertDefinition { name } }
    }
  }
}`,
    answer: ({ patient }: { patient: { medicalSummary: { socialHistory: readonly Entry[] } } }) => ({
      ...patient.medicalSummary,
      socialHistory: byCategory(patient.medicalSummary.socialHistory),
    }),
  },
  postgraphile: {
    document: `query MedicalSummary($org: UUID!, $patient: UUID!) {
  patient: patientByOrgIdAndRowId(orgId: $org, rowId: $patient) {
    allergyReviewStatus medicalUrgentNote premedicationRequired
    allergies: allergiesByOrgIdAndPatientId(first: 100, condition: { archivedAt: null }, orderBy: [STATUS_IS_ACTIVE_DESC, CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes { reaction severity statusIsActive allergyDefinition: allergyDefinitionByOrgIdAndAllergyDefinitionId { name } }
    }
    currentMedications: medicationsByOrgIdAndPatientId(first: 100, condition: { archivedAt: null, status: ACTIVE }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes { dosage frequency medicationDefinition: medicationDefinitionByOrgIdAndMedicationDefinitionId { name } }
    }
    activeProblems: problemsByOrgIdAndPatientId(first: 100, condition: { archivedAt: null, problemStatus: ACTIVE }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) {
      nodes { dateStart problemDefinition: problemDefinitionByOrgIdAndProblemDefinitionId { name snomed } }
    }
    socialHistory: socialHistoriesByOrgIdAndPatientId(first: 10, condition: { archivedAt: null }, orderBy: [PRIMARY_KEY_ASC]) {
      nodes { category value }
    }
    latestVitals: vitalSignsByOrgIdAndPatientId(first: 1, condition: { archivedAt: null }, orderBy: [SORT_TAKEN_DESC, ROW_ID_DESC]) {
      nodes { dateTaken bpSystolic bpDiastolic pulse oxygenSaturation }
    }
    alerts(first: 100) { nodes { isUrgent note alertDefinition: alertDefinitionByOrgIdAndAlertDefinitionId { name } } }
  }
}`,
    answer: ({ patient }: SummaryNodes) => ({
      ...patient,
      activeProblems: patient.activeProblems.nodes,
      alerts: patient.alerts.nodes,
      allergies: patient.allergies.nodes,
      currentMedications: patient.currentMedications.nodes,
      socialHistory: byCategory(patient.socialHistory.nodes),
      latestVitals: patient.latestVitals.nodes[0] ?? null,
    }),
  },
};

const slots: Step = {
  name: 'slots of a week, 20 practitioners',
  ask: (sample, n) => {
    const { from, until } = turn(sample.weeks, n);
    return { org: sample.orgId, service: sample.service, practitioners: sample.twenty, from, until };
  },
  gateway: {
    document: `query Slots($service: ID!, $practitioners: [ID!]!, $from: DateTime!, $until: DateTime!) {
  slots(appointmentTypeId: $service, practitionerIds: $practitioners, from: $from, to: $until, first: 100) {
    nodes { start end practitioner { uuid } }
  }
}`,
    answer: ({ slots }: { slots: Nodes<{ start: string; end: string; practitioner: { uuid: string } }> }) =>
      slots.nodes.map(({ start, end, practitioner }) => ({ start, end, practitioner: practitioner.uuid })),
  },
  postgraphile: {
    document: `query Slots($org: UUID!, $service: UUID!, $practitioners: [UUID!]!, $from: Datetime!, $until: Datetime!) {
  slots: benchFreeSlots(org: $org, service: $service, practitioners: $practitioners, rangeFrom: $from, rangeUntil: $until, first: 100) {
    nodes { start: startsAt end: endsAt practitioner: practitionerId }
  }
}`,
    answer: (data: { slots: Nodes<unknown> }) => data.slots.nodes,
  },
};

/** Every read of the bench, in the order of its report. */
export const READS: readonly Task[] = [
  chartHeader,
  workList,
  oneField,
  dayBook,
  typeahead,
  medicalSummary,
  slots,
].map((step) => ({ name: step.name, isWrite: false, steps: [step] }));
