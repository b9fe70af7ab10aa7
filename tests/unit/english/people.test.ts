import { describe, expect, it } from 'vitest';
import { readEnglish } from '../../../english/index.ts';
import { introduce } from '../../../english/people/people.ts';
import { article, known, paragraph, person, place, type Piecemeal } from '../../support/chunks.ts';

const reform = known('市发展改革委', 'organisation', 'National Development and Reform Commission', {
  local: 'Municipal Development and Reform Commission',
});
const gao = person('高健', 'Gāo Jiàn');
const chongqing = place('重庆市', 'Chongqing');

function introduced(...paragraphs: readonly (readonly Piecemeal[])[]): string[] {
  return readEnglish(article(...paragraphs.map((parts) => paragraph(...parts)))).people.map(introduce);
}

describe('a person in an article', () => {
  it('has the office before the name, and the place that the article is about', () => {
    expect(introduced([chongqing, '发布', '。'], [reform, '主任', gao, '说', '。'])).toEqual([
      'Gao Jian, Director of the Chongqing Municipal Development and Reform Commission',
    ]);
  });

  it('has a body without its place where two places may be meant', () => {
    const two = [chongqing, '和', place('成都市', 'Chengdu'), '发布', '。'];
    expect(introduced(two, [reform, '主任', gao, '说', '。'])).toEqual([
      'Gao Jian, Director of the Municipal Development and Reform Commission',
    ]);
  });

  it('of a local body has the level of the body and the place before it', () => {
    const commission = known('发展改革委', 'organisation', 'Development and Reform Commission', {
      local: 'Development and Reform Commission',
    });
    expect(introduced([place('四川省', 'Sichuan'), commission, '副主任', gao])).toEqual([
      'Gao Jian, Deputy Director of the Sichuan Provincial Development and Reform Commission',
    ]);
  });

  it.each([
    ['Minister', 'Ministry of Finance', 'Minister of Finance'],
    ['Vice Minister', 'Ministry of Commerce', 'Vice Minister of Commerce'],
    ['Director-General', 'Ministry of Commerce', 'Director-General at the Ministry of Commerce'],
    ['Academician', 'Chinese Academy of Sciences', 'Academician of the Chinese Academy of Sciences'],
  ])('who is %s in the %s is its %s', (title, organisation, said) => {
    const someone = { name: '李明', english: 'Li Ming', title, organisation, paragraph: 0, span: { start: 0, end: 2 } };
    expect(introduce(someone)).toBe(`Li Ming, ${said}`);
  });

  it('is introduced by the office and not by the mandate', () => {
    const secretary: Piecemeal[] = ['市', '人大代表', '、', place('涪陵区', 'Fuling District'), '委', '书记'];
    expect(introduced([...secretary, person('黎勇', 'Lí Yǒng'), '，'])).toEqual([
      'Li Yong, Secretary of the CPC Fuling District Committee',
    ]);
  });

  it('is introduced rightly whichever word the segmentation gives 区 to', () => {
    const secretary: Piecemeal[] = [place('涪陵', 'Fuling District'), '区委', '书记', person('黎勇', 'Lí Yǒng')];
    expect(introduced(secretary)).toEqual(['Li Yong, Secretary of the CPC Fuling District Committee']);
  });

  it('of an administrative committee has its area', () => {
    const area = known('两江新区', 'place', 'Liangjiang New Area', { article: 'the' });
    expect(introduced([area, '管委会', '主任', person('许宏球', 'Xǔ Hóngqiú')])).toEqual([
      'Xu Hongqiu, Director of the Administrative Committee of the Liangjiang New Area',
    ]);
  });

  it('keeps the title and loses a body that nobody knows', () => {
    expect(introduced(['某某', '公司', '总经理', gao])).toEqual(['Gao Jian, General Manager']);
  });

  it('has no title where the text gives none', () => {
    expect(introduced([gao])).toEqual(['Gao Jian']);
    expect(introduced(['老朋友', gao])).toEqual(['Gao Jian']);
  });

  it('gets the title from a later mention', () => {
    expect(introduced([gao], ['市长', gao])).toEqual(['Gao Jian, Mayor']);
  });

  it('at the foot of the article is a reporter', () => {
    expect(introduced(['晨报记者', ' ', person('王尊', 'Wáng Zūn'), ' ', person('陈军', 'Chén Jūn')])).toEqual([
      'Wang Zun, Reporter',
      'Chen Jun, Reporter',
    ]);
  });

  it('is spelt as in a passport', () => {
    const names = [person('吕布', 'Lǚ Bù'), '，', person('欧阳修', 'Ōuyáng Xiū')];
    expect(introduced(names)).toEqual(['Lyu Bu', 'Ouyang Xiu']);
  });

  it('of another country is told as the article prints the name, and otherwise not by its sound', () => {
    const zipse = person('齐普策', 'Qí Pǔcè');
    const printed = ['（', 'Oliver', ' ', 'Zipse', '）'];
    expect(introduced(['宝马集团', '董事长', zipse, ...printed])).toEqual(['Oliver Zipse, Chairperson of the Board']);
    expect(introduced(['宝马集团', '董事长', zipse])).toEqual([]);
    expect(introduced(['中国', '驻', '美国', '大使', gao])).toEqual(['Gao Jian']);
  });
});
