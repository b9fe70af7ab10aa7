/** The popup, the options and the welcome page. */
import { describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../../components/popup/page-state.ts';
import { PopupView, type PopupViewProps } from '../../../components/popup/PopupView.tsx';
import { OptionsView } from '../../../components/settings/OptionsView.tsx';
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

describe('the options', () => {
  it('hand over only what was changed, and remove a site', async () => {
    const onChange = vi.fn();
    const onRemoveOrigin = vi.fn();
    const container = show(
      <OptionsView
        settings={{ show: 'all', openDelay: 150, theme: 'auto', panelWidth: 400 }}
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
    await doing(() => button(container, 'Remove').click());
    expect(onRemoveOrigin).toHaveBeenCalledExactlyOnceWith('*://*.news.example/*');
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
