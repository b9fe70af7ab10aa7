/** Puts what the engine reads into the package: `data/lexicon.bin` and `data/glossary.json`. */
import { defineWxtModule } from 'wxt/modules';
import { glossaryFile, lexiconFile } from '../scripts/compiled-data.ts';

export default defineWxtModule({
  name: 'data',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, assets) => {
      assets.push(
        { relativeDest: 'data/lexicon.bin', absoluteSrc: await lexiconFile() },
        { relativeDest: 'data/glossary.json', absoluteSrc: await glossaryFile() },
      );
    });
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push('data/lexicon.bin', 'data/glossary.json');
    });
  },
});
