import type { ShortcutView } from './ShortcutList.tsx';

/** Shortcuts for fixtures and tests; one that the browser has not assigned. */
export const sampleShortcuts: readonly ShortcutView[] = [
  { label: 'Read this page, or stop reading it', keys: 'Alt+Shift+Y' },
  { label: 'Go to the next term and explain it', keys: 'Alt+Shift+J' },
  { label: 'Go to the previous term and explain it', keys: null },
  { label: 'Show or hide the English panel', keys: 'Alt+Shift+E' },
];
