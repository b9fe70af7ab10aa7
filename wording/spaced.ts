/** A text with the space that comes after it; after a full-width mark there is none. */
export function spaced(text: string): string {
  return /[：。，；、“（]$/.test(text) ? text : `${text} `;
}
