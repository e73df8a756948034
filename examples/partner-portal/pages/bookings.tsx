import type {
  AppointmentStatus,
  BookingPartsFragment,
  PortalBookingQuery,
  SlotPartsFragment,
} from '../../generated/partner-portal/graphql.ts';
import type { Frame } from '../context.ts';
import { day, dayAndTime, localIn, time, zoneName } from '../format.ts';
import { Summary } from './checkout.tsx';
import { Page } from './layout.tsx';
import { type SlotForm, SlotList } from './slots.tsx';

/** A booking with its policy. */
export type Booking = NonNullable<PortalBookingQuery['appointment']>;

const STATUS: Readonly<Record<AppointmentStatus, string>> = {
  ...{
    HELD: 'Held',
    EXPIRED: 'Expired',
    RELEASED: 'Given back',
    CONFIRMED: 'Booked',
    CHECKED_IN: 'You are there',
  },
  ...{ IN_PROGRESS: 'In progress', COMPLETED: 'Was', NO_SHOW: 'Missed', CANCELLED: 'Cancelled' },
};

function Status({ status }: { status: AppointmentStatus }) {
  return <span class={`badge ${status.toLowerCase()}`}>{STATUS[status]}</span>;
}

/** What was booked for the person. */
export function BookingsPage(props: {
  frame: Frame;
  bookings: readonly BookingPartsFragment[];
  now: string;
  next: string | null;
}) {
  const { frame, bookings, now, next } = props;
  const isAhead = ({ start, status }: BookingPartsFragment) => status !== 'CANCELLED' && start > now;
  const parts = [
    { title: 'To come', list: bookings.filter(isAhead).reverse() },
    { title: 'Past and cancelled', list: bookings.filter((booking) => !isAhead(booking)) },
  ];
  return (
    <Page frame={frame} title="Bookings" current="bookings">
      <h1>Bookings</h1>
      {bookings.length === 0 && (
        <p>
          Nothing is booked yet. <a href="/book">Book a visit</a>
        </p>
      )}
      {parts.map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul class="bookings">
                {list.map((booking) => (
                  <li key={booking.id}>
                    <a class="card" href={`/bookings/${encodeURIComponent(booking.id)}`}>
                      <span class="name">{dayAndTime(booking.localStart)}</span>
                      <span class="about">
                        {booking.appointmentType.name} with {booking.practitioner.name},{' '}
                        {booking.location.name}
                      </span>
                      <Status status={booking.status} />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
      {next && (
        <nav class="pager" aria-label="Pages of bookings">
          <a class="button quiet" href={next} rel="next">
            Earlier bookings
          </a>
        </nav>
      )}
    </Page>
  );
}

/** What has just been done, said aloud. */
export const NOTICES: Readonly<Record<string, string>> = {
  booked: 'Your visit is booked.',
  moved: 'Your visit has been moved.',
  cancelled: 'Your visit is cancelled, and your payment is on its way back.',
};

/** One booking. */
export function BookingPage(props: {
  frame: Frame;
  booking: Booking;
  currency: string;
  notice: string | undefined;
}) {
  const { frame, booking, currency, notice } = props;
  const { policy, questionnaire } = booking;
  const path = `/bookings/${encodeURIComponent(booking.id)}`;
  return (
    <Page frame={frame} title="Your booking" current="bookings">
      {notice && (
        <p class="notice" role="status" tabIndex={-1}>
          {notice}
        </p>
      )}
      <h1>
        {booking.appointmentType.name} <Status status={booking.status} />
      </h1>
      <div class="card">
        <Summary booking={booking} currency={currency} />
      </div>
      {questionnaire?.status === 'PENDING' && (
        <section class="card" aria-labelledby="form">
          <h2 id="form">Before your visit</h2>
          <p>The clinic has a few questions. Your answers go to the clinic and not to us.</p>
          <a class="button" href={questionnaire.completionUrl} rel="noreferrer">
            Answer the questions
          </a>
        </section>
      )}
      {questionnaire?.status === 'COMPLETED' && (
        <p>The clinic has your answers to its questions. Thank you.</p>
      )}
      {booking.status === 'CONFIRMED' && (
        <section aria-labelledby="change">
          <h2 id="change">Change of plan?</h2>
          <ul class="rules">
            {policyWords(booking).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <div class="actions">
            {policy.canReschedule && (
              <a class="button" href={`${path}/move`}>
                Move it
              </a>
            )}
            {policy.canCancel && (
              <a class="button quiet" href={`${path}/cancel`}>
                Cancel it
              </a>
            )}
          </div>
          {!(policy.canReschedule && policy.canCancel) && booking.location.phone && (
            <p>
              The clinic’s number is <a href={`tel:${booking.location.phone}`}>{booking.location.phone}</a>.
            </p>
          )}
        </section>
      )}
    </Page>
  );
}

/** The policy in words: what can be done and until when, or why not. */
function policyWords({ policy, timezone }: Booking): string[] {
  const at = (instant: string) => `${dayAndTime(localIn(instant, timezone))} (${zoneName(timezone)})`;
  const rules = new Set(policy.reasons.map(({ rule }) => rule));
  const lines: string[] = [];
  if (policy.canReschedule && policy.rescheduleDeadline) {
    lines.push(`You can move it until ${at(policy.rescheduleDeadline)}.`);
  } else if (rules.has('RESCHEDULE_LIMIT_REACHED')) {
    lines.push('It has been moved as often as the clinic allows.');
  } else {
    lines.push('It can’t be moved here any more.');
  }
  if (policy.canCancel && policy.cancelDeadline) {
    lines.push(`You can cancel it, and get your money back, until ${at(policy.cancelDeadline)}.`);
  } else {
    lines.push('It can’t be cancelled here any more.');
  }
  return lines;
}

/** Where to move a booking. */
export function MovePage(props: {
  frame: Frame;
  booking: Booking;
  slots: readonly SlotPartsFragment[];
  next: string | null;
  form: SlotForm;
}) {
  const { frame, booking, slots, next, form } = props;
  const { rescheduleWindow: window } = booking.policy;
  const local = (instant: string) => localIn(instant, booking.timezone);
  return (
    <Page frame={frame} title="Move your booking" current="bookings" wide>
      <h1>Move your booking</h1>
      <p>
        Now: {dayAndTime(booking.localStart)} with {booking.practitioner.name}. The price stays the same.
        {window &&
          ` It can be moved to times from ${day(local(window.earliest))}, ${time(local(window.earliest))}, to ${day(local(window.latest))}, ${time(local(window.latest))}.`}
      </p>
      {slots.length === 0 && <p role="status">No other time is free within what the clinic allows.</p>}
      <SlotList slots={slots} form={form} />
      <nav class="pager" aria-label="Pages of times">
        <a class="button quiet" href={`/bookings/${encodeURIComponent(booking.id)}`}>
          Leave it where it is
        </a>
        {next && (
          <a class="button quiet" href={next} rel="next">
            More times
          </a>
        )}
      </nav>
    </Page>
  );
}

/** Asks whether it shall really be called off. */
export function CancelPage(props: { frame: Frame; booking: Booking; currency: string; intent: string }) {
  const { frame, booking, currency, intent } = props;
  const path = `/bookings/${encodeURIComponent(booking.id)}`;
  return (
    <Page frame={frame} title="Cancel your booking" current="bookings">
      <h1>Cancel this booking?</h1>
      <div class="card">
        <Summary booking={booking} currency={currency} />
      </div>
      <p>{policyWords(booking).at(-1)}</p>
      <form method="post" action={`${path}/cancel`} class="card fields">
        <input type="hidden" name="intent" value={intent} />
        <input type="hidden" name="version" value={booking.version} />
        <div>
          <label for="reason">Why? (optional)</label>
          <input id="reason" name="reason" type="text" maxLength={200} autocomplete="off" />
        </div>
        <div class="actions">
          <button type="submit" class="danger">
            Cancel the visit
          </button>
          <a class="button quiet" href={path}>
            Keep it
          </a>
        </div>
      </form>
    </Page>
  );
}
