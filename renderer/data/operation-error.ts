export type OperationErrorCode = 'storage-full' | 'blocked' | 'newer-version' | 'cannot-open' | 'conflict' | 'cancelled' | 'unknown';

const RETRYABLE: readonly OperationErrorCode[] = ['storage-full', 'blocked', 'cannot-open', 'unknown'];

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
