import { expose } from 'comlink';
import { checkEntries } from './check-entries.ts';
import { passesLogFilter, type FoundLog, type LogFilter } from './log-filter.ts';
import { logPieces } from './log-pieces.ts';

async function find(filter: LogFilter): Promise<FoundLog> {
  const numbers: number[] = [];
  const people = new Set<string>();
  let count = 0;
  for await (const piece of logPieces()) {
    count += piece.length;
    for (const entry of piece) {
      people.add(entry.who);
      if (passesLogFilter(entry, filter)) numbers.push(entry.seq);
    }
  }
  people.delete('');
  return { numbers: numbers.reverse(), count, people: [...people].sort() };
}

/** §6.3: whatever reads the whole log does not hold up the window. */
const desk = { check: checkEntries, find };

export type LogDesk = typeof desk;

expose(desk);
