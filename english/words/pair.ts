/** Words that join two clauses into one statement, of which either alone would say something else. */

/** How English says it of two predicates; null for what is known as a pair and told by nobody: 与其…不如…. */
export type PairSense = 'both' | 'not-only' | 'not-but' | 'and-more' | 'only-by' | 'two-ends' | null;

export interface PairWords {
  readonly sense: PairSense;
  /** In the first clause, at its beginning or behind its subject. */
  readonly first: RegExp;
  /** In the second. */
  readonly second: RegExp;
}

const BEGINNING = '^(?:但|而|因此|同时)?';

export const PAIRS: readonly PairWords[] = [
  // 不是此消彼长，而是相互促进; 不在数量，而在质量
  { sense: 'not-but', first: /不(?=是|在)|并(?=非)|绝(?=非)/u, second: /^而(?=是|在)/u },
  // 不是障碍，而应成为帮手: what it is not is said for the sake of what it should be.
  { sense: null, first: /(?:并|绝)?不是|[并绝]非|不在/u, second: /^(?:而|反而|恰恰)/u },
  // 取决于技术进步，更取决于制度完善
  {
    sense: 'and-more',
    first: /(?=取决于|在于|需要|离不开|依靠|依赖|来自|源于|事关|关乎|考验|带来|意味着)/u,
    second: /^更(?=取决于|在于|需要|离不开|依靠|依赖|来自|源于|事关|关乎|考验|带来|意味着)/u,
  },
  // 不是缺资金，就是缺人才: the one or the other.
  { sense: null, first: /不是/u, second: /^(?:就|便|也)是/u },
  // 不能只看规模，还要看质量
  {
    sense: null,
    first: /不(?:能|应|要|该|可|宜|必)(?:只|仅|光|单)/u,
    second: /^(?:而|更|还|也)(?:要|应|须|需|必须|在)/u,
  },
  { sense: 'not-only', first: /不[仅但只光单](?:仅|仅仅)?(?!如此)/u, second: /^(?:而且|并且)?(?:还|更|也|同时|同样)/u },
  { sense: 'not-only', first: /不[仅但只光单](?:仅|仅仅)?(?!如此)/u, second: /^(?:而且|并且)/u },
  { sense: 'both', first: /既(?!有|定|得|成|往|然)/u, second: /^(?:又|也|更|还)/u },
  { sense: 'both', first: /既(?=有)/u, second: /^(?:又|也|更|还)(?=有)/u },
  { sense: 'only-by', first: /^(?:只|唯)有/u, second: /(?:才|方)(?=[能会可有])/u },
  {
    sense: 'two-ends',
    first: /一[头端](?:连着?|牵着?|系着?|挑着?|关联着?|连接着?)/u,
    second: /^(?:另)?一[头端](?:连着?|牵着?|系着?|挑着?|关联着?|连接着?)/u,
  },
  { sense: null, first: /一边(?!疆|境)/u, second: /^一边/u },
  { sense: null, first: /一手抓/u, second: /^一手抓/u },
  { sense: null, first: /与其/u, second: /不如|毋宁|何如/u },
  { sense: null, first: /宁[可愿肯]/u, second: /也|不/u },
  { sense: null, first: new RegExp(`${BEGINNING}(?:无论|不论|不管|任凭)`, 'u'), second: /都|也|总|均|始终|一律|就/u },
  { sense: null, first: new RegExp(`${BEGINNING}(?:即使|即便|哪怕|纵使|就算|纵然)`, 'u'), second: /也|仍|都|还|依然/u },
  { sense: null, first: new RegExp(`${BEGINNING}(?:只要|一旦)`, 'u'), second: /就|便|一定|必将|都/u },
  { sense: null, first: new RegExp(`${BEGINNING}除非`, 'u'), second: /否则|才/u },
  { sense: null, first: /越(?!来越|秀|南|剧|野|冬|级|权)/u, second: /越(?!来越|秀|南|剧|野|冬|级|权)/u },
  { sense: null, first: /愈(?!加|发)/u, second: /愈(?!加|发)/u },
  // 一个项目落地，一串企业跟进; 多一分投入，少一分风险
  {
    sense: null,
    first: /^一[个项条座家人户处业村张批群片根次颗粒]\p{Script=Han}{2,7}$/u,
    second: /^(?:一|百|千|万|全|满|带)\p{Script=Han}{2,8}$/u,
  },
  { sense: null, first: /^多一[^，]{2,8}$/u, second: /^[多少]一[^，]{2,8}$/u },
];

/** Two clauses that are one saying, with the verb of its English and what stands behind it. */
export const SAYINGS: readonly {
  readonly first: RegExp;
  readonly second: RegExp;
  readonly verb: string;
  readonly rest: string;
}[] = [
  {
    first: /^(?:也|还|既|要|应|必须|坚持|充分)*(?:让|使|发挥|坚持)市场在资源配置中(?:起|发挥)?的?决定性作用$/u,
    second: /^(?:又|也|和|要|应|同时)*更好(?:地)?发挥政府作用$/u,
    verb: 'let',
    rest: 'the market play the decisive role in resource allocation while the government better plays its role',
  },
  {
    first: /^(?:既|既要|要|应|坚持)*尽力而为$/u,
    second: /^(?:又|又要|也|也要|更要|还要|要|应)?量力而行$/u,
    verb: 'do',
    rest: 'everything possible within available means',
  },
];
