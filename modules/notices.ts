/** Puts the licences of what is in a package into it. */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { NOTICES, composeNotices, packagesOf } from '../scripts/store-notices.ts';

export default defineWxtModule({
  name: 'notices',
  setup(wxt) {
    wxt.hook('build:done', async (_, { steps, publicAssets }) => {
      const modules = steps.flatMap(({ chunks }) =>
        chunks.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : [])),
      );
      await writeFile(path.join(wxt.config.outDir, NOTICES), composeNotices(packagesOf(modules)));
      publicAssets.push({ type: 'asset', fileName: NOTICES });
    });
    wxt.hook('prepare:publicPaths', (_, paths) => {
      paths.push(NOTICES);
    });
  },
});
