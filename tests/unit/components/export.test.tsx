/** The ways out of an article: the menu in the panel, and the card of a citation. */
import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CitationCard, type CitationCardProps } from '../../../components/citation/CitationCard.tsx';
import { ExportMenu } from '../../../components/panel/ExportMenu.tsx';
import { button, doing, find, press, show } from './support.tsx';

describe('the export menu', () => {
  function menu() {
    const events = { onExport: vi.fn(), onCite: vi.fn() };
    const container = show(<ExportMenu {...events} />);
    const details = find<HTMLDetailsElement>(container, 'details');
    details.open = true;
    return { container, details, ...events };
  }

  it.each([
    ['Page for printing', 'html'],
    ['Markdown', 'markdown'],
  ])('hands over the article as “%s”, and closes', async (name, format) => {
    const { container, details, onExport } = menu();
    await doing(() => button(container, name).click());
    expect(onExport).toHaveBeenCalledExactlyOnceWith(format);
    expect(details.open).toBe(false);
    expect(document.activeElement).toBe(find(container, 'summary'));
  });

  it('cites what is selected', async () => {
    const { container, onCite } = menu();
    await doing(() => button(container, 'Cite the selection').click());
    expect(onCite).toHaveBeenCalledOnce();
  });

  it('closes by Escape, which the panel around it does not hear, and goes back to its button', async () => {
    const { container, details } = menu();
    const heard = vi.fn();
    container.addEventListener('keydown', heard);
    await doing(() => void press(button(container, 'Markdown'), 'Escape'));
    expect(details.open).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find(container, 'summary'));
    await doing(() => void press(find(container, 'summary'), 'Escape'));
    expect(heard).toHaveBeenCalledOnce();
  });
});

/** jsdom knows popovers only as hidden, and what is hidden takes no focus. */
const SHOWN = '[popover]{display:block}';

describe('the card of a citation', () => {
  function card(citation: CitationCardProps['citation']) {
    const events = { onCopy: vi.fn(), onClose: vi.fn() };
    return { container: show(<CitationCard citation={citation} {...events} />), ...events };
  }

  it('shows what was copied and says so', () => {
    const { container } = card({ text: '<b>链主</b>', status: 'Copied.' });
    expect(find<HTMLTextAreaElement>(container, 'textarea').value).toBe('<b>链主</b>');
    expect(find(container, '[role="status"]').textContent).toBe('Copied.');
  });

  it('copies at a press, where the browser did not let us before', async () => {
    const { container, onCopy } = card({ text: '链主', status: 'The browser did not let us copy.' });
    await doing(() => button(container, 'Copy').click());
    expect(onCopy).toHaveBeenCalledExactlyOnceWith('链主');
  });

  it('has the focus, so that Escape closes it', async () => {
    show(<style>{SHOWN}</style>);
    const { container, onClose } = card({ text: null, status: 'Select a passage of the article first.' });
    expect(container.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(find(container, '.citation'));
    await doing(() => void press(find(container, '.citation'), 'Escape'));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('gives the focus back when it goes, in a shadow root too', async () => {
    const root = show(<div />).attachShadow({ mode: 'open' });
    const [before, place] = [document.createElement('button'), document.createElement('div')];
    root.append(before, place, Object.assign(document.createElement('style'), { textContent: SHOWN }));
    before.focus();
    await doing(() =>
      render(<CitationCard citation={{ text: null, status: '' }} onCopy={vi.fn()} onClose={vi.fn()} />, place),
    );
    expect(root.activeElement).toBe(find(place, '.citation'));
    await doing(() => render(null, place));
    expect(root.activeElement).toBe(before);
  });
});
