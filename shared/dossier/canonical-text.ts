/** Plain data as one text, the same for the same data on every machine: fields in the order of their names, texts in one Unicode form. `leaveOut`: fields that do not count. */
export function canonicalText(value: unknown, leaveOut: ReadonlySet<string> = new Set()): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalText(each, leaveOut)).join(',')}]`;
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const fields = Object.entries(value)
    .filter(([name, given]) => given !== undefined && !leaveOut.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, given]) => `${JSON.stringify(name)}:${canonicalText(given, leaveOut)}`);
  return `{${fields.join(',')}}`;
}
