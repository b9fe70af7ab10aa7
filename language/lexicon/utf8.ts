/** UTF-8 both ways. Pure rooms have no TextEncoder: it is the platform's, not the language's. */

/** The bytes of a text; a lone surrogate becomes three bytes that `decodeUtf8` gives back as it was. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return Uint8Array.from(bytes);
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** The text of bytes that `encodeUtf8` made. Other bytes give some text; nothing is checked. */
export function decodeUtf8(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    let code = length === 1 ? first : first & (0x7f >> length);
    for (let more = 1; more < length; more += 1) code = (code << 6) | ((bytes[index + more] ?? 0) & 0x3f);
    text += String.fromCodePoint(Math.min(code, 0x10ffff));
    index += length;
  }
  return text;
}
