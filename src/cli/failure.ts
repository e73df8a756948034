import { FileError } from '../import/text-file.ts';
import { ConfigError } from '../platform/config.ts';
import { DataDirectoryError } from '../platform/data-directory.ts';
import { classifyDatabaseError } from '../platform/database-errors.ts';
import { DomainError } from '../platform/error.ts';
import { describeFailure } from '../platform/log.ts';

/** What a command ends with, for those who start it from a script. */
export const EXIT = { done: 0, someRejected: 1, refused: 2, failed: 3, interrupted: 130 } as const;

/** Whether an error's message is ours, and tells what to do. */
export function isRefusal(error: unknown): error is Error {
  return [FileError, ConfigError, DataDirectoryError].some((ours) => error instanceof ours);
}

/** A failure in words that quote no values: those of the driver, and of Prisma, do. */
export function tellFailure(error: unknown): string {
  if (isRefusal(error)) return error.message;
  if (error instanceof DomainError) return `${error.code}: ${error.message}`;
  const { kind } = classifyDatabaseError(error);
  const { name, code, frames } = describeFailure(error);
  return [
    `${name}${code ? ` ${code}` : ''} (${kind})`,
    ...frames.slice(0, 5).map((frame) => `    ${frame}`),
  ].join('\n');
}
