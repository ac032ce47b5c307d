const LONGEST = 120;

/** A suggestion that every file system takes: no folders, no reserved characters or device names, not too long. */
export function safeFileName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  const dot = plain.lastIndexOf('.');
  const [stem, extension] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, ''];
  const kept = [...stem]
    .slice(0, LONGEST - extension.length)
    .join('')
    .trim();
  return `${/^(?:con|prn|aux|nul|com\d|lpt\d)?$/i.test(kept) ? `${kept}_` : kept}${extension}`;
}
