/** Terms whose parts mean something else: nothing of 车网互动 is shared with what stands beside it, and 异地执法 is no remote one. Sorted. */
export const wholeTerms: ReadonlySet<string> = new Set([
  '车网互动',
  '低空动力',
  '电力现货',
  '动力产业',
  '高级认证企业',
  '航空动力',
  '混合动力',
  '集体经济',
  '绿电直连',
  '全域旅游',
  '社会和法制委员会',
  '新旧动能',
  '异地执法',
  '源网荷储',
  '中试平台',
]);
