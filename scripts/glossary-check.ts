/** `npm run glossary:check`: what is wrong in the glossary's tables, a line each; exit code 1 where anything is. */
import { checkGlossary } from '../glossary/check.ts';
import { desks } from '../glossary/compile.ts';
import { places } from '../glossary/gazetteer/places.ts';
import { sourceTables } from '../glossary/sources.ts';
import { loadParts } from './compiled-data.ts';

const { lexicon } = await loadParts();
const faults = checkGlossary({ desks, sourceTables, places, lexicon });
for (const { file, subject, message } of faults) console.log(`${file}: ${subject}: ${message}`);

const entries = Object.values(desks).flatMap((table) => Object.values(table));
const renderings = entries.flatMap((entry) => entry.renderings);
const sourced = renderings.filter((rendering) => rendering.source !== undefined).length;
console.log(
  `${entries.length} entries, ${renderings.length} renderings (${sourced} with a source), ` +
    `${Object.keys(places).length} places, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
