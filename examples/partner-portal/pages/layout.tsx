import type { ComponentChildren } from 'preact';
import type { Frame, ProblemProps } from '../context.ts';

/** A whole page. `title` names it in the browser, and `problem` whether it says that something went wrong. */
export function Page(props: {
  frame: Frame;
  title: string;
  current?: 'book' | 'bookings';
  wide?: boolean;
  children: ComponentChildren;
}) {
  const { frame, title, current, wide, children } = props;
  const { person } = frame.visitor;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${frame.brand}`}</title>
        <link rel="stylesheet" href="/portal.css" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <script type="module" src="/portal.js" />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to content
        </a>
        <header>
          <div class="bar">
            <a class="brand" href="/">
              <img src="/icon.svg" alt="" width="28" height="28" />
              <span>{frame.brand}</span>
              {frame.isSandbox && <span class="badge">Sandbox</span>}
            </a>
            {person && (
              <nav aria-label="Main">
                <a href="/book" aria-current={current === 'book' ? 'page' : undefined}>
                  Book
                </a>
                <a href="/bookings" aria-current={current === 'bookings' ? 'page' : undefined}>
                  Bookings
                </a>
                <a class="person" href="/">
                  <span class="hidden">For </span>
                  {person.firstName} {person.lastName}
                  <span class="hidden">, change</span>
                </a>
              </nav>
            )}
          </div>
        </header>
        <main id="content" class={wide ? 'wide' : undefined}>
          {children}
        </main>
        <footer>
          <p>Appointments at {frame.clinic}. An example: payments are simulated.</p>
        </footer>
      </body>
    </html>
  );
}

/** Says what went wrong, first thing and aloud. */
export function ProblemBox({ problem, children }: ProblemProps) {
  const { code, text, retryAfter } = problem;
  return (
    <div class="problem" role="alert" tabIndex={-1} data-code={code}>
      <h1>{problem.title}</h1>
      <p>{text}</p>
      {retryAfter != null && (
        <p>{`Try again in ${retryAfter} ${retryAfter === 1 ? 'second' : 'seconds'}.`}</p>
      )}
      {children}
    </div>
  );
}

/** A page that says nothing else. */
export function ProblemPage({ frame, problem, children }: ProblemProps & { frame: Frame }) {
  return (
    <Page frame={frame} title={problem.title}>
      <ProblemBox problem={problem} />
      {children ?? (
        <p>
          <a class="button" href={frame.visitor.person ? '/book' : '/'}>
            Back to the start
          </a>
        </p>
      )}
    </Page>
  );
}
