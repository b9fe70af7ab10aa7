import type { ShortcutView } from './ShortcutList.tsx';

/** Shortcuts for fixtures and tests; one that the browser has not assigned. */
export const sampleShortcuts: readonly ShortcutView[] = [
  { name: 'toggle-reading', keys: 'Alt+Shift+Y' },
  { name: 'next-term', keys: 'Alt+Shift+J' },
  { name: 'previous-term', keys: null },
  { name: 'toggle-panel', keys: 'Alt+Shift+E' },
];
