/** What documents are called at the end of their titles, and what joins them to their matter. Sorted by the Chinese. */
export interface DocumentKind {
  /** As in a title: 'Action Plan'. */
  readonly english: string;
  /** Between the kind and its matter. */
  readonly joint: 'for' | 'of' | 'on' | 'to';
}

const on = (english: string): DocumentKind => ({ english, joint: 'on' });
const plan = (english: string): DocumentKind => ({ english, joint: 'for' });

export const documentKinds: Readonly<Record<string, DocumentKind>> = {
  白皮书: on('White Paper'),
  办法: plan('Measures'),
  备忘录: on('Memorandum'),
  标准: plan('Standards'),
  促进条例: plan('Regulations'),
  措施: plan('Measures'),
  方案: plan('Plan'),
  工作方案: plan('Work Plan'),
  工作指引: on('Work Guidelines'),
  公告: on('Announcement'),
  管理办法: plan('Administrative Measures'),
  管理条例: on('Administrative Regulations'),
  规定: on('Provisions'),
  规划: plan('Plan'),
  技术规范: plan('Technical Specifications'),
  技术指南: plan('Technical Guidelines'),
  决定: on('Decision'),
  蓝皮书: on('Blue Book'),
  目录: { english: 'Catalog', joint: 'of' },
  若干措施: on('Several Measures'),
  若干规定: on('Several Provisions'),
  若干意见: on('Several Opinions'),
  若干政策措施: on('Several Policies and Measures'),
  三年行动方案: plan('Three-Year Action Plan'),
  三年行动计划: plan('Three-Year Action Plan'),
  实施办法: plan('Implementation Measures'),
  实施方案: plan('Implementation Plan'),
  实施意见: on('Implementation Opinions'),
  实施指南: plan('Implementation Guidelines'),
  条例: on('Regulations'),
  通告: on('Circular'),
  通知: on('Notice'),
  细则: on('Detailed Rules'),
  决议: on('Resolution'),
  建议: on('Recommendations'),
  纲要: plan('Outline'),
  公报: on('Communiqué'),
  清单: { english: 'List', joint: 'of' },
  规则: plan('Rules'),
  章程: { english: 'Charter', joint: 'of' },
  规程: plan('Rules of Procedure'),
  倡议: on('Initiative'),
  宣言: on('Declaration'),
  协定: on('Agreement'),
  协议: on('Agreement'),
  行动方案: plan('Action Plan'),
  行动计划: plan('Action Plan'),
  意见: on('Opinions'),
  暂行办法: on('Interim Measures'),
  暂行规定: on('Interim Provisions'),
  政策措施: on('Policies and Measures'),
  指导意见: on('Guiding Opinions'),
  指南: plan('Guidelines'),
  指引: plan('Guidelines'),
  专项规划: plan('Special Plan'),
  总体方案: plan('Overall Plan'),
};

/** Remarks in brackets at the end of a title. */
export const titleRemarks: Readonly<Record<string, string>> = {
  试行: 'Trial',
  暂行: 'Interim',
  草案: 'Draft',
  草案修改稿: 'Revised Draft',
  修订草案: 'Draft Revision',
  修正草案: 'Draft Amendment',
  修订版: 'Revised Edition',
  修订: 'Revised',
  征求意见稿: 'Draft for Comment',
};
