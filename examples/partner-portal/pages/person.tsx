import type { ComponentProps } from 'preact';
import type { Frame } from '../context.ts';
import type { Problem } from '../problem.ts';
import { Page, ProblemBox } from './layout.tsx';

/** Someone for whom we have booked. */
export interface KnownPerson {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly dateOfBirth?: string | null;
}

/** A field of the form for a new person. */
interface PersonField {
  readonly name: 'firstName' | 'lastName' | 'email' | 'phone' | 'dateOfBirth';
  readonly label: string;
  readonly required: boolean;
  /** How it is typed, and what the browser knows it by. */
  readonly input: ComponentProps<'input'>;
}

/** Fields of a new person, in the order of the form. */
export const PERSON_FIELDS: readonly PersonField[] = [
  {
    name: 'firstName',
    label: 'First name',
    required: true,
    input: { type: 'text', autocomplete: 'given-name' },
  },
  {
    name: 'lastName',
    label: 'Last name',
    required: true,
    input: { type: 'text', autocomplete: 'family-name' },
  },
  { name: 'email', label: 'Email', required: true, input: { type: 'email', autocomplete: 'email' } },
  { name: 'phone', label: 'Phone', required: false, input: { type: 'tel', autocomplete: 'tel' } },
  {
    name: 'dateOfBirth',
    label: 'Date of birth',
    required: false,
    input: { type: 'date', autocomplete: 'bday' },
  },
];

/** Asks for whom is booked. In a portal of your own this is the sign-in. */
export function PersonPage(props: {
  frame: Frame;
  people: readonly KnownPerson[];
  sent?: (name: string) => string;
  problem?: Problem;
}) {
  const { frame, people, sent = () => '', problem } = props;
  return (
    <Page frame={frame} title="Who is the visit for?">
      {problem && <ProblemBox problem={problem} />}
      {problem ? <h2>Who is the visit for?</h2> : <h1>Who is the visit for?</h1>}
      {people.length > 0 && (
        <section aria-labelledby="known">
          <h2 id="known">Someone we have booked for</h2>
          <form method="post" action="/person" class="card inline">
            <label for="patientId">Name</label>
            <select id="patientId" name="patientId" required>
              {people.map(({ id, firstName, lastName, dateOfBirth }) => (
                <option key={id} value={id} selected={id === frame.visitor.person?.patientId}>
                  {`${firstName} ${lastName}${dateOfBirth ? `, born ${dateOfBirth}` : ''}`}
                </option>
              ))}
            </select>
            <button type="submit">Continue</button>
          </form>
        </section>
      )}
      <section aria-labelledby="new">
        <h2 id="new">Someone new</h2>
        <form method="post" action="/person" class="card fields">
          {PERSON_FIELDS.map(({ name, label, required, input }) => (
            <div key={name}>
              <label for={name}>{required ? label : `${label} (optional)`}</label>
              <input
                id={name}
                {...input}
                name={name}
                required={required}
                value={sent(name)}
                maxLength={200}
              />
            </div>
          ))}
          <button type="submit">Continue</button>
        </form>
      </section>
    </Page>
  );
}
