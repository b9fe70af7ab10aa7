/** Which things a Chinese measure word counts, told by the English of the noun. */
import { splitHead } from '../grammar/inflect.ts';

/**
 * True where so many of these may be meant. 培训机构412家 are institutions, 取消培训资质412家 are no qualifications;
 * 床位7.25万张，其中医院6.48万张 are beds, and no hospitals.
 *
 * @param unit the measure word behind the number; null where there is none
 * @param english what it would count: 'training institution', 'number of farms'
 */
export function mayCount(unit: string | null, english: string): boolean {
  const counted = COUNTED[unit ?? ''] ?? ofAll;
  const noun = english.replace(/^.*\bnumbers? of /, '');
  // 接到订单132架: aircraft on order, and no so many orders.
  if (!OF_ORDERS.has(unit ?? '') && /^orders?$/.test(splitHead(noun).head)) return false;
  return counted(splitHead(noun).head, noun);
}

/** `last` is the last word of the noun before its first preposition. */
type Counted = (last: string, noun: string) => boolean;

const ofPeople: Counted = (last, noun) => isPerson(last) || POSTS.test(last) || /\b(?:people|persons)\b/.test(noun);
const ofBodies: Counted = (last) => BODY.test(last);
const ofThings: Counted = (last) => !isPerson(last) && !ACTING.test(last);
const ofPlaces: Counted = (last) => !isPerson(last);
const ofAny = (pattern: RegExp): Counted => {
  return (last) => pattern.test(last);
};

const ofAll: Counted = () => true;

/** What orders themselves are counted by. */
const OF_ORDERS: ReadonlySet<string> = new Set([
  '',
  '个',
  '份',
  '单',
  '张',
  '批',
  '笔',
  '项',
  '余',
  '条',
  '宗',
  '次',
  '件',
  '起',
]);

const COUNTED: Readonly<Record<string, Counted>> = {
  人: ofPeople,
  件: ofThings,
  位: ofPeople,
  例: ofThings,
  份: ofThings,
  列: ofThings,
  名: ofPeople,
  处: ofPlaces,
  头: ofAny(/^(?:animal|buffalo|cattle|cow|deer|donkey|elephant|goat|hog|livestock|pig|piglet|sheep|sow|yak)s?$/),
  宗: ofThings,
  家: ofBodies,
  幢: ofPlaces,
  座: ofPlaces,
  张: ofAny(/^(?:bed|bill|card|certificate|licen[cs]e|map|order|permit|photo|photograph|picture|seat|table|ticket)s?$/),
  户: ofAny(
    /^(?:business|businesses|client|customer|employer|farm|firm|household|institution|merchant|shop|store|subscriber|subscription|taxpayer|unit|user|compan(?:y|ies)|cooperative|enterprise|entit(?:y|ies)|famil(?:y|ies)|home|house|residence|toilet)s?$/,
  ),
  所: ofPlaces,
  条: ofThings,
  架: ofAny(
    /^(?:aircraft|airliner|airplane|drone|glider|helicopter|jet|jetliner|plane|seaplane|trainer|UAV|vehicle)s?$/,
  ),
  栋: ofPlaces,
  次: ofThings,
  笔: ofThings,
  艘: ofAny(
    /^(?:barge|boat|bulker|carrier|containership|dredger|ferr(?:y|ie)|freighter|icebreaker|liner|sampan|ship|speedboat|submarine|tanker|trawler|tug|tugboat|vessel|warship|yacht)s?$/,
  ),
  起: ofThings,
  辆: ofThings,
  间: ofPlaces,
  项: ofThings,
};

/** 就业岗位1.3万人 are jobs, as many as there are people in them. */
const POSTS = /^(?:job|participation|population|position|post|vacanc(?:y|ies))s?$/;

/** Bodies of all sizes, and the places where they do business. */
const BODY = new RegExp(
  `^(?:${[
    'SME|academ(?:y|ies)|agenc(?:y|ies)|archive|area|association|attraction|bakery|bank|bar|base|bidder|bod(?:y|ies)|bookstore|branch',
    'branches|brand|brewer(?:y|ies)|broker|builder|business|businesses|buyer|cafe|canteen|carmaker|carrier|center|chain|chamber',
    'champion|charit(?:y|ies)|cinema|client|clinic|club|college|companion|compan(?:y|ies)|competitor|complex|conglomerate|consortium|contractor',
    'cooperative|council|counterpart|court|creditor|customer|dealer|department|depositor|developer|distributor|employer|enterprise|entit(?:y|ies)',
    'establishment|exhibitor|exporter|facilit(?:y|ies)|factor(?:y|ies)|famil(?:y|ies)|farm|firm|foundation|franchise|fund|galler(?:y|ies)|gazelle|giant',
    'group|gym|headquarters|holder|home|homestay|hospital|hotel|household|importer|incubator|inn|institute|institution|insurer|intermediar(?:y|ies)',
    'investor|kindergarten|kitchen|laborator(?:y|ies)|laundr(?:y|ies)|leader|lender|librar(?:y|ies)|maker|mall|manufacturer|market|media|member|merchant',
    'mill|mine|museum|newspaper|office|operator|orchestra|organ|organization|outlet|owner|park|participant|partner|pharmac(?:y|ies)|plant',
    'platform|player|portal|processor|producer|provider|publisher|recycler|refiner(?:y|ies)|reservoir|resort|restaurant|retailer|school|seller',
    'ser?vicer|shareholder|shipyard|shop|site|societ(?:y|ies)|spot|stadium|start-up|startup|station|store|studio|subsidiar(?:y|ies)|supermarket|supplier|tank',
    'taxpayer|teahouse|team|tenant|theater|trader|troupe|unicorn|union|unit|universit(?:y|ies)|user|utilit(?:y|ies)|vendor|venue|website|wholesaler',
    'room|hall|warehouse|stall|workstation|winery|workshop|yard|zone|zoo',
  ].join('|')})s?$`,
);

/** Those of the bodies that are nothing but somebody who acts: of stations and bases 项 may count the projects. */
const ACTING =
  /^(?:agenc(?:y|ies)|authorit(?:y|ies)|bank|business|businesses|compan(?:y|ies)|cooperative|court|department|enterprise|firm|government|hospital|household|institution|merchant|organ|procuratorate|retailer|school|shop|store|supermarket|supplier|universit(?:y|ies))s?$/;

/** By their endings, but for the things that end so. */
export function isPerson(word: string): boolean {
  const one = word.replace(/ies$/, 'y').replace(/s$/, '');
  return (PERSON.test(one) && !THINGS.has(one)) || OTHER_PEOPLE.has(one) || OTHER_PEOPLE.has(word);
}

const PERSON =
  /(?:[eo]r|ist|(?<!m)ent|ant|ian|child|man|woman|official|professional|graduate|suspect|nurse|apprentice|inspectorate)$/;

/** People whose English ends otherwise. */
const OTHER_PEOPLE: ReadonlySet<string> = new Set(
  (
    'academician adult alumnus amateur applicant architect artisan astronaut athlete baby beneficiary boss ' +
    'boy cadre candidate captain casualty celebrity champion chef chief children citizen clerk coach ' +
    'colleague commissioner companion compatriot comrade couple crew criminal delegate deputy diplomat ' +
    'elderly employee entrepreneur envoy evacuee examinee executive expert fan fellow female franchisee ' +
    'friend fugitive functionary girl guard guest guide head hero host husband individual infant intern ' +
    'judge laureate learner male martyr men midwife migrant model monk neighbor notary nurse orphan patient ' +
    'peer pensioner people person personnel physician pilot pioneer police population prince pupil recruit referee ' +
    'refugee relative representative retiree returnee rival scholar secretary spouse staff star swimmer ' +
    'talent teenager trainee twin uncle undergraduate veteran victim wife witness women workforce youth'
  ).split(' '),
);

const THINGS: ReadonlySet<string> = new Set(
  (
    'accelerator accident anchor answer baler banner barometer barrier beer behavior boiler booster border ' +
    'broiler bulldozer calculator center chamber chapter character charter cluster coefficient collider ' +
    'color component compressor computer conditioner container content contingent controller copper corridor ' +
    'counter cover croaker cucumber danger detector diameter dinner disaster disinfectant door dryer durian ' +
    'eggplant electrolyzer elevator encoder epicenter error event excavator extinguisher factor fastener ' +
    'fertilizer fever fiber finger firecracker flavor flower freighter generator grant harbor harvester ' +
    'heater helicopter hydrant icebreaker incident incubator indicator ingredient inverter labor ladder ' +
    'lander laser layer ledger letter lever liner liquor liver loader lobster locker lubricant manner matter ' +
    'merger meter mirror motor newspaper number nutrient order oyster paper parameter patent pepper pier ' +
    'plant pollutant power quarter reactor reagent reducer refrigerator register restaurant river roller ' +
    'roster router rover rubber rumor sector seeder semester semiconductor sensor separator server sewer ' +
    'shelter skyscraper sticker subcenter sunflower supercomputer tanker tent theater thresher tier tiller ' +
    'timber tower tractor transfer transformer transplant transplanter trigger tumor turnover voucher wafer ' +
    'waiver wastewater water weather tiger baton'
  ).split(' '),
);
