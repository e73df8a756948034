import { createHash } from 'node:crypto';
import type { Form } from '../booking/complete-questionnaire.ts';
import { isPicked, NO, type Question, questionsOf, YES } from '../booking/question.ts';
import { Html, html } from './html.ts';

/** Colors that keep their contrast in a dark room too; targets big enough for a thumb. */
const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#59636e, #9198a1); --problem: light-dark(#b3261e, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 38rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin: 0; }
fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.question { margin: 2rem 0; }
.question.refused { border-inline-start: 0.3rem solid var(--problem); padding-inline-start: 0.8rem; }
.asked { display: block; font-weight: 600; padding: 0; }
.help { margin: 0.2rem 0; color: light-dark(#4a5058, #b0b7bf); white-space: pre-line; }
.problem, .problems a { color: var(--problem); font-weight: 600; }
.problem { margin: 0.2rem 0; }
.problems { border: 0.2rem solid var(--problem); padding: 1rem; }
.field { width: 100%; min-height: 2.75rem; margin-top: 0.3rem; padding: 0.5rem; font: inherit; color: inherit;
  background: transparent; border: 2px solid var(--line); border-radius: 0.25rem; }
.option { display: flex; gap: 0.7rem; align-items: center; min-height: 2.75rem; }
.option input { width: 1.5rem; height: 1.5rem; flex: none; margin: 0; }
:focus-visible { outline: 3px solid light-dark(#0b57d0, #a8c7fa); outline-offset: 2px; }
button { min-height: 3rem; padding: 0.6rem 1.6rem; font: inherit; font-weight: 600; color: #fff; background: #0b57d0;
  border: 2px solid transparent; border-radius: 0.25rem; }
`;

/** Nothing is loaded and nothing runs; the style is the one above, and the form is sent to where it came from. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

function page(title: string, body: Html): string {
  return String(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${STYLE_ELEMENT}
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`);
}

/** A page that says one thing. */
export function messagePage(title: string, text: string): string {
  return page(title, html`<h1>${title}</h1>\n<p role="status">${text}</p>`);
}

/** What was sent, and what is wrong with it. */
export interface Attempt {
  /** The texts that came under a key. */
  readonly sent: (key: string) => readonly string[];
  /** What to do about answers, by the keys of their questions. */
  readonly problems: ReadonlyMap<string, string>;
}

const NOTHING_SENT: Attempt = { sent: () => [], problems: new Map() };

/** The form: empty, or as it was sent with what is wrong with it. */
export function formPage(form: Form, attempt: Attempt = NOTHING_SENT): string {
  const questions = questionsOf(form.questions);
  const title = 'Before your appointment';
  const body = html`<h1>${title}</h1>
<p>${about(form)}</p>
${summary(questions, attempt)}
<form method="post" novalidate>
${questions.map((question) => field(question, attempt))}
<button type="submit">Send answers</button>
</form>`;
  return page(attempt.problems.size > 0 ? `Error: ${title}` : title, body);
}

/** What the appointment is, and when by the clocks of its place: nothing of the patient. */
function about({ appointment: { appointmentType, location, startsAt } }: Form): Html {
  const { timezone: timeZone } = location;
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone });
  return html`<strong>${appointmentType.name}</strong><br>
<time datetime="${startsAt.toISOString()}">${when.format(startsAt)}</time> (${timeZone})<br>
${location.name}`;
}

const idOf = ({ key }: Question) => `q-${key}`;

/** What is wrong, each with a link to where: screen readers say it at once. */
function summary(questions: readonly Question[], { problems }: Attempt): Html | null {
  if (problems.size === 0) return null;
  const items = questions
    .filter(({ key }) => problems.has(key))
    .map(
      (question) =>
        html`<li><a href="#${idOf(question)}">${question.label} – ${problems.get(question.key)}</a></li>\n`,
    );
  return html`<div class="problems" role="alert">
<h2>Please look at your answers again</h2>
<ul>
${items}</ul>
</div>`;
}

function field(question: Question, { sent, problems }: Attempt): Html {
  const problem = problems.get(question.key);
  const shown = { question, texts: sent(question.key), problem };
  const inner = isPicked(question) ? pickedField(shown) : writtenField(shown);
  return html`<div class="${problem ? 'question refused' : 'question'}">\n${inner}\n</div>\n`;
}

interface Shown {
  readonly question: Question;
  readonly texts: readonly string[];
  readonly problem: string | undefined;
}

const asked = ({ label, isRequired }: Question) => html`${label}${isRequired ? null : ' (optional)'}`;

/** What explains a question, and what is wrong with its answer. */
function notes({ question, problem }: Shown): Html {
  const id = idOf(question);
  const help = question.help === null ? null : html`<p class="help" id="${id}-help">${question.help}</p>`;
  return html`${help}${problem ? html`<p class="problem" id="${id}-problem">${problem}</p>` : null}`;
}

/** Says to screen readers where those are. */
function describedBy({ question, problem }: Shown): Html | null {
  const id = idOf(question);
  const ids = [...(question.help === null ? [] : [`${id}-help`]), ...(problem ? [`${id}-problem`] : [])];
  if (ids.length === 0) return null;
  return html` aria-describedby="${ids.join(' ')}"${problem ? html` aria-invalid="true"` : null}`;
}

/** How a line is typed: numbers on a keyboard of digits, dates from a calendar where the browser has one. */
function lineKind(kind: Question['kind'], text: string): Html {
  if (kind === 'NUMBER') return html`type="text" inputmode="decimal"`;
  // A date field shows nothing of what is no date: that stays to be seen and corrected.
  const isDate = kind === 'DATE' && /^(\d{4}-\d{2}-\d{2})?$/.test(text);
  return isDate ? html`type="date"` : html`type="text"`;
}

function writtenField(shown: Shown): Html {
  const { question, texts } = shown;
  const [text = ''] = texts;
  const id = idOf(question);
  const common = html`class="field" id="${id}" name="${question.key}" autocomplete="off"${describedBy(shown)}`;
  const input =
    question.kind === 'TEXTAREA'
      ? // The first line break after the tag belongs to the tag.
        html`<textarea ${common} rows="5">\n${text}</textarea>`
      : html`<input ${common} ${lineKind(question.kind, text)} value="${text}">`;
  return html`<label class="asked" for="${id}">${asked(question)}</label>\n${notes(shown)}\n${input}`;
}

function choicesOf({ kind, options }: Question): readonly { value: string; words: string }[] {
  if (kind !== 'BOOLEAN') return options.map((option) => ({ value: option, words: option }));
  return [
    { value: YES, words: 'Yes' },
    { value: NO, words: 'No' },
  ];
}

function pickedField(shown: Shown): Html {
  const { question, texts } = shown;
  const type = question.kind === 'MULTI_SELECT' ? 'checkbox' : 'radio';
  const id = idOf(question);
  const options = choicesOf(question).map(({ value, words }, place) => {
    // The summary of what is wrong leads to the first.
    const own = place === 0 ? id : `${id}-${place + 1}`;
    const checked = texts.includes(value) ? html` checked` : null;
    return html`<label class="option" for="${own}"><input type="${type}" id="${own}" name="${question.key}" value="${value}"${checked}> ${words}</label>\n`;
  });
  return html`<fieldset${describedBy(shown)}>
<legend class="asked">${asked(question)}</legend>
${notes(shown)}
${options}</fieldset>`;
}
