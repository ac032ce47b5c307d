const KILO = 1_024;

/** For reading: kilobytes below a megabyte, else megabytes with one decimal. */
export function fileSize(bytes: number): { readonly unit: 'kb' | 'mb'; readonly size: number } {
  if (bytes < KILO * KILO) return { unit: 'kb', size: Math.max(1, Math.round(bytes / KILO)) };
  return { unit: 'mb', size: Math.round((bytes / KILO / KILO) * 10) / 10 };
}
