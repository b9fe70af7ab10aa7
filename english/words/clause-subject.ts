/** What a clause begins with that says something of the clause before it. */

/** 关键在于, 根本在: what something rests on. */
export const RESTING =
  /^(?:其|而|但)?(?:(关键|根本|核心|要害|出路|重点|难点|优势)(?:还|就|也|正|恰恰|仍)?(?:在于|在|是)|([重贵]在))(?!于|建|逐|否|什么)/u;

/** 是头等大事, 有利于扩大内需, 离不开市场: said of what is done. */
export const SAID_OF_DEED =
  /^(?:也|还|更|既|正|就|均|都|将|归根结底|归根到底|说到底|最终|主要|首先|很大程度上)*(?:是(?!否|在)|成为|有利于|有助于|离不开|意义重大|至关重要|势在必行|任重道远|刻不容缓|迫在眉睫|大有可为|事关|关乎|关系到?|来自|源于|来源于|取决于|有赖于|对于?[^，]*(?:具有|有着|有)[^，]*(?:意义|作用|价值)$|与[^，]*(?:并行不悖|相辅相成|密不可分|息息相关|相得益彰|一脉相承|缺一不可))/u;

/** 必须坚持系统观念, 需要凝聚共识: what is done calls for it. */
export const REQUIRING = /^(?:都|也|更|就|首先)?(?:必须|需要|须|需)(?!求|要)/u;

/** 不等于放松管理, 并不意味着放任: no more than that is meant. */
export const UNEQUAL = /(?:并|绝|决)?不(?:等于|等同于|意味着|代表)(?:就是|要)?/u;
