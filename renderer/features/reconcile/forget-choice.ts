import type { MouseEvent } from 'react';

/** A browser says nothing when the same file is chosen again; a workbook that was mended has the name it had. */
export function forgetChoice({ currentTarget }: MouseEvent<HTMLInputElement>): void {
  currentTarget.value = '';
}
