/** Every source that a rendering or a fact in the glossary names, once. */
import type { Source } from './source.ts';
import { economy } from './sources/economy.ts';
import { general } from './sources/general.ts';
import { industry } from './sources/industry.ts';
import { organs } from './sources/organs.ts';
import { politics } from './sources/politics.ts';
import { society } from './sources/society.ts';
import { statistics } from './sources/statistics.ts';
import { territory } from './sources/territory.ts';
import { words } from './sources/words.ts';

/** Sources by the desks that cite them. */
export const sourceTables = { economy, general, industry, organs, politics, society, statistics, territory, words };

const all = {
  ...economy,
  ...general,
  ...industry,
  ...organs,
  ...politics,
  ...society,
  ...statistics,
  ...territory,
  ...words,
};

export type SourceId = keyof typeof all;

export const sources: Readonly<Record<SourceId, Source>> = all;
