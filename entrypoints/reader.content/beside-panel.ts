import { effect } from '@preact/signals';
import { createStyles } from '../../page/styles.ts';
import type { Reading } from './session.tsx';

/** On screens wide enough for both the page gives way to the open panel, by a rule alone: nothing in the page changes. */
export function keepArticleBesidePanel(
  document: Document,
  { panelOpen, settings }: Reading,
  ending: AbortSignal,
): void {
  const stop = effect(() => {
    if (!panelOpen.value) return undefined;
    const rule = `:root { margin-inline-end: ${settings.value.panelWidth}px !important; }`;
    const styles = createStyles(document, `@media (width >= 900px) { ${rule} }`);
    styles.adopt(document);
    return styles.remove;
  });
  ending.addEventListener('abort', stop);
}
