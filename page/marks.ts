/** Marks over text without touching the document: CSS Custom Highlights, coloured in `marks.css`. */

/** `mark`: the Chinese that an English sentence rests on. `point`: the term that the keyboard stands on. */
export type MarkName = 'yanzhen-mark' | 'yanzhen-point';

/** Shows a mark over a range, in place of the one before; null takes it away. Nothing happens where there are no highlights. */
export function showMark(name: MarkName, range: Range | null): void {
  const highlights = globalThis.CSS?.highlights;
  if (!highlights) return;
  if (range) highlights.set(name, new Highlight(range));
  else highlights.delete(name);
}
