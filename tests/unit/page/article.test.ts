import { describe, expect, it } from 'vitest';
import { findArticle } from '../../../page/article.ts';
import { hasChinese } from '../../../page/chinese.ts';
import { readArticle } from '../../../page/paragraph.ts';

function parse(markup: string, title = ''): Document {
  const parsed = new DOMParser().parseFromString(`<title>${title}</title><body>${markup}`, 'text/html');
  return parsed;
}

const LONG = [
  '城市里的老厂房怎样变成新的园区，是很多地方正在回答的问题，这里的做法是先听居民的意见，再请设计的人来画图。',
  '园区里现在有一百多家小公司，做软件的、做设计的、做电影后期的都有，年轻人愿意来，附近的餐馆和书店也跟着热闹起来。',
  '负责改造的人说，难处在于旧房子的结构各不相同，每一栋都要单独检查和加固，费用比新建还要高一些，但是值得。',
];
const PARAGRAPHS = LONG.map((text) => `<p>${text}</p>`).join('');
const LINKS = Array.from(
  { length: 40 },
  (_, index) => `<li><a href="#">第${index}条别的新闻的标题写在这里也不短</a></li>`,
).join('');
const PAGE = `
  <div class="top"><a href="#">首页</a><a href="#">要闻</a><a href="#">财经</a></div>
  <div class="wrap">
    <div class="left">
      <div class="hd"><h1>老厂房变成新园区</h1><div class="info">2025年1月21日 08:30　来源：示例日报　责任编辑：某某</div></div>
      <div class="txt">${PARAGRAPHS}</div>
      <div class="more"><h3>相关新闻</h3><ul>${LINKS}</ul></div>
      <div class="post-comments">${'<p>网友说这个做法很好，我家附近也有一个这样的厂房，希望早日改造，大家都可以去看看走走。</p>'.repeat(8)}</div>
    </div>
    <div class="sidebar"><ul>${LINKS}</ul></div>
  </div>
  <div class="foot">版权所有 未经许可不得转载 联系我们 广告服务</div>`;

describe('the article of a page', () => {
  it('is found among navigation, lists of links and comments', () => {
    const { element } = findArticle(parse(PAGE, '老厂房变成新园区_示例网'));
    expect(element.className).toBe('txt');
  });

  it('has its title from the heading that the page title repeats, its day and source from the lines below', () => {
    const found = findArticle(parse(PAGE, '老厂房变成新园区_示例网'));
    expect(found.title).toBe('老厂房变成新园区');
    expect(found.date).toBe('2025-01-21');
    expect(found.byline).toBe('示例日报');
  });

  it('is read as its paragraphs, without the title among them', () => {
    expect(readArticle(parse(PAGE, '老厂房变成新园区_示例网'))).toEqual({
      title: '老厂房变成新园区',
      date: '2025-01-21',
      paragraphs: LONG,
    });
    expect(readArticle(parse(`<article><h1>老厂房变成新园区</h1>${PARAGRAPHS}</article>`)).paragraphs).toEqual(LONG);
  });

  it('is found where lines are parted by breaks only', () => {
    const found = readArticle(
      parse(`<div class="nav"><a href="#">首页</a></div><div id="c">${LONG.join('<br><br>')}</div>`),
    );
    expect(found.paragraphs).toEqual(LONG);
  });

  it('is found where every paragraph is wrapped several times over', () => {
    const wrapped = LONG.map((text) => `<section><section><p><span>${text}</span></p></section></section>`).join('');
    const found = findArticle(
      parse(`<div id="page"><div id="body">${wrapped}</div><div><ul>${LINKS}</ul></div></div>`),
    );
    expect(found.element.id).toBe('body');
  });

  it('keeps subheadings, lists and tables between its paragraphs', () => {
    const inner = `<p>${LONG[0]}</p><h2>难处</h2><ul><li>结构</li></ul><table><tr><td>费用</td></tr></table><p>${LONG[2]}</p>`;
    expect(readArticle(parse(`<main>${inner}</main>`)).paragraphs).toEqual([LONG[0], '难处', '结构', '费用', LONG[2]]);
  });

  it('is found where the class of the whole page speaks of a sidebar', () => {
    expect(readArticle(parse(`<div class="page has-sidebar"><div>${PARAGRAPHS}</div></div>`)).paragraphs).toEqual(LONG);
  });

  it('is found in the cell of a table that only lays the page out', () => {
    const menu = '<td><a href="#">首页</a><br>机构职能<br>领导信息<br>办事指南</td>';
    const inner = `<table><tr>${menu}<td id="cell"><font>${LONG.join('<br><br>')}</font></td></tr></table>`;
    const found = findArticle(parse(`<table><tr><td>示例县人民政府</td></tr><tr><td>${inner}</td></tr></table>`));
    expect(found.element.closest('#cell')).not.toBeNull();
  });

  it('is found in a dialog that is open, and not in one that is closed', () => {
    const open = parse(`<div>首页</div><dialog open id="reader">${PARAGRAPHS}</dialog>`);
    expect(findArticle(open).element.id).toBe('reader');
    const closed = parse(`<main id="c">${PARAGRAPHS}</main><dialog>${PARAGRAPHS}${PARAGRAPHS}</dialog>`);
    expect(findArticle(closed).element.id).toBe('c');
  });

  it('is the body where nothing stands out', () => {
    const page = parse('<p>很短的一页</p>');
    expect(findArticle(page).element).toBe(page.body);
  });

  it('has the name of the site taken off a title that no heading shows', () => {
    expect(findArticle(parse(PARAGRAPHS, '老厂房变成新园区_要闻_示例网')).title).toBe('老厂房变成新园区');
    expect(findArticle(parse(PARAGRAPHS, '老厂房变成新园区 - 示例网')).title).toBe('老厂房变成新园区');
    expect(findArticle(parse(PARAGRAPHS)).title).toBeNull();
  });

  it.each([
    ['what a government site has to say', '<meta name="ContentSource" content="示例县融媒体中心">', '示例县融媒体中心'],
    ['a source with its label', '<meta name="source" content="来源：示例日报">', '示例日报'],
    ['the source before the number of an editor', '<meta name="author" content="104942">', '示例日报'],
    ['the source before the initials of an editor', '<meta name="author" content="ypp,zj">', '示例日报'],
    ['what is marked for a search engine', '<i id="source_baidu">来源：<a>示例晚报</a></i>', '示例晚报'],
    ['the source before the author', '<meta name="author" content="张三">', '示例日报'],
  ])('has its byline from %s', (_, meta, byline) => {
    const lines = '<div>2025-01-21 08:30 来源：示例日报责任编辑：李四</div>';
    expect(findArticle(parse(`${meta}<h1>老厂房变成新园区</h1>${lines}${PARAGRAPHS}`)).byline).toBe(byline);
  });

  it.each([
    ['&amp;ldquo;老厂房&amp;rdquo;变成新园区', '“老厂房”变成新园区'],
    ['老厂房&lt;br/&gt;变成新园区', '老厂房 变成新园区'],
    ['老厂房&lt;font color=red&gt;变成&lt;/font&gt;新园区&amp;#8212;', '老厂房变成新园区—'],
    ['3&lt;5的老厂房', '3<5的老厂房'],
  ])('has its title out of markup that a system wrote into the head: %s', (content, title) => {
    expect(findArticle(parse(`<meta name="ArticleTitle" content="${content}">${PARAGRAPHS}`)).title).toBe(title);
  });

  it('is the body, with all that is around, where the whole page is asked for', () => {
    const page = parse(PAGE, '老厂房变成新园区_示例网');
    const found = findArticle(page, 'page');
    expect(found.element).toBe(page.body);
    expect(found.title).toBe('老厂房变成新园区');
    expect(found.skips(page.querySelector('.sidebar') as Element)).toBe(false);
  });

  it('is found in a component with an open shadow root, without the menu beside it', () => {
    const page = parse('<div id="menu"></div><div id="host"></div>');
    const fill = (id: string, ...children: Element[]): void => {
      page
        .querySelector(id)
        ?.attachShadow({ mode: 'open' })
        .append(...children);
    };
    const make = (name: string, text: string): Element => {
      const element = page.createElement(name);
      element.append(text);
      return element;
    };
    const section = make('section', '');
    section.append(...LONG.map((text) => make('p', text)));
    fill('#menu', make('nav', '首页要闻财经'));
    fill('#host', make('div', '短的一行'), section);
    expect(findArticle(page).element).toBe(section);
  });

  it('is found in a form whose fields are named like its properties', () => {
    const clobber = '<input name="parentElement"><input name="children"><input name="firstChild">';
    expect(readArticle(parse(`<form>${clobber}<div>${PARAGRAPHS}</div></form>`)).paragraphs).toEqual(LONG);
  });
});

describe('whether a page is Chinese', () => {
  it.each([
    [true, 'a Chinese page', LONG.join('')],
    [true, 'a Chinese page that quotes a brand in kana', `${LONG.join('')}某某の家`],
    [false, 'an English page with a Chinese name', 'The city of 重庆 has grown fast.'],
    [false, 'a Japanese page', '政府は新しい経済政策を発表し、来年度から実施する方針を明らかにした。'.repeat(4)],
    [false, 'a Korean page with Chinese characters', '정부는 새로운 經濟 정책을 발표하였다. '.repeat(20)],
    [false, 'a page whose Chinese is in its scripts', `<script>"${LONG.join('')}"</script>English`],
    [false, 'an empty page', ''],
  ])('%s for %s', (expected, _, markup) => {
    expect(hasChinese(parse(markup))).toBe(expected);
  });
});
