const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and attributes. Characters that XML cannot hold become `_x0000_`, and text that looks like such an escape is escaped itself. */
export function escapeXml(text: string): string {
  let escaped = text;
  if (/_x[\da-f]{4}_/i.test(escaped)) escaped = escaped.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  if (/[\0-\x08\x0b-\x1f\ufffe\uffff]/.test(escaped))
    escaped = escaped.replace(
      /[\0-\x08\x0b-\x1f\ufffe\uffff]/g,
      (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
  return /[&<>"]/.test(escaped) ? escaped.replace(/[&<>"]/g, (c) => ENTITIES[c] as string) : escaped;
}
