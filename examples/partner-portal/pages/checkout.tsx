import type { BookingPartsFragment } from '../../generated/partner-portal/graphql.ts';
import type { Frame } from '../context.ts';
import { dayAndTime, money, zoneName } from '../format.ts';
import type { Problem } from '../problem.ts';
import { Countdown } from './countdown.tsx';
import { Page, ProblemBox } from './layout.tsx';

/** What is booked, when, with whom and where. */
export function Summary({ booking, currency }: { booking: BookingPartsFragment; currency: string }) {
  const { appointmentType, practitioner, location, localStart, timezone, priceInCents } = booking;
  return (
    <dl class="summary">
      <dt>What</dt>
      <dd>
        {appointmentType.name}, {appointmentType.durationMinutes} minutes
      </dd>
      <dt>When</dt>
      <dd>
        <time dateTime={booking.start}>{dayAndTime(localStart)}</time>, {zoneName(timezone)}
      </dd>
      <dt>With</dt>
      <dd>{practitioner.name}</dd>
      <dt>Where</dt>
      <dd>{[location.name, location.addressLine1, location.city].filter(Boolean).join(', ')}</dd>
      <dt>Price</dt>
      <dd>{money(priceInCents, currency)}</dd>
    </dl>
  );
}

/** A slot that is held: time is running, pay or let go. */
export function CheckoutPage(props: {
  frame: Frame;
  id: string;
  booking: BookingPartsFragment;
  secondsLeft: number;
  currency: string;
  problem?: Problem | undefined;
}) {
  const { frame, id, booking, secondsLeft, currency, problem } = props;
  const price = money(booking.priceInCents, currency);
  return (
    <Page frame={frame} title="Pay and book" current="book">
      {problem && <ProblemBox problem={problem} />}
      {problem ? <h2>Pay and book</h2> : <h1>Pay and book</h1>}
      <div id="countdown" data-seconds={secondsLeft}>
        <Countdown seconds={secondsLeft} />
      </div>
      <div class="card">
        <Summary booking={booking} currency={currency} />
      </div>
      <form method="post" action={`/checkouts/${id}/pay`} class="card">
        <p>
          Your card is charged once the clinic has confirmed, and not before. In this example there is no
          card: the payment always works.
        </p>
        <button type="submit">{`Pay ${price} and book`}</button>
      </form>
      <div class="actions">
        {booking.holdExtendedAt == null && (
          <form method="post" action={`/checkouts/${id}/extend`}>
            <button type="submit" class="quiet">
              I need more time
            </button>
          </form>
        )}
        <form method="post" action={`/checkouts/${id}/release`}>
          <button type="submit" class="quiet">
            Give the time back
          </button>
        </form>
      </div>
    </Page>
  );
}

/** A hold that is over, one way or the other. */
export function OverPage(props: {
  frame: Frame;
  problem: Problem;
  slotId: string;
  intent: string;
  serviceId: string;
}) {
  const { frame, problem, slotId, intent, serviceId } = props;
  return (
    <Page frame={frame} title={problem.title} current="book">
      <ProblemBox problem={problem} />
      <div class="actions">
        <form method="post" action="/holds">
          <input type="hidden" name="intent" value={intent} />
          <input type="hidden" name="slotId" value={slotId} />
          <button type="submit">Hold the same time again</button>
        </form>
        <a class="button quiet" href={`/book/slots?${new URLSearchParams({ service: serviceId })}`}>
          Choose another time
        </a>
      </div>
    </Page>
  );
}

/** Nobody knows yet whether it is booked: the same is asked again, with the same key. */
export function UnknownPage({ frame, problem, id }: { frame: Frame; problem: Problem; id: string }) {
  return (
    <Page frame={frame} title={problem.title} current="book">
      <ProblemBox problem={problem}>
        <p>
          We have not heard yet whether your visit is booked. Ask again: it is booked once and paid once,
          however often you ask.
        </p>
      </ProblemBox>
      <form method="post" action={`/checkouts/${id}/pay`}>
        <button type="submit">Ask again</button>
      </form>
    </Page>
  );
}
