import type { Refusal, RefusalCode } from './grid.ts';

/**
 * Carries a refusal out of the depths of a streaming reader. It never leaves this folder: `readWorkbook` and
 * `annotateWorkbook` catch it at their door and return it as a value.
 */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, details: Refusal['details'] = {}) {
    super(code);
    this.refusal = { code, details };
  }
}
