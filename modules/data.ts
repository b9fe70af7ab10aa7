/** Puts what the engine reads into the package: `data/lexicon.bin` and `data/glossary.json`. */
import { defineWxtModule } from 'wxt/modules';

export default defineWxtModule({
  name: 'data',
  setup(wxt) {
    wxt.hook('build:publicAssets', async (_, assets) => {
      // Only a build compiles: `wxt prepare` and the tests load this module too.
      const { glossaryFile, lexiconFile } = await import('../scripts/compiled-data.ts');
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
