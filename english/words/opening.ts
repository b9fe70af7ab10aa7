/**
 * Clauses that say nothing by themselves: they join, open or address. What names a time, a place, a thing or a cause is
 * none of them (近年来, 会上, 受此影响). Sorted by what they do.
 */
const JOINING =
  '然而 不过 但 但是 可是 只是 而且 并且 因此 因而 所以 于是 为此 对此 故此 此外 另外 同时 与此同时 反之 否则 相反 总之 综上 综上所述 换言之 换句话说 也就是说 即 即便如此 尽管如此 不仅如此 正因如此 正因为如此 由此 由此可见 可见 那么 当然 其实 事实上 实际上 显然 毫无疑问 毋庸置疑 诚然 固然 首先 其次 再次 再者 最后 第一 第二 第三 第四 第五 一是 二是 三是 四是 五是 六是 一方面 另一方面 一来 二来 例如 比如 譬如 比方说 其中 特别是 尤其是 甚至';
const OPENING =
  '值得注意的是 值得一提的是 值得关注的是 值得肯定的是 值得警惕的是 需要说明的是 需要指出的是 需要强调的是 需要注意的是 应当看到 应该看到 要看到 也要看到 同时要看到 必须看到 必须指出的是 令人欣喜的是 令人欣慰的是 可喜的是 更重要的是 更为重要的是 更可贵的是 总的来看 总的看 总体来看 总体看 总体上看 整体来看 具体来看 具体看 具体来说 具体而言 总的来说 一般来说 简单来说 据介绍 据了解 据悉 据透露 据报道 据称 数据显示 统计显示 统计数据显示 资料显示 调查显示 结果显示 记者获悉 记者了解到 记者看到 记者注意到 记者发现';
const ADDRESSING = '各位代表 各位委员 同志们 朋友们 各位同志 各位来宾 女士们 先生们 乡亲们 大家好 谢谢 谢谢大家';

const NOTHING_SAID: ReadonlySet<string> = new Set([JOINING, OPENING, ADDRESSING].join(' ').split(' '));

export function saysNothing(clause: string): boolean {
  return NOTHING_SAID.has(clause.replaceAll(/^[“‘\s]+|[”’\s]+$/gu, ''));
}
