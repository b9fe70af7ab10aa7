/** The text of a file that a person brings, in whichever encoding it is. */
import { refuse } from './problem.ts';

/** UTF-8, or UTF-16 where its mark says so, or GB18030, in which Chinese spreadsheets save. Throws an `ImportError` for what is no text. */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8: what is left is the older Chinese encoding, or no text.
  }
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  } catch {
    return refuse('The file is no text in UTF-8, UTF-16 or GB18030.');
  }
}
