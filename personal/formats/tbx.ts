/**
 * TBX, the exchange format of term bases (ISO 30042): version 2 (2008, `martif`) and version 3 (2019, `tbx`) are read, in
 * either style; version 3, TBX-Basic, data categories as attributes, is written.
 */
import { SaxesParser } from 'saxes';
import type { Pack } from '../schema.ts';
import { refuse, takeRows, type Row } from './problem.ts';

const ENTRIES = new Set(['conceptEntry', 'termEntry']);
const LANGUAGES = new Set(['langSec', 'langSet']);
/** Deeper than any term base; a file that goes on is meant to harm. */
const DEEPEST = 64;
const NAMESPACE = 'urn:iso:std:iso:30042:ed-2';

interface Concept {
  readonly line: number;
  readonly chinese: string[];
  readonly english: string[];
  reading: string;
  definition: string;
  note: string;
}

export interface TbxReading {
  readonly entries: Pack['entries'];
  /** Concepts without a Chinese or an English term. */
  readonly passedOver: number;
}

export function readTbx(text: string): TbxReading {
  // Entities of a file's own could make a small file endless; term bases have none.
  if (/<!ENTITY/i.test(text)) refuse('The file declares entities of its own, which Yanzhen does not follow.');
  const parser = new SaxesParser({ xmlns: true, position: true });
  const concepts: Concept[] = [];
  const path: string[] = [];
  let concept: Concept | null = null;
  let language = '';
  let content = '';
  let isTbx = false;

  parser.on('error', (error) => refuse(`This is no well-formed XML: ${error.message}.`, parser.line));
  parser.on('opentag', ({ local, attributes }) => {
    path.push(local);
    if (path.length > DEEPEST) refuse('The file is nested too deeply.', parser.line);
    isTbx ||= local === 'tbx' || local === 'martif' || local === 'TBX';
    if (ENTRIES.has(local)) {
      concept = { line: parser.line, chinese: [], english: [], reading: '', definition: '', note: '' };
      language = '';
    }
    if (LANGUAGES.has(local))
      language = (attributes['xml:lang']?.value ?? attributes['lang']?.value ?? '').toLowerCase();
    const type = attributes['type']?.value ?? '';
    if (
      local === 'term' ||
      local === 'definition' ||
      local === 'note' ||
      (local === 'descrip' && type === 'definition')
    )
      content = '';
    if (local === 'descrip') path[path.length - 1] = type === 'definition' ? 'definition' : 'descrip';
  });
  parser.on('text', (text) => (content += text));
  parser.on('cdata', (text) => (content += text));
  parser.on('closetag', ({ local }) => {
    const name = path.pop();
    const said = content.replaceAll(/\s+/g, ' ').trim();
    if (concept === null) return;
    if (name === 'term') addTerm(concept, language, said);
    if (name === 'definition') concept.definition ||= said;
    if (name === 'note') concept.note ||= said;
    if (ENTRIES.has(local)) {
      concepts.push(concept);
      concept = null;
    }
  });
  parser.write(text).close();

  if (!isTbx) refuse('This XML file is no TBX term base.');
  const whole = concepts.filter(({ chinese, english }) => chinese.length > 0 && english.length > 0);
  return {
    entries: takeRows(whole.map(asRow), { renderings: 'term (en)', headword: 'term (zh)' }),
    passedOver: concepts.length - whole.length,
  };
}

function addTerm(concept: Concept, language: string, term: string): void {
  if (term === '') return;
  if (language.startsWith('zh-latn')) concept.reading ||= term;
  else if (/^(?:zh|cmn)/.test(language)) concept.chinese.push(term);
  else if (language.startsWith('en')) concept.english.push(term);
}

function asRow({ line, chinese, english, reading, definition, note }: Concept): Row {
  const [headword, ...aliases] = new Set(chinese);
  return {
    line,
    entry: { headword, aliases, reading, renderings: [...new Set(english)].slice(0, 8), meaning: definition || note },
  };
}

export function writeTbx(name: string, entries: Pack['entries']): string {
  const concepts = entries.map(({ headword, aliases, reading, renderings, meaning }, index) => {
    const definition = meaning === '' ? '' : `\n        <descrip type="definition">${escapeXml(meaning)}</descrip>`;
    return `      <conceptEntry id="c${index + 1}">${definition}${section('zh-Hans', [headword, ...aliases])}${
      reading === '' ? '' : section('zh-Latn-pinyin', [reading])
    }${section('en', renderings)}
      </conceptEntry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="${NAMESPACE}">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>${escapeXml(name)}, written by Yanzhen</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
${concepts.join('\n')}
    </body>
  </text>
</tbx>
`;
}

function section(language: string, terms: readonly string[]): string {
  const sections = terms.map(
    (term) => `
          <termSec>
            <term>${escapeXml(term)}</term>
          </termSec>`,
  );
  return `
        <langSec xml:lang="${language}">${sections.join('')}
        </langSec>`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
