import type { Endpoint } from '../../auth/authenticate.ts';
import type { ExplorerExample } from './page-config.ts';

const VIEWER: ExplorerExample = {
  name: 'WhoAmI',
  query: `# What the key stands for, and what it may do.
query WhoAmI {
  viewer {
    kind
    environment
    permissions
    serverTime
    apiVersion
  }
}
`,
};

const ORGANIZATION_EXAMPLES: readonly ExplorerExample[] = [
  VIEWER,
  {
    name: 'Patients',
    query: `# A page of patients. For the next one,
# put pageInfo.endCursor into $after.
query Patients($filter: PatientFilter, $after: String) {
  patients(filter: $filter, first: 10, after: $after) {
    totalCount
    nodes {
      id
      chartNumber
      firstName
      lastName
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: { filter: { status: { eq: 'ACTIVE' } } },
  },
  {
    name: 'Chart',
    query: `# Patients and what their charts hold.
query Chart($patients: Int!) {
  patients(first: $patients) {
    nodes {
      firstName
      lastName
      allergies(isActive: true) {
        nodes {
          allergyDefinition {
            name
          }
          severity
          reaction
        }
      }
      medications(isActive: true) {
        nodes {
          medicationDefinition {
            name
          }
          dosage
          frequency
        }
      }
    }
  }
}
`,
    variables: { patients: 3 },
  },
  {
    name: 'CountsByStatus',
    query: `# Counts without identities, as an analyst's key sees them.
query CountsByStatus {
  active: patients(filter: { status: { eq: ACTIVE } }) {
    totalCount
  }
  inactive: patients(filter: { status: { eq: INACTIVE } }) {
    totalCount
  }
}
`,
  },
  {
    name: 'CreatePatient',
    query: `# The input is in Variables. Sent twice with one idempotencyKey,
# it makes one patient.
mutation CreatePatient($input: CreatePatientInput!) {
  createPatient(input: $input) {
    __typename
    ... on CreatePatientSuccess {
      patient {
        id
        chartNumber
        firstName
        lastName
        version
      }
      replayed
    }
    ... on Error {
      code
      message
      path
    }
  }
}
`,
    variables: { input: { firstName: 'Ada', lastName: 'Example', idempotencyKey: 'explorer-example-1' } },
  },
];

const PARTNER_EXAMPLES: readonly ExplorerExample[] = [
  VIEWER,
  {
    name: 'Account',
    query: `# What the partner's catalog says about the practice.
query Account {
  account {
    currency
    timezone
    featureFlags
    apiVersion
    pathVersion
  }
}
`,
  },
  {
    name: 'LinkedPatient',
    query: `# A patient who booked through the partner. The id in Variables
# is nobody's: put in one that a booking gave.
query LinkedPatient($id: ID!) {
  patient(id: $id) {
    id
    firstName
    lastName
  }
}
`,
    variables: { id: 'UGF0aWVudDowMDAwMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDA=' },
  },
];

/** The operations that each endpoint's explorer opens with. A test validates them against the two graphs. */
export const EXPLORER_EXAMPLES: Readonly<Record<Endpoint, readonly ExplorerExample[]>> = {
  ORG: ORGANIZATION_EXAMPLES,
  PARTNER: PARTNER_EXAMPLES,
};
