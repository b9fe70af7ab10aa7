/** The tables of the glossary as one piece of plain data, in a fixed order, so that two builds give the same bytes. */
import { companies } from './entries/companies.ts';
import { documents } from './entries/documents.ts';
import { enterprises } from './entries/enterprises.ts';
import { environment } from './entries/environment.ts';
import { finance } from './entries/finance.ts';
import { formulas } from './entries/formulas.ts';
import { industry } from './entries/industry.ts';
import { livelihood } from './entries/livelihood.ts';
import { macro } from './entries/macro.ts';
import { meetings } from './entries/meetings.ts';
import { modifiers } from './entries/modifiers.ts';
import { nouns } from './entries/nouns.ts';
import { offices } from './entries/offices.ts';
import { organisations } from './entries/organisations.ts';
import { party } from './entries/party.ts';
import { programmes } from './entries/programmes.ts';
import { regions } from './entries/regions.ts';
import { rural } from './entries/rural.ts';
import { slogans } from './entries/slogans.ts';
import { statistics } from './entries/statistics.ts';
import { technology } from './entries/technology.ts';
import { trade } from './entries/trade.ts';
import { verbs } from './entries/verbs.ts';
import type { EntryTable } from './entry.ts';
import { places, type Place } from './gazetteer/places.ts';
import type { GlossaryData } from './glossary.ts';
import { readingNotes } from './notes/index.ts';
import { sources } from './sources.ts';

/** Desk → its table. Where a headword could stand at two desks, it stands at the earlier one. */
export const desks: Readonly<Record<string, EntryTable>> = {
  statistics,
  macro,
  finance,
  industry,
  technology,
  enterprises,
  companies,
  formulas,
  programmes,
  documents,
  meetings,
  organisations,
  offices,
  party,
  regions,
  trade,
  rural,
  livelihood,
  environment,
  slogans,
  nouns,
  modifiers,
  verbs,
};

/** @param counties the places that are made from the list of divisions (`gazetteer/counties.ts`) */
export function compileGlossary(counties: Readonly<Record<string, Place>> = {}): GlossaryData {
  return { desks, sources, places: { ...counties, ...places }, notes: readingNotes };
}
