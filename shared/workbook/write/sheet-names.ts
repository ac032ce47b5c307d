const MAX_NAME = 31;

/** Names that Excel accepts: legal characters, at most 31, none twice (without regard to case). */
export function legalSheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    const legal = legalName(name);
    let unique = legal;
    for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${cut(legal, MAX_NAME - ` (${n})`.length)} (${n})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

function legalName(name: string): string {
  const cleaned = name
    .replace(/[[\]:*?/\\\0-\x1f]/g, '_')
    .replace(/^'+|'+$/g, '')
    .trim();
  const legal = cut(cleaned, MAX_NAME);
  // Excel keeps this name for itself.
  return legal === '' || legal.toLowerCase() === 'history' ? `${legal}_` : legal;
}

/** Never in the middle of a character of two halves. */
function cut(text: string, length: number): string {
  const short = text.slice(0, length);
  return /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}
