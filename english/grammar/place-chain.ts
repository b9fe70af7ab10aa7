/** Places inside places: 山东济南 as 'Jinan in Shandong', 定西市安定区香泉镇西寨村 from the smallest to the largest. */
import type { Parsed, Rule } from './chart.ts';
import type { ClauseWords } from './lexicon.ts';
import { nameOf, sayNominals, type Nominal, type NominalList } from './nominal.ts';

/** Names of places that stand behind one another, each inside the one before. */
export function placeChains({ text, wordsOf }: ClauseWords): Rule<Nominal> {
  function chains(from: number, levelBefore: number): { readonly names: readonly string[]; readonly end: number }[] {
    return wordsOf(from, 'name').flatMap(({ word, end }) => {
      const level = word.kind === 'place' ? levelOf(text.slice(from, end), levelBefore) : null;
      if (level === null || level <= levelBefore || !word.english.startsWith(word.english.charAt(0).toUpperCase()))
        return [];
      return [
        { names: [word.english], end },
        ...chains(end, level).map((rest) => ({ names: [word.english, ...rest.names], end: rest.end })),
      ];
    });
  }
  return (from): Parsed<Nominal>[] =>
    chains(from, 0)
      .filter(({ names }) => names.length > 1)
      .map(({ names, end }) => {
        const [place = '', ...around] = names.toReversed();
        return { value: nameOf(`${place} in ${around.join(', ')}`), end, cost: 1.5 };
      });
}

/** A name like 'Jinan in Shandong', which owns nothing in English: 'Jinan in Shandong’s parks'. */
export function isChain({ head, counting }: Nominal): boolean {
  return counting === 'name' && /^\p{Lu}[^,]* in \p{Lu}/u.test(head);
}

/** 在山东济南: 'in Jinan, Shandong', where a comma follows anyway. */
export function sayPlace(list: NominalList): string {
  const said = sayNominals(list, false);
  return list.parts.length === 1 && isChain(list.parts[0]) ? said.replace(' in ', ', ') : said;
}

/** The larger, the lower; null for a place that is none of government. */
function levelOf(place: string, levelBefore: number): number | null {
  if (PROVINCE.test(place)) return 1;
  const level = LEVELS.findIndex((endings) => endings.test(place));
  // 济南, 潍坊: a city without its level, which only a province or what ends in one can hold; 乌兰察布 only behind it.
  const isCity = place.length === 2 || (levelBefore === 1 && /^\p{Script=Han}{3,4}$/u.test(place));
  return level >= 0 ? level + 2 : isCity ? 2 : null;
}

const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?:[省市]|.*自治区)?$/u;

/** Cities and prefectures, counties, towns, villages. */
const LEVELS = [/(?:市|自治州|地区|盟)$/u, /(?:区|县|旗)$/u, /(?:镇|乡|街道)$/u, /(?:村|社区)$/u];
