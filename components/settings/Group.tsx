import type { ComponentChildren } from 'preact';
import { useOwnWording } from '../shared/own-wording.ts';

export interface GroupProps {
  /** Unique in the page; the address of the group. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What belongs together, under its heading. */
export function Group({ id, title, children }: GroupProps) {
  return (
    <section class="options-group" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/**
 * A sentence that is read as a page is, and shows at once what is chosen. Its text is handed over and never changes: the
 * reader writes into it.
 */
export function Sample({ text, note }: { readonly text: string; readonly note?: string }) {
  const { options: say } = useOwnWording();
  return (
    <figure class="options-sample">
      <figcaption>{note ?? say.sample}</figcaption>
      <p lang="zh-Hans">{text}</p>
    </figure>
  );
}
