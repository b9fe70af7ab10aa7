/** Money, by the Chinese name of its unit, sorted. The English is what stands before a number: RMB 270 billion. */
export interface Currency {
  readonly english: string;
  /** The name that a reader may look up. */
  readonly name: string;
}

export const currencies: Readonly<Record<string, Currency>> = {
  元: { english: 'RMB', name: 'yuan' },
  元人民币: { english: 'RMB', name: 'yuan' },
  加元: { english: 'CAD', name: 'Canadian dollars' },
  卢布: { english: 'RUB', name: 'roubles' },
  块钱: { english: 'RMB', name: 'yuan' },
  新加坡元: { english: 'SGD', name: 'Singapore dollars' },
  新台币: { english: 'TWD', name: 'New Taiwan dollars' },
  日元: { english: 'JPY', name: 'yen' },
  欧元: { english: 'EUR', name: 'euros' },
  泰铢: { english: 'THB', name: 'baht' },
  港元: { english: 'HKD', name: 'Hong Kong dollars' },
  港币: { english: 'HKD', name: 'Hong Kong dollars' },
  澳元: { english: 'AUD', name: 'Australian dollars' },
  澳门元: { english: 'MOP', name: 'Macao patacas' },
  瑞士法郎: { english: 'CHF', name: 'Swiss francs' },
  美元: { english: 'USD', name: 'US dollars' },
  英镑: { english: 'GBP', name: 'pounds sterling' },
  韩元: { english: 'KRW', name: 'won' },
};
