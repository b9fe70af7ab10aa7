/** Kinds of things by the end of their English plural, or, of sums, by their amount: what deeds are done to. */

export const CASES =
  /\b(?:appeals|cases|complaints|crimes|disputes|filings|lawsuits|offenses|petitions|suits|violations)(?: (?:about|for|of|on|involving)\b.*)?$/;
export const CLUES = /\b(?:clues|leads|tip-offs)(?: (?:on|to)\b.*)?$/;
/** Who is counted by 人 or 名. */
export const PEOPLE =
  /\b(?!units$)(?:[\w-]+(?:[eo]rs|ists|ents|ians|ants|men)|people|persons|personnel|officials|professionals|youths|children|women|nurses|apprentices|talents|cadres|graduates|gangs|residents|staff|suspects|technicians)(?: (?:from|in|with)\b.*)?$/;
/** Who may be taken on as a worker. */
export const WORKERS =
  /\b(?:farmers|graduates|laborers|people|personnel|residents|students|talents|veterans|villagers|women|workers|professionals|staff)$/;
export const LOANS = /^(?:[a-z-]+ )*RMB .* in .*\b(?:loans|credit)$|\bloans$/;
export const BONDS = /^(?:[a-z-]+ )*RMB .* in .*\bbonds$/;
export const DEBTS = /^(?:[a-z-]+ )*RMB .* in .*\b(?:debts?|arrears|wages)$/;
export const LOSSES = /^(?:[a-z-]+ )*RMB .* in .*\blosses$/;
export const TAXES = /^(?:[a-z-]+ )*RMB .* in .*\b(?:taxes|taxes and fees|taxes and charges|fees|tax payments)$/;
export const REFUNDS = /^(?:[a-z-]+ )*RMB .* in .*\b(?:refunds|rebates)$/;
export const COUPONS = /\b(?:coupons|vouchers)$/;
export const FUNDS =
  /^(?:[a-z-]+ )*RMB .* in .*\b(?:funds|funding|subsidies|capital|compensation|donations|relief|investment)$/;
export const PAY =
  /^(?:[a-z-]+ )*RMB .* in .*\b(?:allowances|benefits|compensation|dividends|funds|incentives|income|insurance|pay|pensions|rewards|salaries|subsidies|wages)$/;
export const ASSETS = /^(?:[a-z-]+ )*RMB .* in .*\bassets$/;
export const FINES = /^(?:[a-z-]+ )*RMB .* in .*\bfines$/;
export const CAPITAL = /^(?:[a-z-]+ )*RMB .* in .*\b(?:capital|investment)$/;
export const SPENDING = /^(?:[a-z-]+ )*RMB .* in .*\b(?:consumption|sales|spending|trade)$/;
export const PROJECTS = /\bprojects?(?: worth .*)?$/;
/** What is tested and monitored. */
export const ADMITTED = /\b(?:samples|specimens|points|sites)$/;
export const FIRMS =
  /\b(?:businesses|business entities|companies|cooperatives|employers|enterprises|entities|factories|farms|firms|merchants|operators|platforms|shops|stores|institutions|outlets|agencies)$/;
export const HOMES = /\b(?:families|households|homes)$/;
export const LAND =
  /\b(?:cropland|farmland|fields?|land|grassland|wetlands?|paddy|orchards?|soil|sandy land|wheat|rice|corn|soybeans|crops|grain|rapeseed|cotton|potatoes|vegetables)$/;
/** What floods come to. */
export const FLOODED = /\b(?:cities|cropland|farmland|land|people|residents|towns|townships|villages)$/;
/** What is shipped, seized or stored. */
export const GOODS =
  /\b(?:articles|automobiles|cars|clothes|coal|commodities|counterfeits|drugs|fertilizers?|fish|food|foods|fruits?|gasoline|goods|grain|guns|items|materials|meat|medicines|milk|oil|packages|parcels|pesticides?|pork|products|quilts|relief supplies|rice|seafood|seeds|seedlings|steel|supplies|tea|tents|vegetables|vehicles|weapons|wheat|cigarettes|exhibits|cargo|mail|letters|books)$/;
export const DECLARATIONS = /\b(?:declaration forms|declaration lists|manifests|declarations|lists)$/;
export const WASTE =
  /\b(?:garbage|litter|mulch|mulches|mulch film|rubbish|sewage|silt|sludge|straw|trash|waste|wastewater|debris|film|batteries)$/;
export const EMISSIONS = /\b(?:emissions|discharges?|carbon dioxide|sulfur dioxide)$/;
export const SAVED =
  /^(?:[a-z-]+ )*RMB .* in .*\b(?:costs|expenditures?|funds|spending|expenses)$|\b(?:coal|electricity|energy|land|oil|paper|standard coal|water|diesel|gas)$/;
export const ELECTRICITY = /\b(?:electricity|power)$/;
export const WATER = /\b(?:floodwater|floodwaters|water)$/;
/** What is built and kept up. */
export const WORKS =
  /\b(?:airports|alleys|apartments|areas|bases|beds|berths|bridges|buildings|bus stops|cables|canals|centers|channels|charging piles|chargers|classrooms|clinics|communities|courses|courtyards|culverts|dams|ditches|docks|dikes|embankments|equipment|facilities|factories|fields|fire hydrants|fitness venues|gardens|greenhouses|greenways|halls|homes|hospitals|hotels|houses|housing|kindergartens|lakes|libraries|lines|markets|museums|networks|neighborhoods|pipelines|pipes|parks|parking lots|plants|ponds|pumping stations|railways|relics|reservoirs|restaurants|rivers|roads|rooms|routes|schools|sections|shelters|sites|spaces|spots|squares|stadiums|stations|streams|streets|substations|tanks|theaters|tunnels|toilets|towers|trails|trunk lines|tourist sites|units|venues|villages|warehouses|wells|wharves|windows|workshops|workstations|power lines|boilers)$/;
export const HOUSING = /\b(?:apartments|homes|houses|housing|housing units|dwellings)$/;
export const LAWS =
  /\b(?:bills|documents|guidelines|laws|plans|policies|policy documents|regulations|regulatory documents|rules|schemes|standards|systems|normative documents|decisions|resolutions|catalogs|lists)$/;
export const PERMITS =
  /\b(?:cards|certificates|certificates of [\w ]+|letters|licenses|licences|notices|permits|passports|visas|certificates|opinions|orders|letters of guarantee|invoices|qualifications|recommendations)$/;
export const PAPERS =
  /\b(?:articles|books|papers|reports|work reports|brochures|leaflets|copies|proposals)(?: on .*)?$/;
export const PATENTS = /\b(?:patents|patent applications|trademarks)$/;
export const OPINIONS =
  /\b(?:comments|motions|opinions|opinions and suggestions|proposals|recommendations|suggestions|messages|ideas)$/;
export const REQUESTS =
  /\b(?:appeals|calls|complaints|demands|difficulties|inquiries|needs|reports|requests|requirements|wishes|matters|work orders|applications)(?: (?:about|for|of|from)\b.*)?$/;
export const PROBLEMS =
  /\b(?:bottlenecks|concerns|conflicts|dangers|defects|difficulties|difficulties and problems|disputes|hazards|hidden dangers|issues|problems|risks|shortcomings|spots|violations|outlets|irregularities|loopholes|errors|obstacles)(?: (?:of|in|with)\b.*)?$/;
export const MEASURES =
  /\b(?:achievements|actions|cases|experiences|initiatives|innovations|measures|models|policies|policy measures|practices|steps|tasks|reforms|results|scenarios|reform measures)$/;
/** What offices handle. */
export const ITEMS =
  /\b(?:formalities|items|matters|permits|services|scenarios|procedures|approval items|government services|service items)$/;
export const EVENTS =
  /\b(?:activities|actions|audits|auctions|briefings|campaigns|checks|classes|competitions|conferences|consultations|contests|courses|drills|events|exams|examinations|exchanges|exercises|exhibitions|expos|fairs|festivals|forums|inquiries|inspections|investigations|job fairs|lectures|law enforcement inspections|matches|meetings|negotiations|operations|patrols|performances|press conferences|programs|promotions|roadshows|salons|seminars|sessions|special inquiries|studies|supervisions|surveys|symposiums|talks|tests|tours|training courses|training sessions|trials|visits|workshops)$/;
export const RESPONSES = /\bresponses$/;
export const WARNINGS = /\b(?:alerts|early warnings|forecasts|notices|reminders|warnings|messages)$/;
export const CONTRACTS =
  /\b(?:accords|agreements|contracts|deals|intentions|letters of intent|memorandums|orders|protocols|transactions|treaties|documents)(?: (?:for|of|on)\b.*)?$/;
export const EQUIPMENT =
  /\b(?:aircraft|ambulances|appliances|bicycles|buses|cameras|carts|computers|devices|drones|elevators|engines|equipment|excavators|harvesters|helicopters|instruments|lamps|lights|locomotives|machines|machinery|meters|planes|pumps|robots|satellites|seats|sensors|sets|ships|systems|taxis|terminals|tractors|trains|trucks|turbines|units|vehicles|vessels|boats)$/;
export const FLIGHTS = /\b(?:flights|lines|routes|services|sorties|trains|trips|voyages|air routes|shipping routes)$/;
export const DOSES = /\b(?:doses|doses of \w+|vaccines)$/;
export const SURGERIES = /\b(?:operations|surgeries|transplants|procedures)$/;
export const ANIMALS = /\b(?:animals|birds|fish|fry|shrimps|seedlings|wild animals|fish fry)$/;
export const TREES = /\b(?:flowers|plants|saplings|seedlings|shrubs|trees|timber)$/;
export const FOREST = /\b(?:forests?|grass|mangroves?|trees|woodland|forestland)$/;
export const TECHNOLOGIES = /\b(?:achievements|breakthroughs|technologies|techniques|results)$/;
export const PRODUCTS =
  /\b(?:apps|brands|drugs|dishes|goods|medicines|models|platforms|products|services|software|systems|varieties|films|works)$/;
/** What is set up or sent. */
export const BODIES =
  /^(?!.*RMB ).*\b(?:alliances|associations|bases|branches|bureaus|centers|classes|committees|companies|courts|funds|groups|institutes|institutions|laboratories|offices|organizations|outlets|platforms|points|posts|societies|squads|stations|studios|task forces|teams|unions|windows|working groups|workstations|zones)$/;
/** What is chosen or named. */
export const GOING =
  /\b(?:areas|bases|brands|cases|cities|clusters|communities|companies|counties|demonstration zones|districts|enterprises|farms|firms|neighborhoods|parks|places|projects|provinces|scenic spots|schools|sites|townships|towns|units|varieties|villages|workshops|zones)$/;
export const POSTS = /\b(?:jobs|job openings|openings|places|positions|posts|vacancies|berths|spaces|housing units)$/;
