import { describe, expect, it } from 'vitest';
import { collectRuns } from '../../../page/text-run.ts';
import { setPage } from './support.ts';

function runsOf(markup: string): string[] {
  setPage(markup);
  return collectRuns(document.body).map(({ text }) => text);
}

describe('text runs', () => {
  it.each([
    ['join text over links and emphasis', '<p>经<em>济</em>和<a href="#">社会</a>发展</p>', ['经济和社会发展']],
    ['end at a line break', '<div>第一行<br>第二行<br><br>第三行</div>', ['第一行', '第二行', '第三行']],
    ['end at blocks and go on after them', '<div>前面<p>中间</p>后面</div>', ['前面', '中间', '后面']],
    ['take each cell of a table', '<table><tr><td>指标</td><td>数值</td></tr></table>', ['指标', '数值']],
    ['take each item of a list', '<ul><li>甲</li><li>乙<ul><li>丙</li></ul></li></ul>', ['甲', '乙', '丙']],
    ['leave out text without Chinese', '<p>English only</p><p>有中文 here</p>', ['有中文 here']],
    [
      'leave code, fields and editable text alone',
      '<pre>代码</pre><p>甲<code>变量</code>乙</p><textarea>输入</textarea><div contenteditable>编辑</div>',
      ['甲', '乙'],
    ],
    ['take what is expressly not editable', '<p contenteditable="false">正文</p>', ['正文']],
    ['leave alone what must not be translated', '<p translate="no">商标</p><p class="a notranslate">名字</p>', []],
    ['leave the ruby of the page alone', '<p>读作<ruby>汉字<rt>hànzì</rt></ruby>的词</p>', ['读作', '的词']],
    [
      'pass over scripts, comments and hidden elements',
      '<p>上<script>"汉字"</script><!-- 注释 -->半<span hidden>隐藏</span>句</p>',
      ['上半句'],
    ],
    ['end at pictures', '<p>图前<img alt="图">图后</p>', ['图前', '图后']],
    [
      'keep white space, so that offsets are those of the document',
      '<p>\n  　　首行缩进\n</p>',
      ['\n  　　首行缩进\n'],
    ],
  ])('%s', (_, markup, expected) => {
    expect(runsOf(markup)).toEqual(expected);
  });

  it('know where each text node starts', () => {
    setPage('<p>经<em>济</em>发展</p>');
    const [run] = collectRuns(document.body);
    expect(run?.nodes.map(({ node, start }) => [node.data, start])).toEqual([
      ['经', 0],
      ['济', 1],
      ['发展', 2],
    ]);
    expect(run?.block).toBe(document.querySelector('p'));
  });

  it('are found in open shadow roots', () => {
    setPage('<div id="host"></div><p>外面</p>');
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append('直接', Object.assign(document.createElement('p'), { textContent: '里面' }));
    expect(collectRuns(document.body).map(({ text }) => text)).toEqual(['直接', '里面', '外面']);
  });

  it('are found in a form whose fields are named like its properties', () => {
    const names = ['parentElement', 'localName', 'getAttribute', 'shadowRoot', 'nodeType', 'firstChild'];
    setPage(`<form><p>表单里的字</p>${names.map((name) => `<input name="${name}">`).join('')}</form>`);
    expect(collectRuns(document.body).map(({ text }) => text)).toEqual(['表单里的字']);
  });

  it('are found however deep the tree is', () => {
    setPage('');
    let at: Element = document.body;
    for (let depth = 0; depth < 5_000; depth += 1) at = at.appendChild(document.createElement('span'));
    at.append('深处');
    expect(collectRuns(document.body).map(({ text }) => text)).toEqual(['深处']);
  });
});
