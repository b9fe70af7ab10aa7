/** The popup, the options and the welcome page. */
import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../components/popup/page-state.ts';
import { PopupView, type PopupViewProps } from '../../../components/popup/PopupView.tsx';
import { KnownWords, type KnownWordsProps } from '../../../components/settings/KnownWords.tsx';
import { OptionsView } from '../../../components/settings/OptionsView.tsx';
import type { SettingsValues } from '../../../components/settings/settings-values.ts';
import { sampleShortcuts } from '../../../components/shared/sample-shortcuts.ts';
import { WelcomeView } from '../../../components/welcome/WelcomeView.tsx';
import { button, doing, find, show } from './support.tsx';

const page: PageState = { reading: false, panelOpen: false, chinese: true, words: 0, terms: 0, error: null };

function popup(changes: Partial<PopupViewProps> = {}) {
  const events = {
    onToggleReading: vi.fn(),
    onTogglePanel: vi.fn(),
    onToggleAlwaysHere: vi.fn(),
    onToggleOfficialMedia: vi.fn(),
    onShow: vi.fn(),
    onLevel: vi.fn(),
    onOpenGlossary: vi.fn(),
    onOpenOptions: vi.fn(),
    onOpenWelcome: vi.fn(),
  };
  const container = show(
    <PopupView
      page={page}
      host="news.example"
      alwaysHere={false}
      officialMedia={false}
      show="all"
      level={0}
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
    ['of a page that is read', { ...page, reading: true, words: 412, terms: 38 }, '412 words with pinyin and 38 terms'],
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

  it('offers nothing on a page that cannot be read', () => {
    const { container } = popup({ page: { ...page, chinese: false }, host: null });
    expect(button(container, 'Read this page').disabled).toBe(true);
    expect(button(container, 'Show the English panel').disabled).toBe(true);
    expect(container.textContent).not.toContain('Always read');
  });

  it('says before the press that the browser will ask', () => {
    expect(button(popup().container, 'official media').textContent).toContain('browser will ask');
  });

  it('changes over which words pinyin stands', async () => {
    const { container, onShow } = popup();
    await doing(() => find(container, 'input[value="terms"]').click());
    expect(onShow).toHaveBeenCalledExactlyOnceWith('terms');
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

const settings: SettingsValues = {
  show: 'all',
  level: 0,
  notation: 'marks',
  sandhi: false,
  capitals: false,
  openDelay: 150,
  theme: 'auto',
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

describe('the options', () => {
  it('hand over only what was changed, and remove a site', async () => {
    const onChange = vi.fn();
    const onRemoveOrigin = vi.fn();
    const container = show(
      <OptionsView
        settings={settings}
        known={{ words: [], status: null, onRemove: vi.fn(), onUndo: null, onSave: vi.fn(), onLoad: vi.fn() }}
        origins={['*://*.news.example/*']}
        officialMedia={false}
        version="0.1.0"
        onChange={onChange}
        onRemoveOrigin={onRemoveOrigin}
        onToggleOfficialMedia={vi.fn()}
      />,
    );
    await doing(() => find(container, 'input[value="hover"]').click());
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ show: 'hover' });
    expect(find(container, '.options-sites').textContent).toContain('news.example');
    await choose(container, 'Words without pinyin', '1000');
    expect(onChange).toHaveBeenLastCalledWith({ level: 1_000 });
    await choose(container, 'Written with', 'zhuyin');
    expect(onChange).toHaveBeenLastCalledWith({ notation: 'zhuyin' });
    await doing(() => button(container, 'Remove').click());
    expect(onRemoveOrigin).toHaveBeenCalledExactlyOnceWith('*://*.news.example/*');
  });
});

describe('a second currency', () => {
  function options(changes: Partial<SettingsValues>) {
    const onChange = vi.fn();
    const container = show(
      <OptionsView
        settings={{ ...settings, ...changes }}
        known={{ words: [], status: null, onRemove: vi.fn(), onUndo: null, onSave: vi.fn(), onLoad: vi.fn() }}
        origins={[]}
        officialMedia={false}
        version="0.1.0"
        onChange={onChange}
        onRemoveOrigin={vi.fn()}
        onToggleOfficialMedia={vi.fn()}
      />,
    );
    return { container, onChange };
  }

  const write = (container: HTMLElement, rate: string) =>
    doing(() => {
      const field = find<HTMLInputElement>(container, 'input[inputmode="decimal"]');
      field.value = rate;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });

  it('begins without a rate, and a rate that is none is told and not stored', async () => {
    const none = options({});
    await choose(none.container, 'Tell sums of yuan', 'USD');
    expect(none.onChange).toHaveBeenCalledExactlyOnceWith({ secondCurrency: 'USD', exchangeRate: '' });
    const { container, onChange } = options({ secondCurrency: 'USD' });
    await write(container, 'seven');
    expect(onChange).not.toHaveBeenCalled();
    expect(find(container, '[role="alert"]').textContent).toContain('a number above 0');
    await write(container, '7,12');
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ exchangeRate: '7.12' });
    expect(container.querySelector('[role="alert"]')).toBeNull();
  });
});

const welcome = () => show(<WelcomeView shortcuts={sampleShortcuts} status={null} onTogglePanel={vi.fn()} />);

describe('the welcome page', () => {
  it('has a sample article in Chinese', () => {
    expect(find(welcome(), 'article').lang).toBe('zh-Hans');
  });

  it('says what is private, and whose words the dictionary’s are', () => {
    const { textContent } = welcome();
    expect(textContent).toContain('It sends nothing');
    expect(textContent).toContain('CC-CEDICT, CC BY-SA 4.0');
  });
});
