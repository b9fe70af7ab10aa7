/** Shows what is in the top layer anew, over whatever has come since: dialogs, full screens, boxes of our own. */
export function raise(box: HTMLElement): void {
  if (typeof box.showPopover !== 'function') return;
  if (box.matches(':popover-open')) box.hidePopover();
  box.showPopover();
}
