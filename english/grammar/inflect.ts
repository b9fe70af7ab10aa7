/** English word forms: verbs in all their forms, plurals, a or an. Regular by rule, the rest by table. */

export interface VerbForms {
  /** build */
  readonly base: string;
  /** builds; is */
  readonly singular: string;
  /** build; are */
  readonly plural: string;
  /** built; was */
  readonly past: string;
  /** built; were */
  readonly pastPlural: string;
  /** built; been */
  readonly participle: string;
  /** building */
  readonly ing: string;
}

/** Past and participle of the verbs in our tables that do not end in -ed. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  arise: ['arose', 'arisen'],
  awake: ['awoke', 'awoken'],
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  befall: ['befell', 'befallen'],
  begin: ['began', 'begun'],
  bend: ['bent', 'bent'],
  beset: ['beset', 'beset'],
  bet: ['bet', 'bet'],
  bid: ['bid', 'bid'],
  bind: ['bound', 'bound'],
  bite: ['bit', 'bitten'],
  bleed: ['bled', 'bled'],
  blow: ['blew', 'blown'],
  break: ['broke', 'broken'],
  breed: ['bred', 'bred'],
  bring: ['brought', 'brought'],
  broadcast: ['broadcast', 'broadcast'],
  build: ['built', 'built'],
  burst: ['burst', 'burst'],
  buy: ['bought', 'bought'],
  cast: ['cast', 'cast'],
  catch: ['caught', 'caught'],
  choose: ['chose', 'chosen'],
  cling: ['clung', 'clung'],
  come: ['came', 'come'],
  cost: ['cost', 'cost'],
  creep: ['crept', 'crept'],
  cut: ['cut', 'cut'],
  deal: ['dealt', 'dealt'],
  'die-cast': ['die-cast', 'die-cast'],
  dig: ['dug', 'dug'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drink: ['drank', 'drunk'],
  drive: ['drove', 'driven'],
  earn: ['earned', 'earned'],
  eat: ['ate', 'eaten'],
  fall: ['fell', 'fallen'],
  feed: ['fed', 'fed'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  flee: ['fled', 'fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  forge: ['forged', 'forged'],
  forget: ['forgot', 'forgotten'],
  forgive: ['forgave', 'forgiven'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grind: ['ground', 'ground'],
  grow: ['grew', 'grown'],
  hang: ['hung', 'hung'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  hurt: ['hurt', 'hurt'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lend: ['lent', 'lent'],
  let: ['let', 'let'],
  lie: ['lay', 'lain'],
  light: ['lit', 'lit'],
  lose: ['lost', 'lost'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  mislead: ['misled', 'misled'],
  mistake: ['mistook', 'mistaken'],
  misunderstand: ['misunderstood', 'misunderstood'],
  offset: ['offset', 'offset'],
  overcome: ['overcame', 'overcome'],
  oversee: ['oversaw', 'overseen'],
  overspend: ['overspent', 'overspent'],
  overtake: ['overtook', 'overtaken'],
  pay: ['paid', 'paid'],
  prepay: ['prepaid', 'prepaid'],
  presell: ['presold', 'presold'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  read: ['read', 'read'],
  rebuild: ['rebuilt', 'rebuilt'],
  redo: ['redid', 'redone'],
  repay: ['repaid', 'repaid'],
  resell: ['resold', 'resold'],
  reset: ['reset', 'reset'],
  retake: ['retook', 'retaken'],
  rewrite: ['rewrote', 'rewritten'],
  ride: ['rode', 'ridden'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shake: ['shook', 'shaken'],
  shed: ['shed', 'shed'],
  shine: ['shone', 'shone'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  shrink: ['shrank', 'shrunk'],
  shut: ['shut', 'shut'],
  sing: ['sang', 'sung'],
  sink: ['sank', 'sunk'],
  sit: ['sat', 'sat'],
  sleep: ['slept', 'slept'],
  slide: ['slid', 'slid'],
  sow: ['sowed', 'sown'],
  speak: ['spoke', 'spoken'],
  speed: ['sped', 'sped'],
  spend: ['spent', 'spent'],
  spin: ['spun', 'spun'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  spring: ['sprang', 'sprung'],
  stand: ['stood', 'stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck', 'stuck'],
  strike: ['struck', 'struck'],
  strive: ['strove', 'striven'],
  sublet: ['sublet', 'sublet'],
  swear: ['swore', 'sworn'],
  sweep: ['swept', 'swept'],
  swim: ['swam', 'swum'],
  swing: ['swung', 'swung'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  underpay: ['underpaid', 'underpaid'],
  understand: ['understood', 'understood'],
  undertake: ['undertook', 'undertaken'],
  underwrite: ['underwrote', 'underwritten'],
  unfreeze: ['unfroze', 'unfrozen'],
  uphold: ['upheld', 'upheld'],
  upset: ['upset', 'upset'],
  wear: ['wore', 'worn'],
  weave: ['wove', 'woven'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  withstand: ['withstood', 'withstood'],
  write: ['wrote', 'written'],
};

/** Verbs that double their last letter: mapped, mapping. */
const DOUBLING =
  /^(abet|admit|ban|beg|begin|bet|bid|cap|chat|chop|clip|commit|compel|confer|control|cram|crop|cut|defer|deter|dig|dip|dispel|dot|drag|drop|emit|equip|excel|expel|extol|fit|flag|forbid|forget|gas|get|grab|grip|hit|hop|hug|incur|infer|kidnap|lag|let|log|map|mop|nod|occur|offset|omit|overlap|overtop|patrol|permit|pin|plan|plug|prop|propel|put|quit|rebut|recur|refer|refit|regret|remit|repel|reset|resit|rid|rig|rip|rob|rot|rub|run|scan|scrap|set|shed|ship|shop|shut|sit|skip|slip|snap|span|spin|split|spot|spur|stem|step|stir|stop|strip|stun|sublet|submit|sum|swap|swim|tag|tap|tip|top|transfer|transmit|transship|trap|trim|underpin|upset|win|wrap)$/;

/** is steady and improves */
function joinForms(one: VerbForms, other: VerbForms): VerbForms {
  const join = (form: keyof VerbForms) => `${one[form]} and ${other[form]}`;
  return {
    base: join('base'),
    singular: join('singular'),
    plural: join('plural'),
    past: join('past'),
    pastPlural: join('pastPlural'),
    participle: join('participle'),
    ing: join('ing'),
  };
}

/** The forms of a verb or of a phrase that begins with one: 'speed up', 'expand and strengthen', 'be used for'. */
export function conjugate(base: string): VerbForms {
  const mixed =
    /^(be [\w -]+?) and ((?:advance|begin|gain|go|grow|improve|make|move|produce|progress|rise|start|take)\b.*)$/.exec(
      base,
    );
  if (mixed) return joinForms(conjugate(mixed[1] ?? ''), conjugate(mixed[2] ?? ''));
  // cut costs and raise efficiency: two verbs with an object each
  const twice = TWO_DEEDS.exec(base);
  if (twice) return joinForms(conjugate(twice[1] ?? ''), conjugate(twice[2] ?? ''));
  const adverb =
    /^((?:(?!apply|fly|imply|multiply|rely|reply|supply)\w+ly|also|all|both|each|first|further|never|still)(?: and \w+ly)? )(.+)$/.exec(
      base,
    );
  if (adverb) {
    const [, before = '', rest = ''] = adverb;
    const forms = conjugate(rest);
    return map2(forms, forms, (form) => before + form);
  }
  // build, extend and strengthen industrial chains
  const listed = /^(\w+(?:, [\w ]+?)+) and (\w+)( .*)?$/.exec(base);
  if (listed) {
    const [, before = '', last = '', rest = ''] = listed;
    const others = map2(conjugate(last), conjugate(last), (form) => form + rest);
    const firsts = before
      .split(', ')
      .map(conjugate)
      .reduce((one, next) => map2(one, next, (a, b) => `${a}, ${b}`));
    return map2(firsts, others, (one, other) => `${one} and ${other}`);
  }
  const joint = /^(\w+(?: (?:down|off|on|out|over|up))?) (and|or) (\w+)( .*)?$/.exec(base);
  if (joint) {
    const [, first = '', word = '', second = '', rest = ''] = joint;
    return map2(conjugate(first), conjugate(second), (one, other) => `${one} ${word} ${other}${rest}`);
  }
  const space = base.indexOf(' ');
  const verb = space < 0 ? base : base.slice(0, space);
  const rest = space < 0 ? '' : base.slice(space);
  const forms = conjugateWord(verb);
  return map2(forms, forms, (form) => form + rest);
}

/** Verbs that stand behind “and” with an object or a place of their own, and are then no nouns. */
const SECOND_VERBS = (
  'accept add ask attend avoid bear become begin bend borrow break buy check choose clarify ' +
  'continue create cross cultivate drain dry embrace employ enhance ensure expand extend ' +
  'fall fill find forge form foster gain gather get go improve increase keep maintain make ' +
  'move pay pick produce promote protect provide provoke pursue raise reach receive recover ' +
  'reduce reinforce remove repay rise run save seek sell share speed start strengthen take ' +
  'train transfer turn'
).split(' ');
const TWO_DEEDS = new RegExp(`^(\\w+ [\\w’ ]+?) and ((?:${SECOND_VERBS.join('|')}) \\w.*)$`);

function map2(one: VerbForms, other: VerbForms, join: (one: string, other: string) => string): VerbForms {
  return {
    base: join(one.base, other.base),
    singular: join(one.singular, other.singular),
    plural: join(one.plural, other.plural),
    past: join(one.past, other.past),
    pastPlural: join(one.pastPlural, other.pastPlural),
    participle: join(one.participle, other.participle),
    ing: join(one.ing, other.ing),
  };
}

function conjugateWord(verb: string): VerbForms {
  if (verb === 'be') {
    return {
      base: 'be',
      singular: 'is',
      plural: 'are',
      past: 'was',
      pastPlural: 'were',
      participle: 'been',
      ing: 'being',
    };
  }
  const [past, participle] = irregular[verb] ?? [regularPast(verb), regularPast(verb)];
  const singular = verb === 'have' ? 'has' : withS(verb);
  return { base: verb, singular, plural: verb, past, pastPlural: past, participle, ing: ingForm(verb) };
}

function regularPast(verb: string): string {
  if (DOUBLING.test(verb)) return `${verb}${verb.at(-1)}ed`;
  if (verb === 'traffic') return 'trafficked';
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

function ingForm(verb: string): string {
  if (DOUBLING.test(verb)) return `${verb}${verb.at(-1)}ing`;
  if (verb === 'traffic') return 'trafficking';
  if (/^\w{1,2}ie$/.test(verb)) return `${verb.slice(0, -2)}ying`; // dying, tying
  return /[^eoy]e$/.test(verb) && verb !== 'be' ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** Plural of a noun, third person of a verb. */
function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|[gd]o|echo|veto)$/.test(word) ? `${word}es` : `${word}s`;
}

const irregularPlurals: Readonly<Record<string, string>> = {
  headquarters: 'headquarters',
  barracks: 'barracks',
  crossroads: 'crossroads',
  analysis: 'analyses',
  basis: 'bases',
  child: 'children',
  grandchild: 'grandchildren',
  calf: 'calves',
  goose: 'geese',
  shelf: 'shelves',
  wharf: 'wharves',
  avocado: 'avocados',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  series: 'series',
  species: 'species',
  crisis: 'crises',
  life: 'lives',
  person: 'people',
  businessperson: 'businesspeople',
  spokesperson: 'spokespeople',
  salesperson: 'salespeople',
  phenomenon: 'phenomena',
  photo: 'photos',
  woman: 'women',
  half: 'halves',
  leaf: 'leaves',
  potato: 'potatoes',
  tomato: 'tomatoes',
  hero: 'heroes',
  echo: 'echoes',
};

/** The plural of the noun that a phrase ends in, or that stands before its first preposition. */
export function pluralize(phrase: string): string {
  const pair = /^([a-z]+) and ([a-z]+)$/.exec(phrase);
  // 市县: cities and counties
  if (pair && PLACES.test(pair[1] ?? '')) return `${pluralize(pair[1] ?? '')} and ${pluralize(pair[2] ?? '')}`;
  const { head, before, after } = splitHead(phrase);
  const plural = irregularPlurals[head] ?? (/(?<!hu|Ger)man$/.test(head) ? head.replace(/man$/, 'men') : withS(head));
  return before + plural + after;
}

const PLACES = /^(?:city|county|district|province|town|village)$/;

/** 'system' of 'modern industrial system with …'. */
export function splitHead(phrase: string): { readonly before: string; readonly head: string; readonly after: string } {
  const preposition =
    / (?:above|across|against|along|among|at|between|by|for|from|in|into|of|on|per|that|through|to|under|with|without) /.exec(
      phrase,
    );
  const core = preposition ? phrase.slice(0, preposition.index) : phrase;
  const at = core.lastIndexOf(' ') + 1;
  return { before: core.slice(0, at), head: core.slice(at), after: phrase.slice(core.length) };
}

/** a system, an AI platform, a university */
export function withA(phrase: string): string {
  const isVowel =
    /^(?!uni|use|user|euro|one\b|once)[aeiou]/i.test(phrase) || /^(?:[AEFHILMNORSX][A-Z&]|hour|honor|SME)/.test(phrase);
  return `${isVowel ? 'an' : 'a'} ${phrase}`;
}
