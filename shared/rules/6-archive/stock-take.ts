/** A folder as the books know it. */
export interface ExpectedFolder {
  readonly number: string;
  readonly place: string;
  readonly pages: number | null;
  /** Lent out: not on the shelf, and not missing. */
  readonly isOut: boolean;
}

/** What was found; a scanner types the number, a misread is any other text. */
export interface Scan {
  readonly number: string;
  readonly place: string;
  /** Null: not counted. */
  readonly pages: number | null;
}

export interface StockTake {
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** Found in a place where it does not belong. */
  readonly misplaced: readonly { readonly number: string; readonly expected: string; readonly at: string }[];
  /** Scanned and in no book: a misread, or somebody else's. */
  readonly unknown: readonly Scan[];
  readonly pagesDiffer: readonly { readonly number: string; readonly expected: number; readonly counted: number }[];
  /** On loan and not expected on the shelf. */
  readonly out: readonly string[];
}

/** §6.1.2: the paper of the places that were walked, against the books. Scanning twice counts once; the last scan holds. */
export function stockTake(expected: readonly ExpectedFolder[], scans: readonly Scan[], places: readonly string[]): StockTake {
  const byNumber = new Map(expected.map((folder) => [folder.number, folder]));
  const last = new Map(scans.map((scan) => [scan.number, scan]));
  const walked = new Set(places);
  const here = expected.filter(({ place }) => walked.has(place));
  const scanned = [...last.values()];
  const known = scanned.filter(({ number }) => byNumber.has(number));
  return {
    found: known.map(({ number }) => number),
    missing: here.filter(({ number, isOut }) => !isOut && !last.has(number)).map(({ number }) => number),
    misplaced: known.flatMap(({ number, place }) => {
      const folder = byNumber.get(number) as ExpectedFolder;
      return folder.place === place ? [] : [{ number, expected: folder.place, at: place }];
    }),
    unknown: scanned.filter(({ number }) => !byNumber.has(number)),
    pagesDiffer: known.flatMap(({ number, pages }) => {
      const folder = byNumber.get(number) as ExpectedFolder;
      return pages === null || folder.pages === null || folder.pages === pages ? [] : [{ number, expected: folder.pages, counted: pages }];
    }),
    out: here.filter(({ number, isOut }) => isOut && !last.has(number)).map(({ number }) => number),
  };
}
