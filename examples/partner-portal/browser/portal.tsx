// What runs in the page: the pages work without it, but for the seconds that go by.
import { hydrate } from 'preact';
import { Countdown } from '../pages/countdown.tsx';

/** Once the time is over, the server says what that means. */
const reload = () => location.reload();

const place = document.getElementById('countdown');
if (place) hydrate(<Countdown seconds={Number(place.dataset.seconds)} onEnd={reload} />, place);

// What has come of a form is what the next page begins with, for those too who do not see it.
document.querySelector<HTMLElement>('.problem, .notice')?.focus();

// A page from the browser's memory shows a hold as it was.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) reload();
});

// Sent once: the server takes the second for the first, but the visitor should see that something is under way.
addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset.sent) event.preventDefault();
  form.dataset.sent = 'yes';
  if (event.submitter) event.submitter.setAttribute('aria-busy', 'true');
});
