/** Page text is hostile: none of it may become markup, wherever it is pasted or opened. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or between the quotation marks of an attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Text as it may stand in a line of Markdown, on that one line. */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~&]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
}

/** An address that may become a link: one of the web, with nothing in it that could end the link. Null for all others. */
export function linkAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  return url.href.replaceAll(/[<>"'`\s\\]/g, encodeURIComponent).replaceAll("'", '%27');
}
