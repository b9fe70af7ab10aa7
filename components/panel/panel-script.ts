/**
 * The panel as a script of its own: what is put into every page that is read stays small, and the panel follows when
 * somebody opens it. The two scripts share the extension's own world in the page, which the page sees nothing of, and
 * nothing but this border: each has its own copy of Preact.
 */
import type { Language } from '../../wording/language.ts';
import type { PanelProps } from './Panel.tsx';

/** The panel as it is to be shown now. */
export interface PanelView {
  readonly language: Language;
  readonly props: Omit<PanelProps, 'currentParagraph'>;
}

export interface MountedPanel {
  show(view: PanelView): void;
  /** The paragraph of the article that is at the top of the screen. */
  follow(paragraph: number): void;
  /** Takes the panel away; it can be shown again. */
  hide(): void;
}

export interface PanelScript {
  /** The rules of the panel, for the shadow root that it is mounted in. */
  readonly styles: string;
  mount(container: Element): MountedPanel;
}

const OFFERED = Symbol.for('yanzhen-panel');

type World = typeof globalThis & { [OFFERED]?: PanelScript };

/** Leaves the panel for the reader that has asked for it. */
export function offerPanel(script: PanelScript): void {
  (globalThis as World)[OFFERED] = script;
}

/** Takes what was left; null where nothing was. */
export function takePanel(): PanelScript | null {
  const world = globalThis as World;
  const script = world[OFFERED] ?? null;
  delete world[OFFERED];
  return script;
}
