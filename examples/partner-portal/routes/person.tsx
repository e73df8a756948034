import type { FastifyInstance } from 'fastify';
import { PortalPeopleDocument, PortalPersonDocument } from '../../generated/partner-portal/graphql.ts';
import { field, frameOf, goTo, type Portal, sendPage } from '../context.ts';
import { isDate } from '../format.ts';
import { type KnownPerson, PERSON_FIELDS, PersonPage } from '../pages/person.tsx';
import { notFound, type Problem, problemOf } from '../problem.ts';
import type { Person } from '../visitor.ts';

/** For whom is booked: where a portal of your own has its sign-in. */
export function registerPerson(app: FastifyInstance, portal: Portal): void {
  app.get('/', async ({ visitor }, reply) =>
    sendPage(reply, <PersonPage frame={frameOf(portal, visitor)} people={await findPeople(portal)} />),
  );

  app.post('/person', async ({ visitor, body }, reply) => {
    const patientId = field(body, 'patientId');
    const person = patientId ? await findPerson(portal, patientId) : readPerson(body);
    if ('code' in person) {
      const sent = (name: string) => field(body, name);
      const props = {
        frame: frameOf(portal, visitor),
        people: await findPeople(portal),
        sent,
        problem: person,
      };
      return sendPage(reply, <PersonPage {...props} />, person.status);
    }
    await portal.visitors.put(visitor.id, { person });
    return goTo(reply, '/book');
  });
}

/** Those for whom we have booked of late, by name. */
async function findPeople({ gateway }: Portal): Promise<KnownPerson[]> {
  const { appointments } = await gateway(PortalPeopleDocument, {});
  const people = new Map<string, KnownPerson>();
  for (const { patient } of appointments.nodes) if (patient) people.set(patient.id, patient);
  return [...people.values()].sort((one, other) =>
    `${one.lastName} ${one.firstName}`.localeCompare(`${other.lastName} ${other.firstName}`),
  );
}

async function findPerson({ gateway }: Portal, patientId: string): Promise<Person> {
  const { patient } = await gateway(PortalPersonDocument, { id: patientId });
  if (!patient) throw notFound();
  return { patientId: patient.id, firstName: patient.firstName, lastName: patient.lastName };
}

/** What the form tells of a new person. Caregraph checks it again when something is held. */
function readPerson(body: unknown): Person | Problem {
  const issues = PERSON_FIELDS.flatMap(({ name, input, required }) => {
    const text = field(body, name);
    if (required && !text) return [{ path: [name], message: 'please fill it in.' }];
    if (text && input.type === 'email' && !/^[^\s@]+@[^\s@]+$/.test(text))
      return [{ path: [name], message: 'please look at it again.' }];
    if (text && input.type === 'date' && !isDate(text))
      return [{ path: [name], message: 'that is no date.' }];
    return [];
  });
  if (issues.length > 0)
    return problemOf({ __typename: 'ValidationError', code: 'VALIDATION_FAILED', issues });
  const text = (name: (typeof PERSON_FIELDS)[number]['name']) => field(body, name);
  return {
    ...{ patientId: null, firstName: text('firstName'), lastName: text('lastName'), email: text('email') },
    ...{ phone: text('phone') || null, dateOfBirth: text('dateOfBirth') || null },
  };
}
