export interface Place { readonly reading: string; readonly english: string; readonly level: 'province'|'prefecture'|'county'|'area'; readonly within?: string }
export const places: { readonly [name: string]: Place } = {};
