import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSpeaking, mandarinVoice } from '../../../entrypoints/reader/speaking.ts';

function voice(lang: string, localService = true): SpeechSynthesisVoice {
  return { lang, localService, name: lang, voiceURI: lang, default: false };
}

/** The browser's speech, with voices that may come late. */
class Synthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [];
  readonly said: { text: string; lang: string }[] = [];
  readonly cancel = vi.fn();
  getVoices = () => this.voices;
  speak = (utterance: { text: string; lang: string }) => this.said.push(utterance);
}

function viewWith(speechSynthesis: Synthesis | undefined): Window {
  return { speechSynthesis } as unknown as Window;
}

afterEach(() => vi.unstubAllGlobals());

describe('the voice', () => {
  it('is a Mandarin one of this device, of the mainland first', () => {
    expect(mandarinVoice([voice('en-US'), voice('zh-TW'), voice('zh-CN')])?.lang).toBe('zh-CN');
    expect(mandarinVoice([voice('zh_TW')])?.lang).toBe('zh_TW');
    expect(mandarinVoice([voice('cmn-Hans-CN')])?.lang).toBe('cmn-Hans-CN');
  });

  it('is never one of a server, which would be told what is read, nor Cantonese', () => {
    expect(mandarinVoice([voice('zh-CN', false)])).toBeNull();
    expect(mandarinVoice([voice('zh-HK'), voice('yue-HK'), voice('zha-CN')])).toBeNull();
  });

  it('is found when the browser tells of it late, and speaks', () => {
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        lang = '';
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    const synthesis = new Synthesis();
    const { speak } = createSpeaking(viewWith(synthesis), new AbortController().signal);
    expect(speak.value).toBeNull();
    synthesis.voices = [voice('zh-CN')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    speak.value?.('重庆');
    expect(synthesis.said).toMatchObject([{ text: '重庆', lang: 'zh-CN' }]);
  });

  it('is missing without fuss where the browser has no speech', () => {
    expect(createSpeaking(viewWith(undefined), new AbortController().signal).speak.value).toBeNull();
  });

  it('falls silent when reading ends', () => {
    const synthesis = new Synthesis();
    const ending = new AbortController();
    createSpeaking(viewWith(synthesis), ending.signal);
    ending.abort();
    expect(synthesis.cancel).toHaveBeenCalledOnce();
  });
});
