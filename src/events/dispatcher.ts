import type { Logger } from '../platform/log.ts';
import { Recurring } from '../platform/recurring.ts';
import { type DispatchParts, dispatchDue } from './dispatch-webhooks.ts';

/** Sends webhooks, pass after pass, in the background of a server. It stops within some 10 seconds, the time for an answer. */
export class WebhookDispatcher extends Recurring {
  /** @param interval milliseconds between the end of a pass and the next one; 0: none is ever run */
  constructor(parts: Omit<DispatchParts, 'isStopping'>, log: Logger, interval: number) {
    const run = (isStopping: () => boolean) => dispatchDue({ ...parts, isStopping });
    super({ run, failure: 'could not dispatch webhooks' }, log, interval);
  }
}
