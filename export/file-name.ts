/** A name for a file: letters and digits of the title alone, in any script. */
export function fileNameOf(title: string | null): string {
  const name = (title ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '');
  return [...name].slice(0, 60).join('') || 'article';
}
