/** Where an index stands: 位于扩张区间, 低于临界点, 连续10个月保持在扩张区间, 均高于53.0%. */
import { parseNumeral } from '../../language/number/numeral.ts';

export interface Zone {
  /** Behind a comma or 'was': 'still in the expansion range'. */
  readonly said: string;
  /** True where the words say how it got there, which does not stand behind 'was': 'falling below the threshold'. */
  readonly isMove: boolean;
}

/** The zone that the words name whole; null for any other words. */
export function sayZone(text: string): Zone | null {
  const form = FORM.exec(text);
  if (form === null) return null;
  const [, still, count, span = '', verb = '', object = ''] = form;
  const where = placeOf(verb, object);
  if (where === null) return null;
  const move = moveOf(verb);
  const isNumber = count !== undefined;
  const number = isNumber ? parseNumeral(count.replace('两', '二')) : null;
  if (isNumber && (number === null || move !== '' || span === '')) return null;
  const running = number === null ? '' : ` for ${number} ${span === '月' ? 'months' : 'quarters'} in a row`;
  const lead = still !== undefined && move === '' && number === null ? 'still ' : move;
  return { said: `${lead}${where}${running}`, isMove: MOVING.test(move) };
}

/** 仍|连续10个月|保持在|扩张区间 */
const FORM =
  /^(?:但|且|并且|并|而)?(?:均|都|也|双双)?已?(仍然?|依然|继续|持续|始终)?(?:均|都)?已?(?:连续第?([\d一二两三四五六七八九十]+)个(月|季度))?(?:均|都)?((?:略|明显)?[高低]于|位于|处于|处在|保持在|维持在|运行在|稳定在|重返|重回|重新回到|回到|进入|升至|回升至|降至|回落至|落入)(.+)$/u;

const MOVES: Readonly<Record<string, string>> = {
  重返: 'back ',
  重回: 'back ',
  重新回到: 'back ',
  回到: 'back ',
  进入: 'moving to a level ',
  升至: 'rising to a level ',
  回升至: 'rising to a level ',
  降至: 'falling to a level ',
  回落至: 'falling to a level ',
  落入: 'falling to a level ',
};

const MOVING = /^(?:moving|rising|falling)/;

function moveOf(verb: string): string {
  return MOVES[verb] ?? '';
}

/** 'in the expansion range', 'above the threshold', 'at 55% or above'; null for a place that we do not know. */
function placeOf(verb: string, object: string): string | null {
  const side = /^(略|明显)?([高低])于$/.exec(verb);
  if (side !== null) {
    const degree = DEGREES[side[1] ?? ''] ?? '';
    const line = LINE.test(object) ? 'the threshold' : percentOf(object);
    return line === null ? null : `${degree}${side[2] === '高' ? 'above' : 'below'} ${line}`;
  }
  if (LINE.test(object)) return 'at the threshold';
  const level = LEVEL.exec(object)?.[1];
  if (level !== undefined) return `at ${percentOf(level) ?? ''} or above`;
  return Object.hasOwn(ZONES, object) ? (ZONES[object] ?? null) : null;
}

const DEGREES: Readonly<Record<string, string>> = { 略: 'slightly ', 明显: 'clearly ' };
const LINE = /^(?:50%的?)?(?:临界点|荣枯线|临界值)(?:水平)?$/u;
/** 55.0%以上|较高景气区间 */
const LEVEL = /^(\d+(?:\.\d+)?%)(?:及?以上)(?:的?(?:较高|高位|高|较强)?(?:景气|扩张)(?:区间|水平))?$/u;

function percentOf(text: string): string | null {
  return /^\d+(?:\.\d+)?%$/.test(text) ? `${Number(text.slice(0, -1))}%` : null;
}

const ZONES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['in the expansion range', '扩张区间 扩张区域 景气区间 景气扩张区间 荣枯线以上的扩张区间'],
    ['in the contraction range', '收缩区间 收缩区域 不景气区间'],
    ['in a relatively high expansion range', '较高景气区间 较高景气水平 较高的景气区间 较高扩张区间 高景气区间'],
    ['in a high expansion range', '高位景气区间 高位扩张区间 高位景气水平'],
    ['above the threshold', '临界点以上 临界点之上 临界点上方 荣枯线以上 荣枯线之上 荣枯线上方'],
    ['below the threshold', '临界点以下 临界点之下 临界点下方 荣枯线以下 荣枯线之下 荣枯线下方'],
    ['near the threshold', '临界点附近 荣枯线附近'],
  ].flatMap(([english = '', names = '']) => names.split(' ').map((name) => [name, english])),
);
