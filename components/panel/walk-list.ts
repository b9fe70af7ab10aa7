/** What the arrow keys go through in the panel: everything that leads to a place in the article. */
const STOPS = '.statement, .panel-link';

/**
 * Up, Down, Home and End from one statement, figure or term to another; Tab goes through them too. Nothing happens while
 * the focus is elsewhere: there the arrow keys scroll, or change a list.
 */
export function walkList(event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>(STOPS)];
  const at = stops.indexOf(event.target as HTMLElement);
  if (at < 0) return;
  const wanted = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  stops[Math.max(0, Math.min(wanted, stops.length - 1))]?.focus();
}
