import { compileLexicon } from '../../../language/lexicon/compile.ts';
import { openLexicon, type Lexicon } from '../../../language/lexicon/lexicon.ts';
import { readLexiconSources } from '../../../scripts/lexicon-sources.ts';

/** The lexicon that ships. */
export async function loadLexicon(): Promise<Lexicon> {
  return openLexicon(compileLexicon(await readLexiconSources()));
}
