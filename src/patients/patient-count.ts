import { visiblePatients } from '../auth/visibility.ts';
import { Location } from '../directory/location.ts';
import { selectionQuery } from '../execution/query-cache.ts';
import type { Location as LocationRow } from '../generated/prisma/client.ts';
import { PatientStatus } from '../generated/prisma/enums.ts';
import { builder } from '../graphql/builder.ts';
import { PatientStatusEnum } from './patient-enum.ts';

/** The most locations that an answer tells apart. */
const MOST_LOCATIONS = 1000;

interface LocationCount {
  readonly location: LocationRow;
  readonly count: number;
}

const LocationCountType = builder.objectRef<LocationCount>('PatientLocationCount').implement({
  description: 'How many patients are usually seen at a location.',
  fields: (t) => ({
    location: t.expose('location', { type: Location, description: 'The location.' }),
    count: t.exposeInt('count', { description: 'How many patients; may be 0.' }),
  }),
});

interface PatientCounts {
  readonly dateFrom: Date | null;
  readonly dateTo: Date | null;
  readonly statusSet: readonly PatientStatus[];
  readonly items: readonly LocationCount[];
  readonly total: number;
}

const PatientCountsType = builder.objectRef<PatientCounts>('PatientCountsByLocation').implement({
  description: 'Numbers of patients by location: counts only, open to analysts [181].',
  fields: (t) => ({
    dateFrom: t.expose('dateFrom', { type: 'Date', nullable: true, description: 'As asked for.' }),
    dateTo: t.expose('dateTo', { type: 'Date', nullable: true, description: 'As asked for.' }),
    statusSet: t.field({
      type: [PatientStatusEnum],
      description: 'The statuses that were counted.',
      resolve: ({ statusSet }) => [...statusSet],
    }),
    groupBy: t.string({
      description: 'What the items stand for: always "location" [A23].',
      resolve: () => 'location',
    }),
    items: t.field({
      type: [LocationCountType],
      description: `The active locations by name, those without patients included; at most ${MOST_LOCATIONS}.`,
      resolve: ({ items }) => [...items],
    }),
    excludedCount: t.int({
      description:
        'Patients who match and are not under any of the items: at an inactive or archived location, or none.',
      resolve: ({ items, total }) => items.reduce((left, { count }) => left - count, total),
    }),
    total: t.exposeInt('total', {
      description: 'All patients who match: the sum of the items and `excludedCount` [A23].',
    }),
  }),
});

builder.queryField('patientCountsByLocation', (t) =>
  t.field({
    type: PatientCountsType,
    description:
      'How many patients there are by the location where they are usually seen, without showing any [181–184]. Deleted patients are not counted, archived ones as ARCHIVED only.',
    authScopes: { permission: 'patient:read' },
    args: {
      dateFrom: t.arg({ type: 'Date', description: 'First visit on this day or later [182].' }),
      dateTo: t.arg({ type: 'Date', description: 'First visit before this day [182].' }),
      statusSet: t.arg({
        type: [PatientStatusEnum],
        description: 'Which statuses to count; ACTIVE where absent, none where empty [183].',
      }),
    },
    resolve: async (_root, { dateFrom = null, dateTo = null, statusSet }, context, info) => {
      const { db, actor } = context;
      const statuses = statusSet ?? [PatientStatus.ACTIVE];
      const visited = { ...(dateFrom ? { gte: dateFrom } : {}), ...(dateTo ? { lt: dateTo } : {}) };
      const groups = await db.patient.groupBy({
        by: ['locationId'],
        where: {
          ...{ deletedAt: null, status: { in: statuses } },
          ...(dateFrom || dateTo ? { dateFirstVisit: visited } : {}),
          ...visiblePatients(actor),
        },
        _count: { _all: true },
      });
      const counts = new Map(groups.map(({ locationId, _count }) => [locationId, _count._all]));
      const query = selectionQuery({ context, info, typeName: 'Location', path: ['items', 'location'] });
      const locations = await db.location.findMany({
        ...query,
        where: { isActive: true, archivedAt: null },
        orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
        take: MOST_LOCATIONS,
      });
      return {
        ...{ dateFrom, dateTo, statusSet: statuses },
        items: locations.map((location) => ({ location, count: counts.get(location.id) ?? 0 })),
        total: groups.reduce((sum, { _count }) => sum + _count._all, 0),
      };
    },
  }),
);
