/** How alike two names must be, weighted by how rare their parts are: 有限 and 贸易 say little, a trade name says much. */
export interface NameNeighbours {
  /** Positions of earlier names that are alike `atLeast` this much (0 to 1), the likeliest first, at most `limit`. */
  readonly of: (position: number, atLeast: number, limit: number) => readonly { readonly position: number; readonly similarity: number }[];
}

/** Character pairs looked up for one name, rarest first, and how many names are looked at in all: what bounds the work. */
const PAIRS_LOOKED_UP = 8;
const NAMES_LOOKED_AT = 800;
const NAMES_COMPARED = 16;
const END = 0xffff;

/**
 * Blocking by an inverted index of character pairs, built once for all names; `keys` are folded company keys.
 * Source of the method: bigram index + rerank, measured in libraries.md ("reconcile 50,000 against 50,000").
 */
export function nameNeighbours(keys: readonly string[]): NameNeighbours {
  const { starts, pairs, postings, postingStarts, weights } = invertedPairs(keys);
  const score = new Float64Array(keys.length);
  const totals = Float64Array.from(keys, (_, position) => sum(position));

  function sum(position: number): number {
    let total = 0;
    for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1) total += weights[pairs[at] ?? 0] ?? 0;
    return total;
  }

  function rarestPairs(position: number): readonly number[] {
    const own = [...pairs.subarray(starts[position], starts[position + 1])];
    return own.sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  }

  function candidatesOf(position: number, own: readonly number[]): readonly number[] {
    const touched: number[] = [];
    let left = NAMES_LOOKED_AT;
    for (const pair of own.slice(0, PAIRS_LOOKED_UP)) {
      const from = postingStarts[pair] ?? 0;
      const to = Math.min(postingStarts[pair + 1] ?? 0, from + left);
      for (let at = from; at < to; at += 1) {
        const other = postings[at] ?? 0;
        if (other >= position) break;
        left -= 1;
        if (score[other] === 0) touched.push(other);
        score[other] = (score[other] ?? 0) + (weights[pair] ?? 0);
      }
    }
    const best = likeliest(touched, score);
    for (const other of touched) score[other] = 0;
    return best;
  }

  function similarity(position: number, own: ReadonlySet<number>, other: number): number {
    let shared = 0;
    for (let at = starts[other] ?? 0; at < (starts[other + 1] ?? 0); at += 1) {
      const pair = pairs[at] ?? 0;
      if (own.has(pair)) shared += weights[pair] ?? 0;
    }
    return (2 * shared) / ((totals[position] ?? 0) + (totals[other] ?? 0));
  }

  return {
    of: (position, atLeast, limit) => {
      const own = rarestPairs(position);
      const set = new Set(own);
      const scored: { position: number; similarity: number }[] = [];
      for (const other of candidatesOf(position, own)) {
        const alike = similarity(position, set, other);
        if (alike >= atLeast) scored.push({ position: other, similarity: alike });
      }
      return scored.sort((a, b) => b.similarity - a.similarity).slice(0, limit);
    },
  };
}

/** The names with the highest scores; scores are few different sums, so a threshold found by halving does for a sort. */
function likeliest(touched: readonly number[], score: Float64Array): readonly number[] {
  if (touched.length <= NAMES_COMPARED) return touched;
  let best = touched;
  while (best.length > NAMES_COMPARED) {
    const mean = best.reduce((sum, other) => sum + (score[other] ?? 0), 0) / best.length;
    const above = best.filter((other) => (score[other] ?? 0) > mean);
    if (above.length === 0 || above.length === best.length) return best.slice(0, NAMES_COMPARED);
    best = above;
  }
  return best;
}

interface InvertedPairs {
  /** Where the pairs of a name start in `pairs`. */
  readonly starts: Uint32Array;
  readonly pairs: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly postings: Uint32Array;
  /** ln(names / names with the pair) + 1. */
  readonly weights: Float64Array;
}

function invertedPairs(keys: readonly string[]): InvertedPairs {
  const ids = new Map<number, number>();
  const starts = new Uint32Array(keys.length + 1);
  const pairs = new Uint32Array(keys.reduce((total, key) => total + key.length + 1, 0));
  const counts: number[] = [];
  /** The last name that had the pair: a pair counts once in a name. */
  const lastIn: number[] = [];
  let length = 0;
  for (const [position, key] of keys.entries()) {
    starts[position] = length;
    for (let index = 0; index <= key.length; index += 1) {
      const before = index === 0 ? END : key.charCodeAt(index - 1);
      const after = index === key.length ? END : key.charCodeAt(index);
      const code = before * 0x10000 + after;
      const id = ids.get(code) ?? ids.size;
      if (id === ids.size) ids.set(code, id);
      if (lastIn[id] === position) continue;
      lastIn[id] = position;
      counts[id] = (counts[id] ?? 0) + 1;
      pairs[length] = id;
      length += 1;
    }
  }
  starts[keys.length] = length;
  const postingStarts = new Uint32Array(counts.length + 1);
  for (const [id, count] of counts.entries()) postingStarts[id + 1] = (postingStarts[id] ?? 0) + count;
  const next = postingStarts.slice();
  const postings = new Uint32Array(length);
  for (let position = 0; position < keys.length; position += 1) {
    for (let at = starts[position] ?? 0; at < (starts[position + 1] ?? 0); at += 1) {
      const pair = pairs[at] ?? 0;
      postings[next[pair] ?? 0] = position;
      next[pair] = (next[pair] ?? 0) + 1;
    }
  }
  const weights = Float64Array.from(counts, (count) => Math.log(keys.length / count) + 1);
  return { starts, pairs: pairs.subarray(0, length), postingStarts, postings, weights };
}
