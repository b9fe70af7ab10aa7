/** People that no list knows, found by the frame they stand in. */
import type { Lexicon } from './lexicon/lexicon.ts';
import { joinName } from './reading/orthography.ts';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.ts';
import type { Candidate } from './segment.ts';

/** Titles that stand before a name. The longest that fits counts; what is not in the list introduces nobody. */
const TITLES =
  '主任|书记|市长|区长|县长|省长|州长|镇长|乡长|村长|局长|厅长|部长|处长|科长|司长|院长|校长|行长|会长|社长|馆长|所长|站长|队长|组长|厂长|董事长|秘书长|检察长|委员长|理事长|总经理|经理|总裁|总监|总理|总书记|主席|委员|代表|常委|记者|编辑|通讯员|教授|研究员|院士|专家|工程师|发言人|负责人|创始人|首席执行官|同志|先生|女士|博士';
/** Verbs of saying that stand behind a name. */
const SAYING =
  '说|表示|介绍|指出|透露|强调|认为|告诉|坦言|称|谈到|建议|补充|解释|回答|分析|回应|提出|主持|出席|代表|在';

const SURNAME = `(?:${[...COMPOUND_SURNAMES.keys()].join('|')}|[${[...SURNAMES.keys()].join('')}])`;
const AFTER_TITLE = new RegExp(
  `(?:${TITLES})[ \\u3000]*(${SURNAME})(\\p{Script=Han}{1,2}?)(?=$|[^\\p{Script=Han}]|${SAYING})`,
  'gu',
);

/**
 * Personal names: surname and a given name of one or two characters, with a title before and the end of the clause or a
 * verb of saying behind. `context` is other text of the same article; a name introduced there is known here.
 */
export function findNames(text: string, context: string, lexicon: Lexicon): Candidate[] {
  const known = new Map([...introduced(context, lexicon), ...introduced(text, lexicon)]);
  return [...known].flatMap(([name, syllables]) =>
    occurrences(text, name).map((start) => candidate(name, start, syllables)),
  );
}

interface NameReading {
  readonly family: readonly string[];
  readonly given: readonly string[];
}

function* introduced(text: string, lexicon: Lexicon): Generator<[string, NameReading]> {
  for (const [, surname = '', given = ''] of text.matchAll(AFTER_TITLE)) {
    const reading = readName(surname, given, lexicon);
    if (reading) yield [surname + given, reading];
  }
}

function readName(surname: string, given: string, lexicon: Lexicon): NameReading | null {
  const family = COMPOUND_SURNAMES.get(surname) ?? (SURNAMES.has(surname) ? [SURNAMES.get(surname) ?? ''] : null);
  const syllables = lexicon.syllables(given) ?? [...given].map((character) => lexicon.syllables(character)?.[0] ?? '');
  if (family === null || syllables.includes('')) return null;
  return { family: family.map((own) => own || (lexicon.syllables(surname)?.[0] ?? '')), given: syllables };
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}

function candidate(name: string, start: number, { family, given }: NameReading): Candidate {
  return {
    start,
    end: start + name.length,
    kind: 'person',
    id: null,
    fixed: false,
    syllables: [...family, ...given],
    pinyin: joinName(family, given),
  };
}
