/** HTML parts of a "single file web page" (MHTML, RFC 2557) that hold a table, decoded; empty when there is none. */
export function htmlPartsOf(mail: Uint8Array): readonly string[] {
  const text = byteText(mail);
  const boundary = /boundary\s*=\s*"?([^"\s;]+)/i.exec(text.slice(0, 4096))?.[1];
  const parts = boundary === undefined ? [text] : text.split(`--${boundary}`);
  return parts.map(htmlOfPart).filter((html): html is string => html !== null && /<table/i.test(html));
}

function htmlOfPart(part: string): string | null {
  const blank = /\r?\n\r?\n/.exec(part.trimStart());
  if (blank === null) return null;
  const headers = part
    .trimStart()
    .slice(0, blank.index)
    .replace(/\r?\n[ \t]+/g, ' ');
  if (!/content-type:\s*text\/html/i.test(headers)) return null;
  const body = part.trimStart().slice(blank.index + blank[0].length);
  const bytes = decodedBody(body, /content-transfer-encoding:\s*([\w-]+)/i.exec(headers)?.[1]?.toLowerCase() ?? '');
  const charset =
    /charset\s*=\s*"?([\w.:-]+)/i.exec(headers)?.[1] ??
    /<meta[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(byteText(bytes.subarray(0, 2048)))?.[1] ??
    'utf-8';
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}

function decodedBody(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return textBytes(atob(body.replace(/[^\w+/=]/g, '')));
  if (encoding !== 'quoted-printable') return textBytes(body);
  return textBytes(
    body.replace(/=[ \t]*\r?\n/g, '').replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

/** One character a byte: unlike `TextDecoder('latin1')`, which is windows-1252, it can be turned back. */
function byteText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

function textBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
