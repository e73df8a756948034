/** The first Ctrl-C asks for an end after the batch under way; a second one ends at once, and leaves that batch out. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => {
    process.stderr.write('\nStopping after this batch; Ctrl-C again to drop it.\n');
    controller.abort();
  });
  return controller.signal;
}
