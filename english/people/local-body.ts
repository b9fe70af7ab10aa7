/** The English name of a body with its place: 江苏省|财政厅 is the Jiangsu Provincial Department of Finance. */
import { levels } from '../words/office.ts';
import { bare, levelAtEnd, MUNICIPALITIES } from './role.ts';

/**
 * 财政厅 behind its place. Null where the place tells no level, or the body is none of government.
 *
 * @param place its Chinese and its English
 */
export function sayLocalBody(place: { readonly text: string; readonly english: string }, body: string): string | null {
  const level = MUNICIPALITIES.has(place.text.replace(/市$/u, '')) ? '市' : levelAtEnd(place.text);
  const rank = level === null ? undefined : levels[level];
  const office = body.replace(/^the /, '').replace(/^Municipal /, '');
  return rank === undefined || !OFFICE.test(office) ? null : `the ${bare(place.english)} ${rank} ${office}`;
}

const OFFICE = /\b(?:Bureau|Commission|Department|Office)\b/;
