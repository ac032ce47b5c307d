import { Refused } from '../refused.ts';
import { withHongKongCharacters } from './hong-kong-characters.ts';
import { tellEncoding } from './tell-encoding.ts';

export interface DecodedText {
  readonly text: string;
  /** WHATWG name. */
  readonly encoding: string;
}

/** Text of a file: in the encoding asked for, else the one it declares (HTML, XML), else the one it shows. Refuses when unsure. */
export function decodeText(bytes: Uint8Array, asked: string | undefined, remarks: Set<string>): DecodedText {
  const declared = declaredEncoding(bytes);
  const encoding = asked ?? declared ?? guessedEncoding(bytes);
  const decoder = decoderOf(encoding);
  if (decoder === null) throw new Refused('unknown-encoding', { candidates: tellEncoding(bytes).candidates.join(', ') });
  const decoded = decoder.decode(bytes);
  const text = decoder.encoding === 'big5' ? withHongKongCharacters(decoded) : decoded;
  if (/[\ue000-\uf8ff]/.test(text)) remarks.add('private-characters');
  if (text.includes('\ufffd')) remarks.add('invalid-characters');
  return { text, encoding: decoder.encoding === 'gbk' ? 'gb18030' : decoder.encoding };
}

function guessedEncoding(bytes: Uint8Array): string {
  const { sure, candidates } = tellEncoding(bytes);
  if (sure === null) throw new Refused('unknown-encoding', { candidates: candidates.join(', ') });
  return sure;
}

/** `charset=` of HTML and MHTML or `encoding=` of XML, when the bytes can be read with it. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (!/^[^\w]{0,8}</.test(head)) return undefined;
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  return name !== undefined && !/^utf-16/i.test(name) && decoderOf(name) !== null ? name : undefined;
}

function decoderOf(name: string): TextDecoder | null {
  try {
    return new TextDecoder(name);
  } catch {
    return null;
  }
}
