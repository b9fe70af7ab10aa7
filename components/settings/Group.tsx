import type { ComponentChildren } from 'preact';
import { useOwnWording } from '../shared/own-wording.ts';

export interface GroupProps {
  /** Unique in the page; the address of the group. */
  readonly id: string;
  readonly title: string;
  /** What shows at once what is chosen. */
  readonly sample?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What belongs together, under its heading. The page is read as any is, for its samples: in Chinese all else would be too. */
export function Group({ id, title, sample, children }: GroupProps) {
  return (
    <section class="options-group" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} translate={false}>
        {title}
      </h2>
      {sample}
      <div class="options-controls" translate={false}>
        {children}
      </div>
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
      <figcaption translate={false}>{note ?? say.sample}</figcaption>
      <p lang="zh-Hans">{text}</p>
    </figure>
  );
}
