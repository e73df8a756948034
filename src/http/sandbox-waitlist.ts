import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { runWaitlist } from '../booking/waitlist-pass.ts';
import type { Context } from '../graphql/context.ts';
import { runWithStatementCounter } from '../platform/statement-count.ts';

type Request = Pick<GraphQLRequestContext<Context>, 'operation' | 'contextValue'>;

/**
 * Time in a sandbox is what each request says it is, or the server's [A57]; no pass in the background could know. So the
 * waitlist of a sandbox is brought up to the time of a request before that is answered, and once more behind a mutation,
 * which may have made something free.
 */
export function sandboxWaitlistPlugin(): ApolloServerPlugin<Context> {
  const listener = {
    // Called when the operation is admitted, and answers nothing.
    responseForOperation: async ({ contextValue }: Request) => {
      await follow(contextValue);
      return null;
    },
    willSendResponse: async ({ operation, contextValue }: Request) => {
      if (operation?.operation === 'mutation') await follow(contextValue);
    },
  };
  return { requestDidStart: async () => listener };
}

/** A pass that fails is made up for by the next one: the request is answered all the same. */
async function follow({ actor, db, clock, cipher, log, requestId }: Context): Promise<void> {
  if (actor.environment !== 'SANDBOX') return;
  try {
    // No part of the request: its statements are counted nowhere.
    await runWithStatementCounter({ count: 0 }, () => runWaitlist({ db, clock, cipher }));
  } catch (err) {
    log.error({ requestId, err }, 'could not run the waitlist');
  }
}
