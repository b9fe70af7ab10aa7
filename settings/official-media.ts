/** Hosts of Chinese official media and government, read by themselves once a person has chosen so. Sorted. */
const hosts = [
  '12371.cn',
  'cctv.com',
  'ce.cn',
  'chinanews.com.cn',
  'cnr.cn',
  'cqnews.net',
  'gmw.cn',
  'gov.cn',
  'jjckb.cn',
  'legaldaily.com.cn',
  'news.cn',
  'people.com.cn',
  'qstheory.cn',
  'stdaily.com',
  'workercn.cn',
  'xinhuanet.com',
  'youth.cn',
  'zqrb.cn',
] as const;

/** Match patterns for the optional host permission. */
export const officialMediaOrigins: readonly string[] = hosts.map((host) => `*://*.${host}/*`);
