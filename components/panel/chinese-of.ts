import type { ArticleReading } from '../../engine/annotation.ts';

/** The `lang` of what is cited from an article: in the script in which it is written. */
export function chineseOf({ language }: Pick<ArticleReading, 'language'>): 'zh' | 'zh-Hans' | 'zh-Hant' {
  return language === 'other' ? 'zh' : language;
}
