import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The directory of an embedded database belongs to another process, or to this one already. */
export class DataDirectoryError extends Error {
  override name = 'DataDirectoryError';
}

/** Claims of this process. */
const held = new Set<string>();

/**
 * Claims the directory of an embedded database: two at once would destroy it, and PGlite does not notice. The
 * claim is a file beside the directory with the process id; one whose process is gone is taken over.
 *
 * @returns gives the directory up.
 * @throws DataDirectoryError when it is open already, here or in another process.
 */
export function claimDataDirectory(directory: string): () => void {
  const claim = `${resolve(directory)}.lock`;
  mkdirSync(dirname(claim), { recursive: true });
  if (!writeClaim(claim)) {
    const owner = Number(readFileSync(claim, 'utf8'));
    if (held.has(claim) || isOther(owner)) throw inUse(directory, owner);
    rmSync(claim, { force: true });
    if (!writeClaim(claim)) throw inUse(directory, Number(readFileSync(claim, 'utf8')));
  }
  held.add(claim);
  return () => {
    held.delete(claim);
    rmSync(claim, { force: true });
  };
}

/** Whether the claim is ours now; false when there is one already. */
function writeClaim(claim: string): boolean {
  try {
    writeFileSync(claim, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Whether a process with this id is alive; our own id was left by one before us, as ids repeat in containers. */
function isOther(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function inUse(directory: string, pid: number): DataDirectoryError {
  return new DataDirectoryError(
    `The data directory ${directory} is in use by process ${pid}. Stop it, or set DATA_DIR to another directory.`,
  );
}
