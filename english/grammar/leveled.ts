/** Whose level it is: 省级 before a pile of nouns is said of the last. */
import { ofPhrase } from './compose.ts';
import { splitHead } from './inflect.ts';
import { isAgent, type Nominal, type NominalList } from './nominal.ts';

/** 省级低空飞行|综合监管服务平台: the platform is the province’s, and not the flights. Null where no level stands first. */
export function leveled(what: Nominal, place: Nominal): Nominal | null {
  const level = LEVEL_FIRST.exec(what.before)?.[0];
  if (level === undefined || !LEVELED.test(splitHead(place.head).head) || isAgent({ parts: [what], open: false }))
    return null;
  const plain: NominalList = { parts: [{ ...what, before: what.before.slice(level.length) }], open: false };
  return ofPhrase(plain, {
    ...place,
    before: `${level}${place.before}`,
    counting: LONE.test(level) ? 'one' : place.counting,
  });
}

const LEVEL_FIRST = /^(?:(?:city|county|municipal|national|prefecture|provincial)(?:-level)?|world-class) /;

/** What is set up at one level or another, once. */
/** The country or a province sets up one; of its counties each may. */
const LONE = /^(?:national|provincial)/;

const LEVELED = /^(?:base|center|hub|network|platform|system|zone)$/;
