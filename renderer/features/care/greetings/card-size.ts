/** In what size a text of this length fits a card; counted in full-width characters, of which a half-width one is half. */
export function cardSize(text: string): 'large' | 'medium' | 'small' {
  const width = [...text].reduce((sum, character) => sum + (/[\u0020-\u024F]/.test(character) ? 0.5 : 1), 0);
  if (width <= LARGE) return 'large';
  return width <= MEDIUM ? 'medium' : 'small';
}

// What five lines of 13 pt and seven of 11 pt hold.
const LARGE = 110;
const MEDIUM = 190;
