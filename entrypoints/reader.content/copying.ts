/** The clipboard, from a click of the reader's: only then does the browser allow it. */

/** Copies a text; rejects where the browser does not let us. */
export async function copyText(document: Document, text: string): Promise<void> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  if (clipboard) return clipboard.writeText(text);
  // Pages without TLS, as many official sites still are, have no clipboard; an answer to “copy” they have.
  let isTaken = false;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isTaken = true;
  };
  document.defaultView?.addEventListener('copy', answer, { capture: true, once: true });
  document.execCommand('copy');
  document.defaultView?.removeEventListener('copy', answer, { capture: true });
  if (!isTaken) throw new Error('The browser did not allow copying.');
}
