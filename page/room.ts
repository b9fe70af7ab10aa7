/** The page gives way to our panel by rules alone: nothing in the page changes, and all is back when they go. */
import { createStyles } from './styles.ts';

export type RoomSide = 'right' | 'left' | 'bottom';

export interface Room {
  /** Makes the page give way by this much, as a CSS length, in place of what it gave before. */
  make(side: RoomSide, size: string): void;
  /** Gives the page its whole screen back. */
  end(): void;
}

/** At the bottom the page can be scrolled on by as much, and what is scrolled to stands above the panel. */
function ruleOf(side: RoomSide, size: string): string {
  return side === 'bottom'
    ? `padding-bottom: ${size} !important; scroll-padding-bottom: ${size} !important;`
    : `margin-${side}: ${size} !important;`;
}

export function createRoom(document: Document): Room {
  let end: (() => void) | null = null;
  return {
    make(side, size) {
      const styles = createStyles(document, `@media screen { :root { ${ruleOf(side, size)} } }`);
      styles.adopt(document);
      // The new rules are there before the old ones go, so that the page moves once.
      end?.();
      end = styles.remove;
    },
    end: () => end?.(),
  };
}
