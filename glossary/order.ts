/** The order of tables: by reading, letters only, without tones and case. */

/** A reading in plain letters, without tones, case, spaces and marks: `xinzhishengchanli`. */
export function lettersOf(reading: string): string {
  return reading
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/** Compares two readings for sorting: negative when `one` comes first. */
export function readingOrder(one: string, other: string): number {
  const [left, right] = [lettersOf(one), lettersOf(other)];
  return left < right ? -1 : Number(left > right);
}
