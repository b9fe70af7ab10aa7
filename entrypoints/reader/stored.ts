/** What a reading needs from the store. */
import { readSettings } from '../../settings/items.ts';
import { readKnownWords } from '../../vocabulary/known-words.ts';

type Stored = ReturnType<typeof readStored>;

function readStored() {
  return Promise.all([readSettings(), readKnownWords()]);
}

/**
 * Gives the settings and the known words as they are when it is called. The first call finds them on their way where
 * a reading is expected: the reader is put into a page to start at once.
 */
export function expectStored(isExpected: boolean): () => Stored {
  let early: Stored | null = isExpected ? readStored() : null;
  // Who asks first is told of a failure; nobody has to ask.
  early?.catch(() => (early = null));
  return () => {
    const stored = early ?? readStored();
    early = null;
    return stored;
  };
}
