export type OperationErrorCode = 'storage-full' | 'blocked' | 'newer-version' | 'cannot-open' | 'conflict' | 'cancelled' | 'unknown';

const RETRYABLE: readonly OperationErrorCode[] = ['storage-full', 'blocked', 'cannot-open', 'unknown'];

const CODE_OF_NAME: Readonly<Record<string, OperationErrorCode>> = {
  QuotaExceededError: 'storage-full',
  VersionError: 'newer-version',
  // The one reason for which this app closes its database: another window brings newer data.
  DatabaseClosedError: 'newer-version',
  OpenFailedError: 'cannot-open',
  InvalidStateError: 'cannot-open',
  MissingAPIError: 'cannot-open',
};

/** An operation that failed and wrote nothing. The message is the code, so that it survives the way out of a worker. */
export class OperationError extends Error {
  readonly code: OperationErrorCode;
  readonly retryable: boolean;

  constructor(code: OperationErrorCode, cause?: unknown) {
    super(code, { cause });
    this.name = 'OperationError';
    this.code = code;
    this.retryable = RETRYABLE.includes(code);
  }
}

/** Any failure of the database as an OperationError; also one that lost its class on the way out of a worker. */
export function operationErrorOf(error: unknown): OperationError {
  if (error instanceof OperationError) return error;
  if (error instanceof Error && error.name === 'OperationError') return new OperationError(error.message as OperationErrorCode, error);
  const code = namesIn(error)
    .map((name) => CODE_OF_NAME[name])
    .find((found) => found !== undefined);
  return new OperationError(code ?? 'unknown', error);
}

/** The three ways in which a screen tells of a command that failed. */
export function failureOf(error: unknown): 'storageFull' | 'conflict' | 'unknown' {
  const { code } = operationErrorOf(error);
  return code === 'storage-full' ? 'storageFull' : code === 'conflict' ? 'conflict' : 'unknown';
}

/** The innermost error says what happened: Dexie reports a full disk as an aborted transaction around it. */
function namesIn(error: unknown, depth = 0): readonly string[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: readonly unknown[] };
  return [...namesIn(inner, depth + 1), ...namesIn(failures?.[0], depth + 1), ...(typeof name === 'string' ? [name] : [])];
}
