import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { patientActor } from '../auth/actor.ts';
import { completeQuestionnaire, type Form, findForm } from '../booking/complete-questionnaire.ts';
import { questionsOf, readAnswers } from '../booking/question.ts';
import { questionnaireStatus } from '../booking/questionnaire-status.ts';
import { type QuestionnaireKey, readQuestionnaireToken } from '../booking/questionnaire-token.ts';
import type { Context } from '../graphql/context.ts';
import { Failure } from '../graphql/failure.ts';
import { formatError } from '../graphql/format-error.ts';
import type { Clock } from '../platform/clock.ts';
import type { FieldCipher } from '../platform/crypto.ts';
import { NotFoundError } from '../platform/error.ts';
import type { Logger } from '../platform/log.ts';
import { type BucketStore, Budget } from '../platform/rate-limit.ts';
import { runWithStatementCounter } from '../platform/statement-count.ts';
import type { Lifecycle } from './lifecycle.ts';
import { CONTENT_SECURITY_POLICY, formPage, messagePage } from './questionnaire-page.ts';

/** Below which path the pages are; the rest of it is a token. */
const ROOT = '/questionnaires/';

/** How often one address may ask for a page in a minute: a person does a few times, many may share an address. */
const REQUESTS_PER_MINUTE = 120;

/** Of every answer: nobody on the way keeps it, no other site is told the address, and nothing foreign is loaded. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
} as const;

/** What the pages are made of. */
export interface QuestionnaireParts {
  readonly lifecycle: Lifecycle;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  readonly log: Logger;
  readonly buckets: BucketStore;
  /** Makes the context of one request. */
  readonly contextOf: (
    request: Pick<Context, 'actor' | 'requestId' | 'headers' | 'budget' | 'clock'>,
  ) => Context;
}

/** What a page says where there is no form to fill in. */
interface Message {
  readonly status: number;
  readonly title: string;
  readonly text: string;
}

/** The same for whoever made the link up, and whoever lost a letter of it. */
const UNKNOWN: Message = {
  ...{ status: 404, title: 'This link leads nowhere' },
  text: 'Please open the link that you were sent, whole, or ask the clinic for a new one.',
};
const THANKS: Message = {
  ...{ status: 200, title: 'Thank you' },
  text: 'Your answers have been sent. There is nothing more to do.',
};
const ALREADY: Message = {
  ...{ status: 409, title: 'Your answers have been sent already' },
  text: 'The first answers count. To change something, please talk to the clinic.',
};
const EXPIRED: Message = {
  ...{ status: 410, title: 'This form can’t be filled in any more' },
  text: 'The appointment has begun, or does not take place. Please talk to the clinic.',
};
const LIMITED: Message = {
  ...{ status: 429, title: 'Too many requests' },
  text: 'Please wait a minute, and try again.',
};
const TOO_LARGE: Message = {
  ...{ status: 413, title: 'Your answers are too long' },
  text: 'Please go back, and say it in fewer words.',
};
const REFUSED = 'The request can’t be served';

/**
 * Serves the page where a patient fills in a form, to whoever has the link: HTML without a script, on the application's
 * own port. The token stands for a credential, and opens nothing but this form (docs/decisions/0017-questionnaires.md).
 */
export function registerQuestionnairePages(app: FastifyInstance, parts: QuestionnaireParts): void {
  app.register(async (pages) => {
    pages.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string' },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    pages.setErrorHandler<FastifyError>((error, request, reply) => tellError(error, request, reply, parts));
    pages.route({
      method: ['GET', 'POST'],
      // Of any length: a token that is too long is as unknown as any other.
      url: `${ROOT}*`,
      handler: (request, reply) =>
        runWithStatementCounter(request.record.statements, () =>
          parts.lifecycle.run(() => answer(request, reply, parts)),
        ),
    });
  });
}

async function answer(request: FastifyRequest, reply: FastifyReply, parts: QuestionnaireParts) {
  if (!(await isWithinLimit(request, reply, parts))) return tell(reply, LIMITED);
  const key = readQuestionnaireToken(parts.cipher, tokenOf(request));
  if (!key) return tell(reply, UNKNOWN);
  const context = contextOf(request, key, parts);
  const form = await findForm(context.db, key.id);
  if (!form) return tell(reply, UNKNOWN);
  return request.method === 'POST'
    ? await take(request, reply, form, context)
    : show(reply, form, parts.clock.now());
}

const tokenOf = ({ params }: FastifyRequest) => (params as { '*': string })['*'];

/** Each address has a budget of requests. */
async function isWithinLimit(
  { ip }: FastifyRequest,
  reply: FastifyReply,
  { buckets, clock }: QuestionnaireParts,
): Promise<boolean> {
  const state = await new Budget(buckets, `questionnaire:${ip}`, REQUESTS_PER_MINUTE, clock).spend(1);
  if (!state.isWithin) reply.header('Retry-After', state.retryAfter);
  return state.isWithin;
}

/** Whoever has the link acts in the organization that it names, by the right of the link alone. */
function contextOf(
  request: FastifyRequest,
  { orgId, id }: QuestionnaireKey,
  parts: QuestionnaireParts,
): Context {
  const actor = patientActor(orgId, `questionnaire:${id}`);
  request.record.actor = actor;
  return parts.contextOf({ actor, requestId: request.id, headers: {}, budget: null, clock: parts.clock });
}

function show(reply: FastifyReply, form: Form, now: Date): FastifyReply {
  const status = questionnaireStatus(form, now);
  if (status === 'PENDING') return send(reply, 200, formPage(form));
  return tell(reply, status === 'COMPLETED' ? THANKS : EXPIRED);
}

/** Takes what was sent, or shows it again with what is wrong with it. */
async function take(request: FastifyRequest, reply: FastifyReply, form: Form, context: Context) {
  const { body } = request;
  if (!(body instanceof URLSearchParams))
    throw new Failure('UNSUPPORTED_MEDIA_TYPE', 'Answers come as a form that a browser sends.');
  const status = questionnaireStatus(form, context.clock.now());
  if (status !== 'PENDING') return tell(reply, status === 'COMPLETED' ? ALREADY : EXPIRED);
  const sent = (key: string) => body.getAll(key);
  const { answers, problems } = readAnswers(questionsOf(form.questions), sent);
  if (problems.size > 0) return send(reply, 422, formPage(form, { sent, problems }));
  const { outcome } = await completeQuestionnaire(context, form.id, answers);
  if (outcome !== 'TAKEN') return tell(reply, outcome === 'EXPIRED' ? EXPIRED : ALREADY);
  await recordAccess(context);
  // Relative, whatever prefix a proxy gives it; to load what is then shown again sends nothing twice.
  return reply.headers(HEADERS).redirect(tokenOf(request), 303);
}

/** Who has written to the patient's record. */
async function recordAccess({ access, actor, requestId, clock }: Context): Promise<void> {
  const operation = { name: 'completeQuestionnaire', type: 'mutation' };
  await access.write({ actor, requestId, now: clock.now() }, operation);
}

function tell(reply: FastifyReply, { status, title, text }: Message): FastifyReply {
  return send(reply, status, messagePage(title, text));
}

function send(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).headers(HEADERS).type('text/html; charset=utf-8').send(page);
}

/** What goes wrong on the way, in the words that clients of the API are told, on a page. */
function tellError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  { log }: QuestionnaireParts,
): FastifyReply {
  if (error instanceof NotFoundError) return tell(reply, UNKNOWN);
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tell(reply, TOO_LARGE);
  const isOfRequest = error.code?.startsWith('FST_ERR_') && (error.statusCode ?? 500) < 500;
  const refusal = isOfRequest ? new Failure('BAD_REQUEST', 'The form did not arrive whole.') : error;
  const { message, extensions } = formatError(refusal, { requestId: request.id, log });
  request.record.errorCodes = [extensions.code];
  if (extensions.retryAfter !== undefined) reply.header('Retry-After', extensions.retryAfter);
  return tell(reply, { status: extensions.httpStatus, title: REFUSED, text: message });
}
