/** The page of the saved words. */
import { describe, expect, it, vi } from 'vitest';
import { sampleWords } from '../../../components/vocabulary-page/sample-words.ts';
import { VocabularyView, type VocabularyViewProps } from '../../../components/vocabulary-page/VocabularyView.tsx';
import type { SavedWord } from '../../../vocabulary/saved-word.ts';
import { button, doing, find, press, show } from './support.tsx';

function page(changes: Partial<VocabularyViewProps> = {}) {
  const events = {
    onEdit: vi.fn(() => Promise.resolve()),
    onRemove: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
  };
  const container = show(
    <VocabularyView
      words={sampleWords}
      query=""
      status={null}
      onUndo={null}
      onSaveUnreadable={null}
      {...events}
      {...changes}
    />,
  );
  return { container, ...events };
}

const listed = (container: HTMLElement) =>
  [...container.querySelectorAll('.words-word')].map(({ textContent }) => textContent);

async function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await doing(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const idsOf = (words: readonly SavedWord[]) => words.map(({ id }) => id);

describe('my words', () => {
  it('have the latest first, each in its sentence, with a link to where it stood', () => {
    const { container } = page();
    expect(listed(container)).toEqual(['智改数转绿色化', '链主', '专精特新', '雁阵效应', '陈立民']);
    expect([...container.querySelectorAll('mark')].map(({ textContent }) => textContent)).toContain('链主');
    expect(find<HTMLAnchorElement>(container, '.words-source a').href).toBe(sampleWords[0]?.address);
  });

  it.each([
    ['lianzhu', ['链主']],
    ['LIÀNZHǓ', ['链主']],
    ['little giant', ['专精特新']],
    ['news.example 陈', ['陈立民']],
    ['上下游', ['链主']],
  ])('are found by “%s”', async (query, found) => {
    const { container } = page();
    await write(find<HTMLInputElement>(container, 'input[type="search"]'), query);
    expect(listed(container)).toEqual(found);
  });

  it('say so where nothing is found', () => {
    expect(page({ query: 'nowhere' }).container.textContent).toContain('No word of yours has “nowhere”.');
  });

  it('are sorted by any column, and the other way round at a second press', async () => {
    const { container } = page();
    await doing(() => button(container, 'Pinyin').click());
    expect(listed(container)).toEqual(['陈立民', '链主', '雁阵效应', '智改数转绿色化', '专精特新']);
    expect(find(container, '[data-column="reading"]').getAttribute('aria-sort')).toBe('ascending');
    await doing(() => button(container, 'Pinyin').click());
    expect(listed(container)[0]).toBe('专精特新');
    for (const column of ['Word', 'English', 'Sentence and source', 'Saved']) {
      await doing(() => button(container, column).click());
      expect(container.querySelectorAll('[aria-sort]')).toHaveLength(1);
    }
  });

  it('are edited in place, and a refusal is told there', async () => {
    const { container, onEdit } = page();
    await doing(() => button(container, 'Edit 链主').click());
    const english = find<HTMLInputElement>(container, '.words-form input');
    expect(document.activeElement).toBe(english);
    await write(english, ' chain master ');
    await write(find<HTMLTextAreaElement>(container, '.words-form textarea'), 'leads');
    onEdit.mockRejectedValueOnce(new Error('The browser has no room left.'));
    await doing(() => find<HTMLFormElement>(container, '.words-form').requestSubmit());
    expect(onEdit).toHaveBeenCalledExactlyOnceWith('word-3', { english: 'chain master', note: 'leads' });
    expect(find(container, '[role="alert"]').textContent).toBe('The browser has no room left.');
    await doing(() => find<HTMLFormElement>(container, '.words-form').requestSubmit());
    expect(container.querySelector('.words-form')).toBeNull();
  });

  it('leave the form without a change by Escape', async () => {
    const { container, onEdit } = page();
    await doing(() => button(container, 'Edit 链主').click());
    await doing(() => void press(find(container, '.words-form input'), 'Escape'));
    expect(container.querySelector('.words-form')).toBeNull();
    expect(onEdit).not.toHaveBeenCalled();
  });

  it('are deleted one by one or several at once', async () => {
    const { container, onRemove } = page();
    await doing(() => button(container, 'Delete 陈立民').click());
    expect(onRemove).toHaveBeenLastCalledWith(['word-4']);
    await doing(() => find(container, '[aria-label="Select 链主"]').click());
    await doing(() => find(container, '[aria-label="Select 专精特新"]').click());
    await doing(() => button(container, 'Delete 2').click());
    expect(onRemove).toHaveBeenLastCalledWith(['word-3', 'word-2']);
  });

  it('are exported: those selected, or else those found, or all', async () => {
    const { container, onExport } = page();
    await doing(() => button(container, 'Anki').click());
    expect(idsOf(onExport.mock.lastCall?.[0])).toHaveLength(5);
    await doing(() => find(container, '[aria-label="Select 链主"]').click());
    await doing(() => button(container, 'CSV').click());
    expect(onExport.mock.lastCall?.[1]).toBe('csv');
    expect(idsOf(onExport.mock.lastCall?.[0])).toEqual(['word-3']);
    await doing(() => find(container, '[aria-label="Select 链主"]').click());
    await write(find<HTMLInputElement>(container, 'input[type="search"]'), 'geese');
    expect(container.textContent).toContain('Export 1 found as');
    await doing(() => button(container, 'Markdown').click());
    expect(idsOf(onExport.mock.lastCall?.[0])).toEqual(['word-5']);
  });

  it('do not stay selected unseen: what the search hides is not deleted', async () => {
    const { container, onRemove } = page();
    await doing(() => find(container, '[aria-label="Select all"]').click());
    await write(find<HTMLInputElement>(container, 'input[type="search"]'), '链主');
    await doing(() => button(container, 'Delete 1').click());
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(['word-3']);
  });

  it('come from a file', async () => {
    const { container, onImport } = page();
    const input = find<HTMLInputElement>(container, '.file-link input');
    const file = new File(['Chinese\n链主\n'], 'words.csv');
    Object.defineProperty(input, 'files', { value: [file] });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
    expect(onImport).toHaveBeenCalledExactlyOnceWith(file);
  });

  it('tell what to do where there are none yet', () => {
    const { container } = page({ words: [] });
    expect(find(container, '.words-empty').textContent).toContain('press the bookmark in its popover');
    expect(container.querySelector('table')).toBeNull();
  });

  it('give back what was deleted, and lead the keyboard there', async () => {
    const onUndo = vi.fn();
    const { container } = page({ status: '链主 is deleted.', onUndo });
    const undo = button(container, 'Undo');
    expect(document.activeElement).toBe(undo);
    await doing(() => undo.click());
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('offer as a file what could not be read', async () => {
    const onSaveUnreadable = vi.fn();
    const { container } = page({ onSaveUnreadable });
    expect(find(container, '[role="alert"]').textContent).toContain('set aside, not deleted');
    await doing(() => button(container, 'Save what cannot be read').click());
    expect(onSaveUnreadable).toHaveBeenCalledOnce();
  });

  it('are text, whatever they hold', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const word = { ...(sampleWords[0] as SavedWord), headword: hostile, title: hostile, sentence: hostile, span: null };
    const { container } = page({ words: [word] });
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent).toContain(hostile);
  });
});
