/** The same cause however it is spaced or cased: by it complaints and measures meet. */
export function causeKey(cause: string): string {
  return cause.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
