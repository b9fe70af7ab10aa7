/** Says Chinese words with a voice of this device; what is read goes to no server. */
import { signal, type ReadonlySignal } from '@preact/signals';

/** A little slower than people talk: one listens for tones. */
const RATE = 0.85;

export interface Speaking {
  /** Null until a voice is found, and for ever where the device has none. */
  readonly speak: ReadonlySignal<((text: string) => void) | null>;
}

/** Finds a voice, also one that the browser tells of late. Falls silent when the signal aborts. */
export function createSpeaking(view: Window, ending: AbortSignal): Speaking {
  const { speechSynthesis: synthesis } = view;
  const speak = signal<((text: string) => void) | null>(null);
  const look = (): void => {
    const voice = mandarinVoice(synthesis.getVoices());
    speak.value = voice && ((text) => say(synthesis, voice, text));
  };
  if (synthesis) {
    look();
    synthesis.addEventListener?.('voiceschanged', look, { signal: ending });
    ending.addEventListener('abort', () => synthesis.cancel());
  }
  return { speak };
}

/** A Mandarin voice of this device, of the mainland where there are several; voices of a server are none. */
export function mandarinVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | null {
  const ours = voices.filter(
    ({ localService, lang }) => localService && /^(zh|cmn)([-_]|$)/i.test(lang) && !/HK|yue/i.test(lang),
  );
  return ours.find(({ lang }) => /CN|Hans/i.test(lang)) ?? ours[0] ?? null;
}

function say(synthesis: SpeechSynthesis, voice: SpeechSynthesisVoice, text: string): void {
  synthesis.cancel();
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = RATE;
  synthesis.speak(utterance);
}
