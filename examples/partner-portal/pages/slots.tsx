import type { SlotPartsFragment } from '../../generated/partner-portal/graphql.ts';
import type { Frame, Service } from '../context.ts';
import { day, money, shortDay, time, zoneName } from '../format.ts';
import type { Problem } from '../problem.ts';
import { Page, ProblemBox } from './layout.tsx';

/** Where a chosen slot is sent, and what goes with it. */
export interface SlotForm {
  readonly action: string;
  /** Names this page: what it sends twice is done once. */
  readonly intent: string;
  /** What choosing does, for those who can't see the page around it. */
  readonly verb: string;
}

/** The services, to choose from. */
export function ServicesPage(props: { frame: Frame; services: readonly Service[]; currency: string }) {
  const { frame, services, currency } = props;
  return (
    <Page frame={frame} title="Book a visit" current="book">
      <h1>What can we book for you?</h1>
      {services.length === 0 && <p>There is nothing to book at the moment.</p>}
      <ul class="services">
        {services.map(({ id, name, description, durationMinutes, priceInCents }) => (
          <li key={id}>
            <a class="card" href={`/book/slots?${new URLSearchParams({ service: id })}`}>
              <span class="name">{name}</span>
              {description && <span class="about">{description}</span>}
              <span class="facts">
                <span>{durationMinutes} minutes</span>
                <span>{money(priceInCents, currency)}</span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  );
}

/** A day to jump to. */
export interface DayLink {
  readonly date: string;
  readonly href: string;
  readonly isCurrent: boolean;
}

/** Free times over several days. */
export function SlotsPage(props: {
  frame: Frame;
  service: Service;
  practitionerId: string;
  day: string;
  days: readonly DayLink[];
  earlierDays: string | null;
  laterDays: string;
  slots: readonly SlotPartsFragment[];
  previous: string | null;
  next: string | null;
  form: SlotForm;
}) {
  const { frame, service, practitionerId, days, slots, previous, next, form } = props;
  return (
    <Page frame={frame} title={`Times for ${service.name}`} current="book" wide>
      <h1>{service.name}: choose a time</h1>
      <form method="get" action="/book/slots" class="card inline">
        <input type="hidden" name="service" value={service.id} />
        {props.day && <input type="hidden" name="day" value={props.day} />}
        <label for="with">With</label>
        <select id="with" name="with">
          <option value="">Anyone</option>
          {service.practitioners.nodes.map(({ id, name, specialty }) => (
            <option key={id} value={id} selected={id === practitionerId}>
              {specialty ? `${name}, ${specialty}` : name}
            </option>
          ))}
        </select>
        <button type="submit" class="quiet">
          Show times
        </button>
      </form>
      <nav class="days" aria-label="Days">
        {props.earlierDays && (
          <a href={props.earlierDays} aria-label="Earlier days" class="step">
            ‹
          </a>
        )}
        {days.map(({ date, href, isCurrent }) => (
          <a key={date} href={href} aria-current={isCurrent ? 'date' : undefined}>
            {shortDay(date)}
          </a>
        ))}
        <a href={props.laterDays} aria-label="Later days" class="step">
          ›
        </a>
      </nav>
      {slots.length === 0 && (
        <p role="status" class="card">
          No time is free in these days. Try later days, or anyone.
        </p>
      )}
      <SlotList slots={slots} form={form} />
      <nav class="pager" aria-label="Pages of times">
        {previous && (
          <a class="button quiet" href={previous} rel="prev">
            Earlier times
          </a>
        )}
        {next && (
          <a class="button quiet" href={next} rel="next">
            More times
          </a>
        )}
      </nav>
    </Page>
  );
}

/** Slots in their order, by day, and within it by whom and where: each is a button. */
export function SlotList(props: {
  slots: readonly SlotPartsFragment[];
  form: SlotForm;
  isBeneath?: boolean;
}) {
  const { slots, form, isBeneath } = props;
  const Heading = isBeneath ? 'h3' : 'h2';
  const days = groupBy(slots, ({ localStart }) => localStart.slice(0, 10));
  return (
    <form method="post" action={form.action} class="slots">
      <input type="hidden" name="intent" value={form.intent} />
      {[...days].map(([date, ofDay]) => (
        <section key={date} aria-label={day(date)}>
          <Heading>{day(date)}</Heading>
          {[...groupBy(ofDay, ({ practitioner, location }) => `${practitioner.id} ${location.name}`)].map(
            ([key, group]) => (
              <SlotGroup key={key} slots={group} verb={form.verb} />
            ),
          )}
        </section>
      ))}
    </form>
  );
}

function SlotGroup({ slots, verb }: { slots: readonly SlotPartsFragment[]; verb: string }) {
  const [first] = slots;
  if (!first) return null;
  const { practitioner, location, timezone } = first;
  return (
    <div class="card group">
      <p class="who">
        <span class="name">{practitioner.name}</span>
        <span class="about">
          {location.name} · {zoneName(timezone)}
        </span>
      </p>
      <ul>
        {slots.map(({ id, localStart }) => (
          <li key={id}>
            <button type="submit" class="slot" name="slotId" value={id}>
              <span class="hidden">{`${verb} ${shortDay(localStart)}, `}</span>
              {time(localStart)}
              <span class="hidden">{` with ${practitioner.name}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** Says that a slot is lost, and offers those nearest to it. */
export function AlternativesPage(props: {
  frame: Frame;
  problem: Problem;
  alternatives: readonly SlotPartsFragment[];
  form: SlotForm;
  again: { readonly href: string; readonly words: string };
}) {
  const { frame, problem, form, again } = props;
  // They come nearest first; five are read more easily in the order of the day.
  const alternatives = props.alternatives.toSorted((one, other) => one.start.localeCompare(other.start));
  return (
    <Page frame={frame} title={problem.title} wide>
      <ProblemBox problem={problem} />
      {alternatives.length > 0 && (
        <section aria-labelledby="nearest">
          <h2 id="nearest">The nearest times that are free</h2>
          <SlotList slots={alternatives} form={form} isBeneath />
        </section>
      )}
      <p>
        <a class="button quiet" href={again.href}>
          {again.words}
        </a>
      </p>
    </Page>
  );
}
