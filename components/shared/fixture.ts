/** A state of a component, as the gallery shows it and the tests drive it. Nothing that ships imports a fixture. */
import type { ComponentChild } from 'preact';
import type { Language } from '../../wording/language.ts';

export interface Fixture {
  /** What it speaks; English where it is not said. */
  readonly language?: Language;
  /** Unique, kebab-case: it names the picture. */
  readonly name: string;
  /** `in-page` surfaces stand in a shadow root over a page of somebody else's; the others are pages of our own. */
  readonly surface: 'in-page' | 'own-page';
  /** Size of the window in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Style sheets as text, in their order. */
  readonly styles: readonly string[];
  /** In-page surfaces are handed the page's marked word, so that a popover has something to stand at. */
  readonly view: (word: HTMLElement) => ComponentChild;
}
