/** Corrections from the popover, and the notice that takes them back. */
import { signal, type Signal } from '@preact/signals';
import type { NoticeContent } from '../../components/notice/Notice.tsx';
import type { CorrectionWish } from '../../components/popover/CorrectionForm.tsx';
import { ask } from '../../messages/ask.ts';
import { inPageWords } from '../../settings/interface-language.ts';

export interface Correcting {
  readonly notice: Signal<NoticeContent | null>;
  closeNotice(): void;
  /** Keeps a correction, and says so with a way back. Rejects what cannot be kept. */
  correct(wish: CorrectionWish): Promise<void>;
}

export function createCorrecting(closePopover: () => void): Correcting {
  const notice = signal<NoticeContent | null>(null);
  const closeNotice = (): void => {
    notice.value = null;
  };
  return {
    notice,
    closeNotice,
    async correct(wish) {
      const correction = await ask('correct', wish);
      closePopover();
      const onUndo = (): void => {
        closeNotice();
        ask('forget-correction', correction).catch((error: unknown) => {
          notice.value = {
            text: error instanceof Error ? error.message : inPageWords().correction.notUndone,
            onUndo: null,
          };
        });
      };
      notice.value = { text: inPageWords().correction.done[wish.reach](wish.form), onUndo };
    },
  };
}
