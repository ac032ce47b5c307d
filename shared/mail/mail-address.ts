// RFC 5321: 64 before the @, 254 in all.
const ADDRESS = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const LONGEST = 254;
const LONGEST_LOCAL = 64;

/** One plain address such as `wang@example.com`: no name beside it, no list, nothing that could begin another header. */
export function isMailAddress(text: string): boolean {
  return text.length <= LONGEST && text.indexOf('@') <= LONGEST_LOCAL && ADDRESS.test(text);
}
