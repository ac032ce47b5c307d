import { foldText } from '../../values/fold-text.ts';
import { isOneEdit, tellsApart } from './one-character.ts';
import { mayBeOne, nameAt } from './open-names.ts';
import type { OpenRows, Side } from './open-rows.ts';
import { regionsAgree } from './regions.ts';

/** What belongs to one firm, more or less: how much it says when it agrees. A building is shared more often than a telephone. */
const WITNESSES = { phone: 2, legalRepresentative: 2, address: 1 } as const;
type Witness = keyof typeof WITNESSES;
const NAMES = Object.keys(WITNESSES) as readonly Witness[];
/** Shorter ones say nothing: an extension, a village. */
const SHORTEST: Readonly<Record<Witness, number>> = { phone: 7, legalRepresentative: 2, address: 6 };
const SHORTEST_NUMBER = 5;
/** So many of one name or building lead nowhere. */
const MOST_SHARING = 20;
/** What must be left when what differs is taken from what agrees. */
const ENOUGH_FOR_A_SLIP = 1;
const ENOUGH_FOR_A_LIKENESS = 2;

type Texts = Readonly<Record<Witness, readonly string[]>>;

/** §6.1.2 what the rows say of themselves beside their names: phone, legal representative, address, and a folder number one slip away that nobody bears. */
export class Testimony {
  readonly #paper: Texts;
  readonly #electronic: Texts;
  readonly #byText: readonly (readonly [Witness, ReadonlyMap<string, readonly number[]>])[];
  readonly #numbers: { readonly paper: ReadonlySet<string>; readonly electronic: ReadonlySet<string> };

  readonly #codes: { readonly electronic: ReadonlySet<string>; readonly twiceOnPaper: ReadonlySet<string> };

  constructor(readonly open: OpenRows) {
    this.#paper = textsOf(open.paper);
    this.#electronic = textsOf(open.electronic);
    this.#byText = NAMES.map((witness) => [witness, rowsBy(open.electronic.primary, this.#electronic[witness])] as const);
    this.#codes = { electronic: codesOf(open.electronic), twiceOnPaper: codesOf(open.paper, 2) };
    this.#numbers = { paper: numbersOf(open.paper), electronic: numbersOf(open.electronic) };
  }

  /** Whether it makes one of two rows whose names are alike, or one slip of the pen apart. */
  makesOne(paper: number, electronic: number): boolean {
    const [left, right] = [nameAt(this.open.paper, paper).core, nameAt(this.open.electronic, electronic).core];
    if (tellsApart(left, right)) return false;
    return this.#evidence(paper, electronic) >= (isOneEdit(left, right) ? ENOUGH_FOR_A_SLIP : ENOUGH_FOR_A_LIKENESS);
  }

  /** Two codes, but the paper's stands on another row too, from which it was copied; the names and enough else agree. */
  isCopiedCode(paper: number, electronic: number): boolean {
    const [left, right] = [nameAt(this.open.paper, paper), nameAt(this.open.electronic, electronic)];
    if (left.distinction !== right.distinction || !regionsAgree(left.region, right.region)) return false;
    if (!this.#codes.electronic.has(left.creditCode) && !this.#codes.twiceOnPaper.has(left.creditCode)) return false;
    return isOneEdit(left.core, right.core) && this.#evidence(paper, electronic) >= ENOUGH_FOR_A_LIKENESS;
  }

  /** Open electronic rows that share a witness with the paper row. */
  sharing(paper: number): ReadonlySet<number> {
    const found = new Set<number>();
    for (const [witness, rows] of this.#byText) {
      const open = (rows.get(this.#paper[witness][paper] ?? '') ?? []).filter((row) => this.open.isElectronicOpen(row));
      if (open.length <= MOST_SHARING) for (const row of open) found.add(row);
    }
    return found;
  }

  /** Rows of nearly the same name that nobody `isNamed` for and that share a witness, while all that `only`, of the same name, says differs. */
  pointingElsewhere(paper: number, only: number, isNamed: (electronic: number) => boolean): readonly number[] {
    if (this.#evidence(paper, only) >= 0) return [];
    const core = nameAt(this.open.paper, paper).core;
    return [...this.sharing(paper)].filter(
      (other) =>
        !isNamed(other) &&
        isOneEdit(core, nameAt(this.open.electronic, other).core) &&
        mayBeOne(this.open, paper, other) &&
        this.makesOne(paper, other),
    );
  }

  #evidence(paper: number, electronic: number): number {
    let evidence = this.#numberSlips(paper, electronic) ? 1 : 0;
    for (const witness of NAMES) {
      const [left, right] = [this.#paper[witness][paper] ?? '', this.#electronic[witness][electronic] ?? ''];
      if (left !== '' && right !== '') evidence += left === right ? WITNESSES[witness] : -1;
    }
    return evidence;
  }

  #numberSlips(paper: number, electronic: number): boolean {
    const [left, right] = [nameAt(this.open.paper, paper).number, nameAt(this.open.electronic, electronic).number];
    if (Math.min(left.length, right.length) < SHORTEST_NUMBER || !isOneEdit(left, right)) return false;
    return !this.#numbers.electronic.has(left) && !this.#numbers.paper.has(right);
  }
}

function textsOf(side: Side): Texts {
  return Object.fromEntries(
    NAMES.map((witness) => [witness, side.rows.map(({ fields }) => textOf(witness, fields[witness]))]),
  ) as unknown as Texts;
}

function textOf(witness: Witness, value: string | number | undefined): string {
  if (value === undefined || value === '') return '';
  const text = foldText(String(value)).replace(witness === 'phone' ? /\D/g : /[^\p{L}\p{N}]/gu, '');
  return text.length < SHORTEST[witness] ? '' : text;
}

function rowsBy(rows: readonly number[], texts: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const text = texts[row] ?? '';
    if (text === '') continue;
    const known = found.get(text);
    if (known === undefined) found.set(text, [row]);
    else known.push(row);
  }
  return found;
}

function numbersOf({ names }: Side): ReadonlySet<string> {
  return new Set(names.map(({ number }) => number));
}

function codesOf({ names, primary }: Side, times = 1): ReadonlySet<string> {
  const borne = new Map<string, number>();
  for (const row of primary) {
    const code = names[row]?.creditCode ?? '';
    if (code !== '') borne.set(code, (borne.get(code) ?? 0) + 1);
  }
  return new Set([...borne].flatMap(([code, count]) => (count >= times ? [code] : [])));
}
