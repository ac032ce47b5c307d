const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * A credit code with right check characters: GB 32100 for the whole, GB 11714 for the organisation part.
 * `organisation` is eight characters of 0-9, A-Z.
 */
export function creditCodeFor(divisionCode: string, organisation: string): string {
  let sum = 0;
  ORGANISATION_WEIGHTS.forEach((weight, at) => {
    sum += weight * Number.parseInt(organisation.charAt(at), 36);
  });
  const check = 11 - (sum % 11);
  const part = `91${divisionCode}${organisation}${check === 10 ? 'X' : check === 11 ? '0' : check}`;
  let total = 0;
  let weight = 1;
  for (const character of part) {
    total += CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return part + (CHARACTERS[(31 - (total % 31)) % 31] as string);
}
