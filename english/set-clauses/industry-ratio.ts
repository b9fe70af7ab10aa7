/** 三次产业结构由上年的9.9∶42.1∶48.0调整为9.6∶42.4∶48.0: three shares that make a whole. */
import type { SetClause, SetSaying } from './set-saying.ts';

/** The ratio, and what it was before. Null for any other clause. */
export function sayIndustryRatio({ text, tense }: SetClause): SetSaying | null {
  const changed = CHANGED.exec(text);
  const now = changed?.[3] ?? IS_NOW.exec(text)?.[1];
  if (now === undefined) return null;
  const said = sayRatio(now);
  if (changed === null) return { english: `${RATIO} ${tense === 'has been' ? 'was' : tense} ${said}` };
  const before = changed[1] === undefined ? '' : ' in the previous year';
  return { english: `${RATIO} changed from ${sayRatio(changed[2] ?? '')}${before} to ${said}` };
}

const RATIO = 'the ratio of the value added of the primary, secondary and tertiary industries';

const THREE = '(\\d+(?:\\.\\d+)?(?:[∶：:]\\d+(?:\\.\\d+)?){2})';
const NAME = '(?:全[国省市县区州])?(?:一二)?三次产业(?:增加值)?(?:结构|比例|构成|结构比例|之比|比重)?';
const CHANGED = new RegExp(
  `^${NAME}(?:由|从)(上年|去年)?(?:同期)?的?${THREE}(?:调整|优化|演变|变化|转变|变)(?:为|到|至)${THREE}$`,
  'u',
);
const IS_NOW = new RegExp(`^${NAME}(?:调整)?(?:为|是)${THREE}$`, 'u');

function sayRatio(text: string): string {
  return text.replaceAll(/[∶：]/gu, ':');
}
