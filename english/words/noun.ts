/**
 * Plain nouns that are no policy terms, for what the glossary has no entry for; an entry always wins. Sorted by the
 * Chinese within each table.
 */

/** What statistics count and companies report. */
export const plainIndicators: Readonly<Record<string, string>> = {
  产量: 'output',
  产值: 'output value',
  出口: 'exports',
  出口额: 'value of exports',
  出口总值: 'total value of exports',
  地方税收: 'local tax revenue',
  工业产值: 'industrial output value',
  工业投资: 'industrial investment',
  工业总产值: 'gross industrial output value',
  进出口: 'imports and exports',
  进出口总额: 'total value of imports and exports',
  进出口总值: 'total value of imports and exports',
  进口: 'imports',
  进口总值: 'total value of imports',
  粮食产量: 'grain output',
  利润: 'profit',
  利润总额: 'total profit',
  民间投资: 'private investment',
  税收: 'tax revenue',
  税收收入: 'tax revenue',
  销量: 'sales volume',
  销售额: 'sales',
  销售收入: 'sales revenue',
  研发投入: 'R&D spending',
  营收: 'revenue',
  营业收入: 'operating revenue',
  营业总收入: 'total operating revenue',
  用电量: 'electricity consumption',
  增加值: 'value added',
  整车产量: 'output of complete vehicles',
  主营业务收入: 'main business revenue',
  总产值: 'gross output value',
  总投资: 'total investment',
  总投资额: 'total investment',
};

/** What is counted: singular and plural. */
export const plainNouns: Readonly<Record<string, readonly [singular: string, plural: string]>> = {
  创新平台: ['innovation platform', 'innovation platforms'],
  服务机构: ['service institution', 'service institutions'],
  高新技术企业: ['high-tech enterprise', 'high-tech enterprises'],
  工厂: ['factory', 'factories'],
  机构: ['institution', 'institutions'],
  科技型企业: ['technology-based enterprise', 'technology-based enterprises'],
  企业: ['enterprise', 'enterprises'],
  示范区: ['demonstration zone', 'demonstration zones'],
  数字化车间: ['digital workshop', 'digital workshops'],
  项目: ['project', 'projects'],
  研发机构: ['R&D institution', 'R&D institutions'],
  应用场景: ['application scenario', 'application scenarios'],
  智能工厂: ['smart factory', 'smart factories'],
  重大项目: ['major project', 'major projects'],
  重点项目: ['key project', 'key projects'],
};

/** Whoever an article is about, called by a common noun. */
export const plainSubjects: Readonly<Record<string, { readonly english: string; readonly place: boolean }>> = {
  该公司: { english: 'the company', place: false },
  该园区: { english: 'the park', place: true },
  公司: { english: 'the company', place: false },
  集团: { english: 'the group', place: false },
  园区: { english: 'the park', place: true },
};

/** Words before a noun that English puts before it too. */
export const plainModifiers: Readonly<Record<string, string>> = {
  国家: 'national',
  国家级: 'national',
  省级: 'provincial',
  市级: 'municipal',
  工业: 'industrial',
  汽车: 'automobile',
  软件: 'software',
  全部: 'total',
  重大: 'major',
  重点: 'key',
};

/** Last words of renderings whose plural is regular, so that 'smart factory' may be counted without the glossary's help. */
export const regularPlurals: Readonly<Record<string, string>> = {
  base: 'bases',
  centre: 'centres',
  cluster: 'clusters',
  company: 'companies',
  enterprise: 'enterprises',
  factory: 'factories',
  firm: 'firms',
  fund: 'funds',
  institution: 'institutions',
  laboratory: 'laboratories',
  park: 'parks',
  platform: 'platforms',
  programme: 'programmes',
  project: 'projects',
  scenario: 'scenarios',
  workshop: 'workshops',
  zone: 'zones',
};

/** Measure words that count things one by one; of the rest (吨, 平方米) no plural noun is made. */
export const COUNTING: ReadonlySet<string> = new Set('个家项户座台所种类批支只条件位名处间款套宗艘架');
