/** Turns what the database throws into one of four reasons that a person can act on. */
import type { StoreReason } from './types';

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreReason;
  constructor(reason: StoreReason, detail: string, options?: ErrorOptions) {
    super(detail, options);
    this.reason = reason;
  }
}

/** Names along the chain of an error; Dexie puts the database's own error into `inner`. */
function* names(error: unknown): Generator<string> {
  let at = error;
  for (let depth = 0; depth < 5 && at instanceof Object; depth += 1) {
    if ('name' in at && typeof at.name === 'string') yield at.name;
    if ('message' in at && typeof at.message === 'string') yield at.message;
    at = 'inner' in at ? at.inner : 'cause' in at ? at.cause : null;
  }
}

function storeError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const all = [...names(error)].join(' ');
  const detail = error instanceof Error ? error.message : String(error);
  const reason: StoreReason = /QuotaExceeded|quota/iu.test(all)
    ? 'full'
    : /VersionError/u.test(all)
      ? 'read-only'
      : /blocked/iu.test(all)
        ? 'blocked'
        : 'broken';
  return new StoreError(reason, detail, { cause: error });
}

/** Runs one job on the database; whatever it throws comes out as a `StoreError`. An abort stays an abort. */
export async function guarded<T>(job: () => PromiseLike<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError' && error.message === ABORTED) throw error;
    throw storeError(error);
  }
}

const ABORTED = 'stopped by the person';

export function throwIfStopped(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new DOMException(ABORTED, 'AbortError');
}
