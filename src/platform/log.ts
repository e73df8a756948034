import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import { logToStandardOutput } from './log-destination.ts';

export type { Logger } from 'pino';

/** What is told of a failure: enough to find the line at fault, and nothing that a message may quote. */
export interface FailureDescription {
  /** Class of the error, e.g. `PrismaClientKnownRequestError`. */
  readonly name: string;
  /** Its code where it has one of the usual form, e.g. P2002 or 40001. */
  readonly code?: string;
  /** Stack frames, innermost first, at most 20. */
  readonly frames: readonly string[];
  /** The failure behind it, at most three deep. */
  readonly cause?: FailureDescription;
}

const CODE = /^[A-Za-z0-9_]{1,40}$/;
const FRAME = /^\s+at .*(:\d+:\d+\)?|<anonymous>\)?|native\)?|index \d+\))$/;
const MAX_FRAMES = 20;
const MAX_CAUSES = 3;

/**
 * The log: one JSON object per line, times in ISO 8601. Whatever is logged as `err` is reduced to
 * `describeFailure`, since messages of the driver and of Prisma quote row values.
 *
 * @param destination standard output, unless said otherwise
 */
export function createLogger(level: string, destination: DestinationStream = logToStandardOutput()): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: (error: unknown) => describeFailure(error) },
  };
  return pino(options, destination);
}

/** Name, code and frames of an error; never its message, its properties or its metadata. */
export function describeFailure(error: unknown, depth = 0): FailureDescription {
  if (!(error instanceof Error)) return { name: `thrown ${typeof error}`, frames: [] };
  const { code } = error as { code?: unknown };
  return {
    name: CODE.test(error.name) ? error.name : 'Error',
    ...(typeof code === 'string' && CODE.test(code) ? { code } : {}),
    frames: framesOf(error),
    ...(error.cause !== undefined && depth < MAX_CAUSES
      ? { cause: describeFailure(error.cause, depth + 1) }
      : {}),
  };
}

/** The frames behind the message in the stack: a message may hold lines that look like frames. */
function framesOf({ stack = '', message }: Error): string[] {
  const start = stack.indexOf(message);
  const lines = stack.slice(start < 0 ? 0 : start + message.length).split('\n');
  const firstOfLastRun = lines.findLastIndex((line) => line !== '' && !FRAME.test(line)) + 1;
  return lines
    .slice(firstOfLastRun, firstOfLastRun + MAX_FRAMES)
    .map((line) => line.trim())
    .filter(Boolean);
}
