import { ALLERGY, creationRules as allergyRules } from '../../chart/write-allergy.ts';
import { MEDICATION, creationRules as medicationRules } from '../../chart/write-medication.ts';
import { PROBLEM, creationRules as problemRules } from '../../chart/write-problem.ts';
import {
  KIND as ALLERGY_DEFINITION,
  creationRules as allergyDefinitionRules,
} from '../../definitions/allergy-definition.ts';
import {
  KIND as MEDICATION_DEFINITION,
  creationRules as medicationDefinitionRules,
} from '../../definitions/medication-definition.ts';
import {
  KIND as PROBLEM_DEFINITION,
  creationRules as problemDefinitionRules,
} from '../../definitions/problem-definition.ts';
import type { Work } from '../../platform/command.ts';
import { parseInput } from '../../platform/validate.ts';
import { definitionsByCode } from './definitions.ts';
import { recordLoader } from './loader.ts';
import { lockPatients, withPatients } from './patients.ts';
import { day, type SyntheaRow } from './row.ts';

const inUse = (codes: string[]) => ({ in: codes });

const allergensBySnomed = {
  ...({ kind: ALLERGY_DEFINITION, column: 'snomed', rules: allergyDefinitionRules } as const),
  find: async ({ tx }: Work, codes: string[]) => {
    const where = { snomed: inUse(codes), archivedAt: null };
    const found = await tx.allergyDefinition.findMany({ where, select: { id: true, snomed: true } });
    return found.map(({ id, snomed }) => ({ id, code: snomed }));
  },
};
const allergensByRxNorm = {
  ...({ kind: ALLERGY_DEFINITION, column: 'rxCui', rules: allergyDefinitionRules } as const),
  find: async ({ tx }: Work, codes: string[]) => {
    const where = { rxCui: inUse(codes), archivedAt: null };
    const found = await tx.allergyDefinition.findMany({ where, select: { id: true, rxCui: true } });
    return found.map(({ id, rxCui }) => ({ id, code: rxCui }));
  },
};
const drugs = {
  ...({ kind: MEDICATION_DEFINITION, column: 'rxCui', rules: medicationDefinitionRules } as const),
  find: async ({ tx }: Work, codes: string[]) => {
    const where = { rxCui: inUse(codes), archivedAt: null };
    const found = await tx.medicationDefinition.findMany({ where, select: { id: true, rxCui: true } });
    return found.map(({ id, rxCui }) => ({ id, code: rxCui }));
  },
};
const conditions = {
  ...({ kind: PROBLEM_DEFINITION, column: 'snomed', rules: problemDefinitionRules } as const),
  find: async ({ tx }: Work, codes: string[]) => {
    const where = { snomed: inUse(codes), archivedAt: null };
    const found = await tx.problemDefinition.findMany({ where, select: { id: true, snomed: true } });
    return found.map(({ id, snomed }) => ({ id, code: snomed }));
  },
};

const CHART_COLUMNS = ['START', 'STOP', 'PATIENT', 'ENCOUNTER', 'CODE', 'DESCRIPTION'];
const chartKey = ({ PATIENT = '', ENCOUNTER = '', CODE = '', START = '' }: SyntheaRow) => [
  ...[PATIENT, ENCOUNTER, CODE, START],
];

const SEVERITIES = ['SEVERE', 'MODERATE', 'MILD'];
const isRxNorm = ({ SYSTEM = '' }: SyntheaRow) => /^rxnorm$/i.test(SYSTEM);

/** Loads allergies; of two reactions the words of both are kept, the code of the first, and the graver severity. */
export const allergyLoader = recordLoader({
  ...{ file: 'allergies', columns: CHART_COLUMNS, kind: ALLERGY, key: chartKey },
  prepare: async (work, rows, context) => {
    const patients = await lockPatients(work, rows);
    const open = withPatients(rows, patients);
    const [byRxNorm, bySnomed] = [open.filter(isRxNorm), open.filter((row) => !isRxNorm(row))];
    const drug = await definitionsByCode(work, context, byRxNorm, allergensByRxNorm);
    const substance = await definitionsByCode(work, context, bySnomed, allergensBySnomed);
    return (row) => {
      const patientId = patients.of(row);
      const allergyDefinitionId = isRxNorm(row) ? drug(row) : substance(row);
      const severities = [row.SEVERITY1?.toUpperCase(), row.SEVERITY2?.toUpperCase()];
      const checked = parseInput(allergyRules, {
        ...{ patientId, allergyDefinitionId, snomedReaction: row.REACTION1 },
        reaction: [row.DESCRIPTION1, row.DESCRIPTION2].filter(Boolean).join('; '),
        severity: SEVERITIES.find((severity) => severities.includes(severity)) ?? null,
        dateAdverseReaction: day(row, 'START', context.actor.timezone),
        statusIsActive: day(row, 'STOP', context.actor.timezone) === null,
      });
      return { ...checked, patientId, allergyDefinitionId };
    };
  },
});

/** Loads conditions as problems; one that has ended is resolved. */
export const conditionLoader = recordLoader({
  ...{ file: 'conditions', columns: CHART_COLUMNS, kind: PROBLEM, key: chartKey },
  prepare: async (work, rows, context) => {
    const patients = await lockPatients(work, rows);
    const definitionOf = await definitionsByCode(work, context, withPatients(rows, patients), conditions);
    return (row) => {
      const { timezone } = context.actor;
      const [patientId, problemDefinitionId] = [patients.of(row), definitionOf(row)];
      const [dateStart, dateStop] = [day(row, 'START', timezone), day(row, 'STOP', timezone)];
      return parseInput(problemRules, {
        ...{ patientId, problemDefinitionId, dateStart, dateStop },
        problemStatus: dateStop ? 'RESOLVED' : 'ACTIVE',
      });
    };
  },
});

/** Loads medications; one that has ended is completed, and why it was given is its note. */
export const medicationLoader = recordLoader({
  ...{ file: 'medications', columns: CHART_COLUMNS, kind: MEDICATION },
  // One course of a drug may end at the moment at which another of the same encounter does not.
  key: (row) => [...chartKey(row), row.STOP ?? ''],
  prepare: async (work, rows, context) => {
    const patients = await lockPatients(work, rows);
    const definitionOf = await definitionsByCode(work, context, withPatients(rows, patients), drugs);
    return (row) => {
      const { timezone } = context.actor;
      const [patientId, medicationDefinitionId] = [patients.of(row), definitionOf(row)];
      const [dateStart, dateStop] = [day(row, 'START', timezone), day(row, 'STOP', timezone)];
      const checked = parseInput(medicationRules, {
        ...{ patientId, medicationDefinitionId, rxCui: row.CODE, dateStart, dateStop },
        patientNote: row.REASONDESCRIPTION,
      });
      return { ...checked, patientId, status: dateStop ? 'COMPLETED' : 'ACTIVE' };
    };
  },
});
