/**
 * The arguments that an ICU message names, sorted; those inside plural and select branches too.
 * @throws Error when the braces do not close
 */
export function messageArguments(message: string): string[] {
  const found = new Set<string>();
  const end = readText(message.replace(/'[{}][^']*'/g, ''), 0, found);
  if (end !== -1) throw new Error(`a brace too many: ${message}`);
  return [...found].toSorted();
}

/** Reads text up to its closing brace; -1 at the message's own end. */
function readText(message: string, start: number, found: Set<string>): number {
  for (let at = start; at < message.length; at += 1) {
    if (message[at] === '}') return at;
    if (message[at] === '{') at = readArgument(message, at + 1, found);
  }
  return -1;
}

function readArgument(message: string, start: number, found: Set<string>): number {
  const head = /^\s*(\w+)\s*(?:,\s*(\w+)\s*(,)?)?/.exec(message.slice(start));
  if (head === null) throw new Error(`no name after a brace: ${message}`);
  found.add(head[1] ?? '');
  const hasBranches = head[2] === 'plural' || head[2] === 'select' || head[2] === 'selectordinal';
  for (let at = start + head[0].length; at < message.length; at += 1) {
    if (message[at] === '}') return at;
    if (message[at] !== '{') continue;
    if (!hasBranches) throw new Error(`a brace inside a plain argument: ${message}`);
    at = readText(message, at + 1, found);
    if (at === -1) break;
  }
  throw new Error(`a brace too few: ${message}`);
}
