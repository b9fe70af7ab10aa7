import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import { briefAsMarkdown } from '../../../components/panel/brief-markdown.ts';
import { Panel, type PanelProps } from '../../../components/panel/Panel.tsx';
import { sampleReading, spanOf } from '../../../components/shared/sample-reading.ts';
import type { ArticleReading } from '../../../engine/annotation.ts';
import { offered } from '../../../translator/translation.ts';
import { button, doing, find, press, show } from './support.tsx';

function open(changes: Partial<PanelProps> = {}) {
  const events = {
    onClose: vi.fn(),
    onChoose: vi.fn(),
    onPoint: vi.fn(),
    onOpenTerm: vi.fn(),
    onOpenText: vi.fn(),
    onResize: vi.fn(),
    onCopy: vi.fn(),
    onSave: vi.fn(),
    onExport: vi.fn(),
    onCite: vi.fn(),
    onTranslate: vi.fn(),
    onCancelTranslation: vi.fn(),
    onLeave: vi.fn(),
    onTab: vi.fn(),
    onSide: vi.fn(),
  };
  const currentParagraph = signal(0);
  const container = show(
    <Panel
      reading={sampleReading}
      error={null}
      place="right"
      size={400}
      firstTab="Paragraphs"
      currentParagraph={currentParagraph}
      focusOnOpen={false}
      translation={null}
      {...events}
      {...changes}
    />,
  );
  return { container, currentParagraph, ...events };
}

const selectedTab = (container: Element) => find(container, '[role="tab"][aria-selected="true"]');
const current = (container: Element) => find(container, '[aria-current]').textContent;

/** The passage of the sample that an event pointed at. */
function passage([paragraph, span]: readonly [number, { readonly start: number; readonly end: number }]) {
  return sampleReading.paragraphs[paragraph]?.text.slice(span.start, span.end);
}

describe('the brief', () => {
  it('stands under headings, in the panel and as Markdown', () => {
    const { container } = open({ firstTab: 'Brief' });
    const headings = [...container.querySelectorAll('.panel-heading')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Who speaks', 'Results', 'Targets and plans', 'Policies named']);
    const markdown = briefAsMarkdown(sampleReading);
    expect([...markdown.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual(headings);
    expect(markdown).toContain('  > 力争软件业务收入突破1200亿元');
  });
});

describe('the browser’s translator', () => {
  const sentence = {
    paragraph: 2,
    ...spanOf(sampleReading.paragraphs[2]?.text ?? '', '今年，云川市将新增专精特新企业300家'),
    chinese: '今年，云川市将新增专精特新企业300家',
    english: 'This year Yunchuan adds 30 firms.',
    differences: [{ kind: 'figure' as const, chinese: '300家', english: '300' }],
  };

  it('is not spoken of where there is none', () => {
    expect(open().container.textContent).not.toContain('achine translation');
  });

  it('works only when it is asked', async () => {
    const { container, onTranslate } = open({ translation: offered });
    expect(onTranslate).not.toHaveBeenCalled();
    await doing(() => button(container, 'Add a machine translation').click());
    expect(onTranslate).toHaveBeenCalledOnce();
  });

  it('can be cancelled while it works, and tells how far it is', async () => {
    const { container, onCancelTranslation } = open({
      translation: { ...offered, step: 'translating', total: 4, sentences: [sentence] },
    });
    expect(find(container, '[role="status"]').textContent).toBe('1 of 4 sentences translated');
    await doing(() => button(container, 'Cancel').click());
    expect(onCancelTranslation).toHaveBeenCalledOnce();
  });

  it('is labelled, and our figure stands where it differs', () => {
    const { container } = open({ translation: { ...offered, step: 'done', total: 1, sentences: [sentence] } });
    const lines = find(container, '.translation');
    expect(lines.textContent).toContain('Machine translation');
    expect(find(lines, '.translation-difference').textContent).toBe('Figure by Yanzhen: 300家 300');
  });

  it('shows the Chinese of its sentence', async () => {
    const { container, onChoose } = open({
      translation: { ...offered, step: 'done', total: 1, sentences: [sentence] },
    });
    await doing(() => button(container, 'This year Yunchuan adds').click());
    expect(passage(onChoose.mock.calls[0] as never)).toBe(sentence.chinese);
  });
});

describe('a statement in the panel', () => {
  it('shows the Chinese that it rests on when it is chosen', async () => {
    const { container, onChoose } = open();
    await doing(() => button(container, 'strives for software revenue').click());
    expect(onChoose).toHaveBeenCalledOnce();
    expect(passage(onChoose.mock.calls[0] as never)).toBe('力争软件业务收入突破1200亿元');
  });

  it('marks its Chinese while the pointer is on it', async () => {
    const { container, onPoint } = open();
    const statement = button(container, 'This year the city will add');
    await doing(() => statement.dispatchEvent(new Event('pointerenter')));
    expect(passage(onPoint.mock.lastCall as never)).toBe('今年，云川市将新增专精特新企业300家');
    await doing(() => statement.dispatchEvent(new Event('pointerleave')));
    expect(onPoint.mock.lastCall).toEqual([2, null]);
  });

  it('marks its Chinese while it has the focus', async () => {
    const { container, onPoint } = open();
    await doing(() => button(container, 'clearly improved').focus());
    expect(passage(onPoint.mock.lastCall as never)).toBe('全区产业基础明显改善');
  });

  it.each([
    ['will add 300', 'Plan'],
    ['strives for', 'Target'],
    ['clearly improved', 'Claim'],
  ])('says that “%s” is a %s', (words, label) => {
    expect(find(button(open().container, words), '.statement-status').textContent).toBe(label);
  });

  it('has no label where it is simply reported', () => {
    const { container } = open();
    const [statement] = [...container.querySelectorAll('.statement')].filter((each) =>
      each.textContent?.includes('8.3%'),
    );
    expect(statement?.querySelector('.statement-status')).toBeNull();
  });

  it('names the speaker once for what follows each other', () => {
    const speakers = [...open().container.querySelectorAll('.statement-speaker')].map(({ textContent }) => textContent);
    expect(speakers).toEqual([
      'Chen Limin, Director of the Municipal Development and Reform Commission',
      'He Zhiyuan, Secretary of the Linjiang District Committee',
    ]);
  });
});

describe('the reading position', () => {
  it('marks the statements of the paragraph that is being read', async () => {
    const { container, currentParagraph } = open();
    await doing(() => (currentParagraph.value = 2));
    expect(current(container)).toContain('300 specialized');
  });

  it('stays with the paragraph before where nothing is told of this one', async () => {
    const reading: ArticleReading = {
      ...sampleReading,
      paragraphs: sampleReading.paragraphs.map((each, index) => (index === 2 ? { ...each, english: [] } : each)),
    };
    const { container, currentParagraph } = open({ reading });
    await doing(() => (currentParagraph.value = 2));
    expect(current(container)).toContain('8.3%');
  });

  it('takes no focus', async () => {
    const { container, currentParagraph } = open();
    const close = button(container, 'Close the panel');
    close.focus();
    await doing(() => (currentParagraph.value = 3));
    expect(document.activeElement).toBe(close);
  });
});

describe('the tabs', () => {
  const shown = (container: Element) =>
    document.getElementById(find(container, '[role="tabpanel"]').getAttribute('aria-labelledby') ?? '')?.textContent;

  it('are walked with the arrow keys around the end, and with Home and End', async () => {
    const { container, onTab } = open({ firstTab: 'Brief' });
    const seen: unknown[] = [];
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowRight', 'End', 'Home']) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await doing(() => press(selectedTab(container), key));
      expect(document.activeElement).toBe(selectedTab(container));
      seen.push(shown(container));
    }
    expect(seen).toEqual(['Terms4', 'Brief', 'Paragraphs', 'Terms4', 'Brief']);
    expect(onTab.mock.calls.flat()).toEqual(['Terms', 'Brief', 'Paragraphs', 'Terms', 'Brief']);
  });

  it('are one stop for Tab, and lead to what they show', () => {
    const { container } = open();
    const tabs = [...container.querySelectorAll<HTMLElement>('[role="tab"]')];
    expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    const panel = find(container, '[role="tabpanel"]');
    expect(tabs.every((tab) => tab.getAttribute('aria-controls') === panel.id)).toBe(true);
    expect(panel.tabIndex).toBe(0);
  });

  it('show every figure with its English, and go to its Chinese', async () => {
    const { container, onChoose } = open();
    await doing(() => button(container, 'Figures').click());
    expect(container.querySelectorAll('.panel-table:not(.panel-facts) tbody tr')).toHaveLength(
      sampleReading.figures.length,
    );
    await doing(() => button(container, '1200亿元').click());
    expect(passage(onChoose.mock.calls[0] as never)).toBe('1200亿元');
  });

  it('show what the figures say, in the order that is chosen, and go to its Chinese', async () => {
    const { container, onChoose } = open();
    await doing(() => button(container, 'Figures').click());
    const rows = () => [...container.querySelectorAll('.panel-facts tbody tr')].map(({ textContent }) => textContent);
    expect(rows()[0]).toMatch(/^Value added.*The city · In 2024 · Chen Limin.*–up 8\.3%$/);
    expect(rows()[2]).toContain('Target');
    const select = find(container, 'select') as HTMLSelectElement;
    await doing(() => {
      select.value = 'value';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(rows()[0]).toContain('RMB 120 billion');
    await doing(() => button(container, 'Ascending').click());
    expect(rows()[0]).toContain('RMB 138 billion');
    expect(rows()[2]).toContain('up 8.3%');
    await doing(() => button(container, 'Software revenue').click());
    expect(passage(onChoose.mock.calls[0] as never)).toBe('力争软件业务收入突破1200亿元');
  });

  it('copy and save what the figures say as CSV', async () => {
    const { container, onCopy, onSave } = open();
    await doing(() => button(container, 'Figures').click());
    await doing(() => button(container, 'Copy CSV').click());
    await doing(() => button(container, 'Save CSV').click());
    const [csv] = onCopy.mock.calls[0] as [string];
    expect(csv.split('\r\n')).toHaveLength(sampleReading.facts.length + 2);
    expect(csv).toContain(
      'Software revenue,,RMB 120 billion,120000000000,RMB,,This year,target,,力争软件业务收入突破1200亿元',
    );
    expect(onSave).toHaveBeenCalledExactlyOnceWith('figures.csv', csv);
  });

  it('show the terms, with how often they come, and open one by its entry', async () => {
    const { container, onOpenTerm, onOpenText } = open();
    await doing(() => button(container, 'Terms').click());
    expect(container.textContent).toContain('×3');
    await doing(() => button(container, '链主企业').click());
    expect(onOpenTerm).toHaveBeenCalledExactlyOnceWith('链主');
    expect(container.textContent).toMatch(/4 of 6 explained/);
    await doing(() => button(container, '一链一策').click());
    expect(onOpenText).toHaveBeenCalledExactlyOnceWith('一链一策');
  });
});

describe('the panel', () => {
  it('says what it could not tell', () => {
    expect(find(open().container, '.panel-coverage').textContent).toBe(
      '7 of 11 clauses told in English. 4 terms explained. Not in the glossary: 产业大脑、一链一策.',
    );
  });

  it('closes with Escape while the focus is inside, and the page does not hear it', async () => {
    const { container, onClose } = open();
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard);
    await doing(() => press(selectedTab(container), 'Escape'));
    document.body.removeEventListener('keydown', heard);
    expect(onClose).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
  });

  it('leaves Escape outside to the page', async () => {
    const { onClose } = open();
    await doing(() => press(document.body, 'Escape'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('takes the focus when the keyboard opened it', async () => {
    const { container } = open({ focusOnOpen: true });
    await vi.waitFor(() => expect(container.contains(document.activeElement)).toBe(true));
  });

  it('says that it reads, and what went wrong, so that a screen reader tells it', () => {
    expect(find(open({ reading: null }).container, '[role="status"]').textContent).toContain('Reading the article');
    const failed = open({ reading: null, error: 'The article is too long.' }).container;
    expect(find(failed, '[role="alert"]').textContent).toBe('The article is too long.');
  });

  it('becomes wider and narrower with the arrow keys, within bounds', async () => {
    const { container, onResize } = open({ size: 290 });
    const handle = find(container, '[role="separator"]');
    await doing(() => press(handle, 'ArrowLeft'));
    expect(onResize).toHaveBeenLastCalledWith(314, true);
    await doing(() => press(handle, 'ArrowRight'));
    expect(onResize).toHaveBeenLastCalledWith(Number(handle.getAttribute('aria-valuemin')), true);
  });

  it.each([
    ['left', 'vertical', 'ArrowRight'],
    ['bottom', 'horizontal', 'ArrowUp'],
  ] as const)('at the %s has a %s edge that %s pushes into the page', async (place, orientation, key) => {
    const { container, onResize } = open({ place, size: 300 });
    const handle = find(container, '[role="separator"]');
    expect(handle.getAttribute('aria-orientation')).toBe(orientation);
    await doing(() => press(handle, key));
    expect(onResize).toHaveBeenLastCalledWith(324, true);
  });

  it('leaves the page a part of the screen however far its edge is pushed', async () => {
    const { container, onResize } = open({ place: 'bottom', size: 300 });
    await doing(() => press(find(container, '[role="separator"]'), 'End'));
    expect(onResize).toHaveBeenLastCalledWith(Math.round(window.innerHeight * 0.7), true);
  });

  it('is put elsewhere by its three small pictures, of which one is pressed', async () => {
    const { container, onSide } = open();
    expect(button(container, 'Panel at the right').getAttribute('aria-pressed')).toBe('true');
    await doing(() => button(container, 'Panel at the bottom').click());
    expect(onSide).toHaveBeenCalledExactlyOnceWith('bottom');
  });

  it('offers no other place where the screen has none', () => {
    expect(open({ place: 'bottom', onSide: null }).container.querySelector('.panel-sides')).toBeNull();
  });

  it('leads the keyboard back to the article', async () => {
    const { container, onLeave } = open();
    await doing(() => button(container, 'Back to the article').click());
    expect(onLeave).toHaveBeenCalledOnce();
  });

  it('is walked from statement to statement with the arrow keys, Home and End', async () => {
    const { container } = open();
    const statements = [...container.querySelectorAll<HTMLElement>('.statement')];
    const at = () => statements.indexOf(document.activeElement as HTMLElement);
    await doing(() => statements[0]?.focus());
    const seen: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp']) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await doing(() => press(statements[at()] as HTMLElement, key));
      seen.push(at());
    }
    expect(seen).toEqual([1, 2, 1, 4, 4, 0, 0]);
  });

  it('in a window of its own has neither an edge nor a cross, and Escape leaves it open', async () => {
    const { container, onClose } = open({ place: 'window' });
    expect(container.querySelector('.panel-handle, .panel-close')).toBeNull();
    await doing(() => press(selectedTab(container), 'Escape'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('says in which language each part is', () => {
    const { container } = open();
    expect(find(container, 'aside').lang).toBe('en');
    const chinese = [...container.querySelectorAll('.statement-chinese')];
    expect(chinese).toHaveLength(5);
    expect(chinese.every((each) => each.getAttribute('lang') === 'zh-Hans')).toBe(true);
  });

  it('takes nothing for markup', () => {
    const reading: ArticleReading = {
      ...sampleReading,
      brief: [{ section: 'facts', text: '<img src=x onerror=alert(1)>', paragraph: 1, start: 0, end: 2 }],
    };
    const { container } = open({ reading, firstTab: 'Brief' });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('the brief as Markdown', () => {
  it('is handed over with the Chinese under each line', async () => {
    const { container, onCopy } = open();
    await doing(() => button(container, 'Copy brief').click());
    expect(onCopy.mock.calls[0]?.[0]).toContain('grew by 8.3%.\n  > 2024年全市规模以上工业增加值增长8.3%');
  });

  it('cannot carry markup of the page into a note', () => {
    const brief = briefAsMarkdown({ ...sampleReading, title: '[x](javascript:alert(1)) <script>\n# y' });
    const [title] = brief.split('\n');
    expect(title).toBe('# \\[x\\](javascript:alert(1)) \\<script\\> \\# y');
  });
});
