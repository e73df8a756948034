/** Whether the suite runs with the read client; with READ_CLIENT=off Prisma reads alone. */
export const COMPILED_READS = process.env.READ_CLIENT !== 'off';

/** What a test expects of compiled reads, and of Prisma's: statements of a relation each. */
export function byReads<T>(compiled: T, prisma: T): T {
  return COMPILED_READS ? compiled : prisma;
}
