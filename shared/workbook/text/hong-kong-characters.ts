/**
 * Characters of Hong Kong names and places (HKSCS) that the Big5 decoder of Node (ICU) gives as private use, where a browser gives
 * the character itself: the commonest, each beside its private code. Made from the tables of Python's big5hkscs codec.
 */
const CHARACTERS = '埗邨着衞峯栢綫鷄麪滙嘅咗哋喺啲嚟嘢啫鰂氹脷鱲晋珉堃喆煊烱鉄鈎卧枱舘温喩靑眞冲决况凉减凑鍀鐤鋳';
const PRIVATE_CODES =
  'e88c e473 e2e5 e40c e11a e1d0 e357 e527 e535 e05e ecd1 ecd9 e5a2 ecd8 ecda e547 ecb1 e739 e517 ebf3 e77f ecf1 e1b5 e292 e0c6 e0a3 e265 e6d3 e494 e480 ed36 e1f5 e397 f692 e0a4 f53c e2e3 e03d e046 e007 e040 e041 e042 e14f e542 ea6f';

const BY_PRIVATE = new Map(
  PRIVATE_CODES.split(' ').map((code, at): [string, string] => [String.fromCharCode(Number.parseInt(code, 16)), CHARACTERS.charAt(at)]),
);

/** Text decoded from Big5, the same in Node as in a browser; rarer characters stay private use. */
export function withHongKongCharacters(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, (character) => BY_PRIVATE.get(character) ?? character);
}
