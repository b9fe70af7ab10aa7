/** Every surface in Chinese: what it says, and in which language it says that each part of it is. */
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { citationFixtures } from '../../../components/citation/CitationCard.fixture.tsx';
import { glossaryFixtures } from '../../../components/glossary-page/GlossaryView.fixture.tsx';
import { Notice } from '../../../components/notice/Notice.tsx';
import { panelFixtures } from '../../../components/panel/Panel.fixture.tsx';
import { Panel } from '../../../components/panel/Panel.tsx';
import { Popover } from '../../../components/popover/Popover.tsx';
import { createPopoverModel } from '../../../components/popover/popover-model.ts';
import { cautionCard, formulaCard, wordCard } from '../../../components/popover/sample-cards.ts';
import { popupFixtures } from '../../../components/popup/PopupView.fixture.tsx';
import { optionsFixtures } from '../../../components/settings/OptionsView.fixture.tsx';
import type { Fixture } from '../../../components/shared/fixture.ts';
import { sampleReading } from '../../../components/shared/sample-reading.ts';
import { SpeakingIn } from '../../../components/shared/wording.tsx';
import { vocabularyFixtures } from '../../../components/vocabulary-page/VocabularyView.fixture.tsx';
import { welcomeFixtures } from '../../../components/welcome/WelcomeView.fixture.tsx';
import type { Card } from '../../../engine/annotation.ts';
import { inPageWording } from '../../../wording/in-page/index.ts';
import type { Language } from '../../../wording/language.ts';
import { readArticle } from '../../../page/paragraph.ts';
import { button, doing, find, show, target } from './support.tsx';

const ignore = () => undefined;

/** A state of the gallery, in a language. */
function showFixture(fixtures: readonly Fixture[], name: string, language: Language = 'zh-Hans'): HTMLElement {
  const fixture = fixtures.find((each) => each.name === name);
  if (!fixture) throw new Error(`There is no fixture ${name}.`);
  return show(<SpeakingIn language={language}>{fixture.view(document.createElement('mark'))}</SpeakingIn>);
}

async function showPopover(card: Card | null): Promise<HTMLElement> {
  const on = target(card?.text ?? '无', 'touch');
  const model = createPopoverModel({
    lookUp: () => Promise.resolve(card),
    lookUpHeadword: () => Promise.resolve(card),
    wording: () => inPageWording('zh-Hans').popover,
  });
  const container = show(
    <SpeakingIn language="zh-Hans">
      <Popover
        model={model}
        known={new Set()}
        saved={new Set()}
        onSpeak={ignore}
        onCopy={vi.fn(() => Promise.resolve())}
        onKnow={ignore}
        onCorrect={vi.fn(() => Promise.resolve())}
        onSave={ignore}
        onOpenEntry={ignore}
        onStep={ignore}
      />
    </SpeakingIn>,
  );
  show(<p />).append(on.element);
  await doing(() => model.pointAt(on));
  return container;
}

/** Every text in a surface with the language that it is said to be in. */
function textsIn(container: Element): { readonly text: string; readonly lang: string }[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').trim();
    if (text === '') continue;
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    texts.push({ text, lang });
  }
  return texts;
}

/** Two English words after each other are a phrase; names stand alone or are told below. */
const PHRASE = /\p{Script=Latin}{2,} \p{Script=Latin}{2,}/u;
const NAMES = /CC-CEDICT|CC BY-SA|Alt\+Shift/;

/** English that is passed off as Chinese; nothing where all is right. */
function mislabelled(container: Element): string[] {
  return textsIn(container)
    .filter(({ text, lang }) => lang.startsWith('zh-Han') && PHRASE.test(text) && !NAMES.test(text))
    .map(({ text }) => text);
}

describe('the popover in Chinese', () => {
  it('says so, and what can be done in Chinese', async () => {
    const container = await showPopover(formulaCard);
    expect(find(container, '[role=dialog]').lang).toBe('zh-Hans');
    expect(find(container, '[role=status]').lang).toBe('zh-Hans');
    for (const label of ['固定', '关闭', '我认识这个词', '更正读音或英文', '加入我的词汇', '复制', '下一个术语'])
      expect(button(container, label)).toBeDefined();
  });

  it.each([
    ['an entry', formulaCard],
    ['a caution', cautionCard],
    ['a word of the dictionary', wordCard],
  ])('keeps the English of %s as English, the pinyin as pinyin', async (_, card) => {
    const container = await showPopover(card);
    expect(mislabelled(container)).toEqual([]);
    expect(find(container, '.card-english').lang).toBe('en');
    expect(find(container, '.card-pinyin').lang).toBe('zh-Latn-pinyin');
    expect(find(container, '.card-word').lang).toMatch(/^zh-Han[st]$/);
  });

  it('says in Chinese that nothing is known', async () => {
    const container = await showPopover(null);
    expect(find(container, '[role=dialog]').getAttribute('aria-label')).toBe('“无”的释义');
    expect(find(container, '.popover-none').textContent).toBe('术语库和词典都没有收录这个词。');
  });
});

describe('the panel in Chinese', () => {
  it.each(['panel-brief', 'panel-paragraphs', 'panel-figures', 'panel-left', 'panel-translated'])(
    '%s says so, and keeps English as English',
    (name) => {
      const container = showFixture(panelFixtures, name);
      expect(find(container, '.panel').lang).toBe('zh-Hans');
      expect([...container.querySelectorAll('[role=tab]')].map((tab) => tab.firstChild?.nodeValue)).toEqual([
        '要点',
        '逐段',
        '数字',
        '术语',
      ]);
      expect(mislabelled(container)).toEqual([]);
    },
  );

  it('says what to do beside a page that is not read', () => {
    expect(showFixture(panelFixtures, 'panel-not-read').textContent).toContain('尝试阅读此页');
  });

  it.each(['zh-Hans', 'zh-Hant'] as const)('cites a page in %s in its script, whatever it speaks itself', (script) => {
    const container = show(
      <SpeakingIn language="zh-Hans">
        <Panel
          reading={{ ...sampleReading, language: script }}
          error={null}
          firstTab="Paragraphs"
          place="right"
          size={400}
          currentParagraph={signal(0)}
          focusOnOpen={false}
          translation={null}
          onTranslate={ignore}
          onCancelTranslation={ignore}
          onClose={ignore}
          onLeave={ignore}
          onTab={ignore}
          onSide={ignore}
          onChoose={ignore}
          onPoint={ignore}
          onOpenTerm={ignore}
          onOpenText={ignore}
          onResize={ignore}
          onCopy={ignore}
          onSave={ignore}
          onExport={ignore}
          onCite={ignore}
        />
      </SpeakingIn>,
    );
    const cited = [...container.querySelectorAll<HTMLElement>('.statement-chinese')];
    expect(cited.length).toBeGreaterThan(3);
    expect(new Set(cited.map(({ lang }) => lang))).toEqual(new Set([script]));
    expect(find(container, '.panel').lang).toBe('zh-Hans');
  });
});

describe('notices and citations in Chinese', () => {
  it('offer to undo and to close', () => {
    const notice = { text: '“链主”已加入您的词汇。', onUndo: ignore };
    const container = show(
      <SpeakingIn language="zh-Hans">
        <Notice notice={notice} onClose={ignore} />
      </SpeakingIn>,
    );
    expect(find(container, '[role=status]').lang).toBe('zh-Hans');
    expect(button(container, '撤销')).toBeDefined();
    expect(button(container, '关闭')).toBeDefined();
  });

  it('offer to copy', () => {
    const container = showFixture(citationFixtures, 'citation-copied');
    expect(find(container, '.citation').lang).toBe('zh-Hans');
    expect(button(container, '复制')).toBeDefined();
  });
});

describe('our own pages', () => {
  it.each([
    ['popup', popupFixtures, 'popup-reading', '.popup', '阅读此页'],
    ['options', optionsFixtures, 'options-no-sites', '.options', '界面语言'],
    ['welcome', welcomeFixtures, 'welcome-narrow', '.welcome', '在此试用，只需三步'],
    ['words', vocabularyFixtures, 'vocabulary-empty', '.words', '还没有词汇'],
    ['glossary', glossaryFixtures, 'glossary-entry', '.glossary', '类别'],
  ] as const)('%s: Chinese says so, and English does', (_, fixtures, name, root, words) => {
    const chinese = showFixture(fixtures, name);
    expect(find(chinese, root).lang).toBe('zh-Hans');
    expect(chinese.textContent).toContain(words);
    const english = showFixture(fixtures, name, 'en');
    expect(find(english, root).lang).toBe('en');
    expect(english.textContent).not.toContain(words);
  });

  it('choose the language in the options', () => {
    const container = showFixture(optionsFixtures, 'options-no-sites', 'en');
    const choices = [...find(container, '#language').querySelectorAll('option')].map(({ textContent }) => textContent);
    expect(choices).toEqual(['As the browser', 'English', '简体中文']);
  });

  it.each([
    ['options', optionsFixtures, 'options-sites'],
    ['welcome', welcomeFixtures, 'welcome-narrow'],
  ] as const)('%s: only the samples are read as a page is, whatever the rest speaks', (_, fixtures, name) => {
    const read = (language: Language) => {
      document.body.replaceChildren();
      showFixture(fixtures, name, language);
      return readArticle(document).paragraphs;
    };
    const english = read('en');
    expect(english.length).toBeGreaterThan(0);
    expect(read('zh-Hans')).toEqual(english);
  });
});
