/** The popup, the options and the welcome page. */
import { describe, expect, it, vi } from 'vitest';
import { explainClosedPage } from '../../../components/popup/closed-page.ts';
import type { PageState } from '../../../components/popup/page-state.ts';
import { PopupView, type PopupViewProps } from '../../../components/popup/PopupView.tsx';
import { KnownWords, type KnownWordsProps } from '../../../components/settings/KnownWords.tsx';
import { OptionsView, type OptionsViewProps } from '../../../components/settings/OptionsView.tsx';
import type { SettingsValues } from '../../../components/settings/settings-values.ts';
import { sampleShortcuts } from '../../../components/shared/sample-shortcuts.ts';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { button, doing, find, show } from './support.tsx';

const page: PageState = {
  reading: false,
  scope: null,
  panelOpen: false,
  chinese: true,
  words: 0,
  terms: 0,
  error: null,
};

function popup(changes: Partial<PopupViewProps> = {}) {
  const events = {
    onToggleReading: vi.fn(),
    onReadWholePage: vi.fn(),
    onTogglePanel: vi.fn(),
    onToggleAlwaysHere: vi.fn(),
    onOpenSidePanel: vi.fn(),
    onNotation: vi.fn(),
    onShow: vi.fn(),
    onLevel: vi.fn(),
    onOpenGlossary: vi.fn(),
    onOpenWords: vi.fn(),
    onOpenOptions: vi.fn(),
    onOpenWelcome: vi.fn(),
  };
  const container = show(
    <PopupView
      page={page}
      host="news.example"
      alwaysHere={false}
      show="all"
      level={0}
      notation="marks"
      problem={null}
      hasLostSettings={false}
      shortcuts={sampleShortcuts}
      {...events}
      {...changes}
    />,
  );
  return { container, ...events };
}

describe('the popup', () => {
  it.each<[string, PageState | null, string]>([
    ['while it asks', null, 'Looking at the page'],
    [
      'of an article that is read',
      { ...page, reading: true, scope: 'article', words: 412, terms: 38 },
      'Article so far: 412 words with pinyin, 38 terms',
    ],
    [
      'of a page that is read whole',
      { ...page, reading: true, scope: 'page', words: 1_204, terms: 61 },
      'Whole page so far: 1,204 words with pinyin, 61 terms',
    ],
    ['of a page that is not read', page, 'Not read.'],
    ['of a page without Chinese', { ...page, chinese: false }, 'There is no Chinese text on this page.'],
    [
      'of a page that went wrong',
      { ...page, error: 'The browser lets no extension read this page.' },
      'lets no extension',
    ],
  ])('says how things stand %s', (_, state, words) => {
    expect(find(popup({ page: state }).container, '[role="status"]').textContent).toContain(words);
  });

  it('reads the page at a press', async () => {
    const { container, onToggleReading } = popup();
    await doing(() => button(container, 'Read this page').click());
    expect(onToggleReading).toHaveBeenCalledOnce();
  });

  it('offers to read the whole page where only its article is read, and leads the keyboard on', async () => {
    const { container, onReadWholePage } = popup({ page: { ...page, reading: true, scope: 'article' } });
    await doing(() => button(container, 'Read the whole page').click());
    expect(onReadWholePage).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button(container, 'Show the English panel'));
    for (const others of [null, page, { ...page, reading: true, scope: 'page' as const }])
      expect(popup({ page: others }).container.textContent).not.toContain('Read the whole page');
  });

  it.each<[string, Partial<PageState>]>([
    ['without Chinese', { chinese: false }],
    ['that no extension may read', { chinese: false, error: 'The browser lets no extension read this page.' }],
  ])('offers something else on a page %s', async (_, state) => {
    const { container, onOpenWelcome, onOpenGlossary } = popup({ page: { ...page, ...state }, host: null });
    expect(container.querySelector('.popup-primary')).toBeNull();
    expect(container.textContent).not.toContain('Always read');
    await doing(() => button(container, 'Read the sample article').click());
    await doing(() => button(container, 'Look up a term').click());
    expect(onOpenWelcome).toHaveBeenCalledOnce();
    expect(onOpenGlossary).toHaveBeenCalledOnce();
  });

  it('offers the browser’s side panel only where there is one', async () => {
    const { container, onOpenSidePanel } = popup();
    await doing(() => button(container, 'side panel').click());
    expect(onOpenSidePanel).toHaveBeenCalledOnce();
    expect(popup({ onOpenSidePanel: null }).container.textContent).not.toContain('side panel');
  });

  it('says before the press that the browser will ask', () => {
    expect(button(popup().container, 'Always read').textContent).toContain('browser will ask');
    expect(button(popup({ alwaysHere: true }).container, 'Always read').textContent).not.toContain('will ask');
  });

  it('says what could not be kept, and leads to the options where settings were lost', async () => {
    const problem = 'It could not be kept.';
    const { container, onOpenOptions } = popup({ problem, hasLostSettings: true });
    expect([...container.querySelectorAll('[role="alert"]')].at(-1)?.textContent).toBe(problem);
    await doing(() => button(container, 'See the options').click());
    expect(onOpenOptions).toHaveBeenCalledOnce();
  });

  it('changes how readings are written', async () => {
    const { container, onNotation } = popup();
    await choose(container, 'Written with', 'numbers');
    expect(onNotation).toHaveBeenCalledExactlyOnceWith('numbers');
  });

  it('changes over which words pinyin stands', async () => {
    const { container, onShow } = popup();
    await doing(() => find(container, 'input[value="terms"]').click());
    expect(onShow).toHaveBeenCalledExactlyOnceWith('terms');
  });

  it('leads to the saved words', async () => {
    const { container, onOpenWords } = popup();
    await doing(() => button(container, 'My words').click());
    expect(onOpenWords).toHaveBeenCalledOnce();
  });

  it('shows shortcuts as they are assigned, and which is not', () => {
    const { container } = popup();
    expect([...container.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+Y',
      'Alt+Shift+J',
      'not set',
      'Alt+Shift+E',
    ]);
  });
});

describe('a page that cannot be read', () => {
  it.each<[string | undefined, string]>([
    [undefined, 'one of its own, a store of extensions, or a PDF'],
    ['chrome://settings/', 'belongs to the browser'],
    ['about:config', 'belongs to the browser'],
    ['https://chromewebstore.google.com/detail/x', 'a store of extensions'],
    ['https://addons.mozilla.org/firefox/', 'a store of extensions'],
    ['https://www.gov.cn/files/report.PDF', 'this PDF in a viewer of its own'],
    ['file:///home/article.html', 'allow Yanzhen access to file addresses'],
    ['chrome-extension://abc/page.html', 'belongs to an extension'],
    ['https://news.example/', 'Reload it'],
  ])('such as %s is explained', (address, words) => {
    expect(explainClosedPage(address)).toContain(words);
  });
});

const settings: SettingsValues = {
  show: 'all',
  level: 0,
  notation: 'marks',
  sandhi: false,
  capitals: false,
  opensBy: 'rest',
  openDelay: 150,
  theme: 'auto',
  interfaceLanguage: 'auto',
  secondCurrency: 'none',
  exchangeRate: '',
  panelSide: 'right',
  panelWidth: 400,
  panelHeight: 340,
};

/** Chooses from the list that has this label. */
async function choose(container: HTMLElement, label: string, value: string): Promise<void> {
  const row = [...container.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label));
  const list = row?.querySelector('select');
  if (!list) throw new Error(`There is no list “${label}”.`);
  await doing(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('the words that a person knows', () => {
  const words = ['经济', '发展', '经营'];

  function known(changes: Partial<KnownWordsProps> = {}) {
    const events = { onRemove: vi.fn(), onSave: vi.fn(), onLoad: vi.fn() };
    return {
      ...events,
      container: show(<KnownWords words={words} status={null} onUndo={null} {...events} {...changes} />),
    };
  }

  it('are counted, found and forgotten', async () => {
    const { container, onRemove } = known();
    expect(container.textContent).toContain('3 words.');
    const search = find<HTMLInputElement>(container, '.known-search');
    await doing(() => {
      search.value = '经';
      search.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(container.querySelectorAll('.known-words li')).toHaveLength(2);
    await doing(() => find(container, '[aria-label="Forget 经营"]').click());
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(['经营']);
  });

  it('can be given back after all were forgotten', async () => {
    const onUndo = vi.fn();
    const { container } = known({ words: [], onUndo });
    expect(container.textContent).toContain('None yet.');
    await doing(() => button(container, 'Undo').click());
    expect(onUndo).toHaveBeenCalledOnce();
  });
});

function options(changes: Partial<OptionsViewProps> = {}) {
  const onChange = vi.fn();
  const sites = {
    origins: ['*://*.news.example/*'],
    officialMedia: false,
    onRemoveOrigin: vi.fn(),
    onToggleOfficialMedia: vi.fn(),
  };
  const keeping = { status: null, fault: null, onSave: vi.fn(), onLoad: vi.fn(), onReset: vi.fn(), onUndo: null };
  const lost = { names: [], onSave: vi.fn(), onClose: vi.fn() };
  const container = show(
    <OptionsView
      settings={settings}
      known={{ words: [], status: null, onRemove: vi.fn(), onUndo: null, onSave: vi.fn(), onLoad: vi.fn() }}
      sites={sites}
      shortcuts={{ shortcuts: sampleShortcuts, page: null, onOpenShortcuts: vi.fn() }}
      keeping={keeping}
      lost={lost}
      statement={null}
      sum={null}
      version="0.1.0"
      onChange={onChange}
      {...changes}
    />,
  );
  return { container, onChange, sites, keeping, lost };
}

describe('the options', () => {
  it('hand over only what was changed, and remove a site', async () => {
    const { container, onChange, sites } = options();
    await doing(() => find(container, 'input[value="hover"]').click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ show: 'hover' });
    expect(find(container, '.options-sites').textContent).toContain('news.example');
    await choose(container, 'Words without pinyin', '1000');
    expect(onChange).toHaveBeenLastCalledWith({ level: 1_000 });
    await choose(container, 'Written with', 'zhuyin');
    expect(onChange).toHaveBeenLastCalledWith({ notation: 'zhuyin' });
    await doing(() => find(container, 'input[name="side"][value="bottom"]').click());
    expect(onChange).toHaveBeenLastCalledWith({ panelSide: 'bottom' });
    await doing(() => button(container, 'Remove').click());
    expect(sites.onRemoveOrigin).toHaveBeenCalledExactlyOnceWith('*://*.news.example/*');
  });

  it('lead to every group by its name', () => {
    const { container } = options();
    const links = [...container.querySelectorAll('nav a')];
    const titles = [...container.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(links.map(({ textContent }) => textContent)).toEqual(titles);
    for (const link of links) find(container, link.getAttribute('href') ?? '');
  });

  it('show the samples in Chinese, and what the panel and a popover say of them', () => {
    const { container } = options({
      statement: 'It grew by 8.3%.',
      sum: { english: 'RMB 270 billion', converted: 'USD 37.9 billion at your rate of 7.12 yuan' },
    });
    const samples = [...container.querySelectorAll('.options-sample [lang|="zh"]')];
    expect(samples.length).toBeGreaterThanOrEqual(5);
    expect(samples.every((sample) => sample.getAttribute('lang') === 'zh-Hans')).toBe(true);
    expect(container.textContent).toContain('It grew by 8.3%.');
    expect(find(container, '#money').textContent).toContain('RMB 270 billionUSD 37.9 billion at your rate');
  });

  it('say which shortcuts are really set, and how they are changed', () => {
    const { textContent } = find(options().container, '#shortcuts');
    expect(textContent).toContain('not set');
    expect(textContent).toContain('in the menu of the cog');
  });

  it('offer no shortcuts where the browser has none', () => {
    const { container } = options({ shortcuts: { shortcuts: [], page: null, onOpenShortcuts: vi.fn() } });
    expect(find(container, '#shortcuts').textContent).toContain('Everything can be tapped');
    expect(find(container, '#shortcuts').querySelector('button')).toBeNull();
  });

  it('save all settings, set them back, and say what is wrong with a file', async () => {
    const { container, keeping } = options();
    await doing(() => button(container, 'Save to a file').click());
    await doing(() => button(container, 'Set everything back').click());
    expect(keeping.onSave).toHaveBeenCalledOnce();
    expect(keeping.onReset).toHaveBeenCalledOnce();
    const broken = options({ keeping: { ...keeping, fault: '“notation” is "runes".' } }).container;
    expect(find(broken, '#keeping [role="alert"]').textContent).toContain('runes');
  });

  it('tell of settings that could not be read, by their names, until it is closed', async () => {
    expect(options().container.querySelector('.options-lost')).toBeNull();
    const onClose = vi.fn();
    const { container } = options({ lost: { names: ['notation'], onSave: vi.fn(), onClose } });
    expect(find(container, '[role="alert"]').textContent).toContain(
      '“Written with” could not be read, and has its default',
    );
    await doing(() => button(container, 'Close').click());
    expect(onClose).toHaveBeenCalledOnce();
    const former = options({ lost: { names: [null], onSave: vi.fn(), onClose } }).container;
    expect(find(former, '[role="alert"]').textContent).toContain('Settings of an earlier version could not be read');
  });
});

describe('a second currency', () => {
  const withCurrency = (changes: Partial<SettingsValues>) => options({ settings: { ...settings, ...changes } });

  const write = (container: HTMLElement, rate: string) =>
    doing(() => {
      const field = find<HTMLInputElement>(container, 'input[inputmode="decimal"]');
      field.value = rate;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('begins without a rate, and a rate that is none is told and not stored', async () => {
    const none = withCurrency({});
    await choose(none.container, 'Tell sums of yuan', 'USD');
    expect(none.onChange).toHaveBeenCalledExactlyOnceWith({ secondCurrency: 'USD', exchangeRate: '' });
    const { container, onChange } = withCurrency({ secondCurrency: 'USD' });
    await write(container, 'seven');
    expect(onChange).not.toHaveBeenCalled();
    expect(find(container, '[role="alert"]').textContent).toContain('a number above 0');
    await write(container, '7,12');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ exchangeRate: '7.12' });
    expect(container.querySelector('[role="alert"]')).toBeNull();
  });
});

function welcome() {
  const events = { onTogglePanel: vi.fn(), onToggleOfficialMedia: vi.fn(), onOpenOptions: vi.fn() };
  const container = show(<WelcomeView shortcuts={sampleShortcuts} status={null} officialMedia={false} {...events} />);
  return { container, ...events };
}

describe('the welcome page', () => {
  it('has a sample article in Chinese', () => {
    expect(find(welcome().container, 'article').lang).toBe('zh-Hans');
  });

  it('says what is private, and whose words the dictionary’s are', () => {
    const { textContent } = welcome().container;
    expect(textContent).toContain('It sends nothing');
    expect(textContent).toContain('CC-CEDICT, CC BY-SA 4.0');
  });

  it('has three steps, of which the last shows the panel', async () => {
    const { container, onTogglePanel } = welcome();
    expect(container.querySelectorAll('.welcome-steps > li')).toHaveLength(3);
    await doing(() => button(container, 'Show the English panel').click());
    expect(onTogglePanel).toHaveBeenCalledOnce();
  });

  it('explains a permission before it is asked', async () => {
    const { container, onToggleOfficialMedia } = welcome();
    const ask = button(container, 'official media');
    expect(ask.closest('.welcome-card')?.textContent).toContain('Your browser will show you the list and ask once.');
    expect(onToggleOfficialMedia).not.toHaveBeenCalled();
    await doing(() => ask.click());
    expect(onToggleOfficialMedia).toHaveBeenCalledOnce();
  });
});
