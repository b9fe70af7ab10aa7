/** Hands the person a file: the browser saves it as it saves any download. The link is in no document, so no page sees it. */
export function offerFile(name: string, contents: string | Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([contents as BlobPart], { type }));
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
