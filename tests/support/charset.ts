/** Writes a page in an encoding of its own; Node only reads those of East Asia. */

/** The bytes of each character of a two-byte encoding, found by reading all that there can be. */
function tableOf(charset: string): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly [number, number]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && character !== '\ufffd' && !table.has(character))
        table.set(character, [lead, trail]);
    }
  }
  return table;
}

const tables = new Map<string, ReturnType<typeof tableOf>>();

/** @throws where the encoding lacks a character */
export function encode(text: string, charset: string): Buffer {
  if (charset === 'utf-8') return Buffer.from(text);
  const table = tables.get(charset) ?? tableOf(charset);
  tables.set(charset, table);
  return Buffer.from(
    [...text].flatMap((character) => {
      const code = character.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${charset} has no ${character}.`);
      return [...bytes];
    }),
  );
}
