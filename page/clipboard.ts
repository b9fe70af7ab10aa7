/** Text onto the clipboard, at a person's wish. */

/**
 * Puts text onto the clipboard. Pages without a secure connection have no clipboard of their own, and Firefox wants the
 * person's click: then the copy command is tried, which goes by the same rules everywhere.
 *
 * @throws where the browser allows neither
 */
export async function writeClipboard(document: Document, text: string): Promise<void> {
  const clipboard = document.defaultView?.navigator.clipboard;
  try {
    if (clipboard === undefined) throw new Error('This page has no clipboard.');
    await clipboard.writeText(text);
  } catch (error) {
    if (!copyByCommand(document, text)) throw new Error('The browser did not allow copying.', { cause: error });
  }
}

/** The copy command with our text in place of the selection; the page's own listeners do not hear of it. */
function copyByCommand(document: Document, text: string): boolean {
  let isWritten = false;
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    isWritten = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener('copy', write, { capture: true });
  try {
    return document.execCommand('copy') && isWritten;
  } finally {
    view?.removeEventListener('copy', write, { capture: true });
  }
}
