import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfAddress, findDate, parseDay } from '../../../page/article-date.ts';

function parse(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe('the day of an article', () => {
  it.each([
    ['2025-01-21 08:30', '2025-01-21'],
    ['2025年1月21日', '2025-01-21'],
    ['2025/1/5', '2025-01-05'],
    ['20250121', '2025-01-21'],
    ['2025-01-20T23:30:00Z', '2025-01-21'],
    ['2025-01-21T08:30:00+0800', '2025-01-21'],
    ['2025-01-21-08:30:15', '2025-01-21'],
    ['Tue Jan 21 2025 08:30:15 GMT+0800 (CST)', '2025-01-21'],
    ['Tue Jan 21 08:30:15 CST 2025', '2025-01-21'],
    ['2025-13-40', null],
    ['1月21日', null],
    ['电话 0231234567', null],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    ['https://news.example.cn/2025-01/21/content_123.htm', '2025-01-21'],
    ['https://news.example.cn/2025/01/21/a.html', '2025-01-21'],
    ['https://news.example.cn/202501/21/a.html', '2025-01-21'],
    ['https://news.example.cn/20250121/a.html', '2025-01-21'],
    ['https://gov.example.cn/xw/202501/t20250121_99.html', '2025-01-21'],
    ['https://news.example.cn/id/20259921', null],
    ['https://news.example.cn/?from=20250121', null],
  ])('in the address %s is %s', (address, day) => {
    expect(dayOfAddress(address)).toBe(day);
  });

  it('is what the head of the page says, before what stands near the title', () => {
    expect(findDate(parse('<meta name="PubDate" content="2025-01-21 08:30">'), '2024-12-31')).toBe('2025-01-21');
    expect(findDate(parse('<meta property="article:published_time" content="2025-01-21">'), '')).toBe('2025-01-21');
    expect(findDate(parse('<meta name="firstpublishedtime" content="2025-01-21-08:30:15">'), '')).toBe('2025-01-21');
    expect(findDate(parse('<span id="pubtime_baidu">2025年01月21日 08:30</span><time>2024-01-01</time>'), '')).toBe(
      '2025-01-21',
    );
    expect(findDate(parse('<script type="application/ld+json">{"datePublished": "2025-01-21"}</script>'), '')).toBe(
      '2025-01-21',
    );
    expect(findDate(parse(''), '2024年12月31日')).toBe('2024-12-31');
  });

  it('is a time element only where it is the only one', () => {
    expect(findDate(parse('<time datetime="2025-01-21">昨天</time>'), '')).toBe('2025-01-21');
    expect(findDate(parse('<time>2025-01-21</time><time>2025-01-20</time>'), '')).toBeNull();
  });

  it('is nothing rather than a wrong day, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const day = parseDay(text);
        expect(day === null || new Date(day).toISOString().startsWith(day)).toBe(true);
      }),
    );
  });
});
