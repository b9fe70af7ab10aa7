/** `1,204`: both languages write numbers alike. */
export function digits(count: number): string {
  return count.toLocaleString('en');
}

/** `1 word`, `1,204 words`. */
export function counted(count: number, one: string, several: string): string {
  return `${digits(count)} ${count === 1 ? one : several}`;
}
