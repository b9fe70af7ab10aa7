import type { ComponentChildren } from 'preact';

/** What is English whatever the interface speaks, and is heard and set as such. */
export function English({ children }: { readonly children: ComponentChildren }) {
  return <span lang="en">{children}</span>;
}
