import { expect } from 'vitest';
import type { Desk } from './desk.ts';

/** A form with a question of each kind; the first has markup where texts of the clinic are. */
export const FORM = [
  {
    ...{ key: 'reason', label: 'Why <b>do</b> you "come"?', kind: 'TEXTAREA', isRequired: true },
    ...{ help: '</p><script>alert(1)</script>', options: [] },
  },
  { key: 'name', label: 'Who told you of us?', help: null, kind: 'TEXT', isRequired: false, options: [] },
  {
    key: 'height',
    label: 'How tall are you, in cm?',
    help: null,
    kind: 'NUMBER',
    isRequired: true,
    options: [],
  },
  { key: 'since', label: 'Since when?', help: 'About.', kind: 'DATE', isRequired: false, options: [] },
  { key: 'smokes', label: 'Do you smoke?', help: null, kind: 'BOOLEAN', isRequired: true, options: [] },
  {
    ...{ key: 'pain', label: 'How bad is it?', help: null, kind: 'DROPDOWN', isRequired: true },
    options: ['Mild', 'Bad', '"><i>Worst</i>'],
  },
  {
    ...{ key: 'had', label: 'What have you had?', help: 'All that apply.', kind: 'MULTI_SELECT' },
    ...{ isRequired: false, options: ['Measles', 'Mumps', 'Rubella'] },
  },
];

/** Answers to it that fit, as a browser sends them. */
export const SENT: [string, string][] = [
  ['reason', 'My knee <img src=x onerror=alert(2)>\r\nhurts'],
  ['name', ''],
  ['height', '181,5'],
  ['since', '2026-02-01'],
  ['smokes', 'no'],
  ['pain', '"><i>Worst</i>'],
  ['had', 'Measles'],
  ['had', 'Rubella'],
];

/** What is kept of those. */
export const ANSWERS = {
  ...{ reason: 'My knee <img src=x onerror=alert(2)>\nhurts', height: 181.5, since: '2026-02-01' },
  ...{ smokes: false, pain: '"><i>Worst</i>', had: ['Measles', 'Rubella'] },
};

/** Gives the desk's appointment type a form, as its administrator. */
export async function setForm(desk: Desk, questions: unknown): Promise<void> {
  const { version } = await desk.db.appointmentType.findFirstOrThrow({ where: { id: desk.type.uuid } });
  const answer = await desk.as('admin')<{ result: { __typename: string } }>(
    `mutation($input: UpdateAppointmentTypeInput!) { result: updateAppointmentType(input: $input) { __typename } }`,
    { input: { id: desk.type.id, baseVersion: version, questions } },
  );
  expect(answer.expectData().result.__typename, String(answer)).toBe('UpdateAppointmentTypeSuccess');
}

/** A questionnaire as callers of either graph read it. */
export interface Shown {
  readonly id: string;
  readonly uuid: string;
  readonly status: string;
  readonly completionUrl: string;
  readonly expiresAt: string;
  readonly completedAt: string | null;
  readonly appointment: { readonly id: string };
}

/** What a partner can ask of it. */
export const SHOWN = 'id uuid status completionUrl expiresAt completedAt appointment { id }';

/** The questionnaire of an appointment. @param id the appointment's */
export async function questionnaireOf(desk: Desk, id: string, client = desk.partner): Promise<Shown | null> {
  const answer = await client<{ appointment: { questionnaire: Shown | null } }>(
    `query($id: ID!) { appointment(id: $id) { questionnaire { ${SHOWN} } } }`,
    { id },
  );
  return answer.expectData().appointment.questionnaire;
}

/** Where the page of a questionnaire is. */
export const pathOf = ({ completionUrl }: Shown) => new URL(completionUrl).pathname;
