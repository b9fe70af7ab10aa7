/** Nationalities in whose name an area is autonomous, as they stand in its name: 伊犁哈萨克自治州, 恩施土家族苗族自治州. */

const WITH_CLAN =
  '东乡|仡佬|仫佬|佤|侗|保安|傈僳|傣|各|哈尼|回|土家|土|塔吉克|壮|布依|布朗|彝|怒|拉祜|撒拉|普米|景颇|朝鲜|柯尔克孜|毛南|水|满|独龙|瑶|畲|白|纳西|羌|苗|蒙古|藏|裕固|达斡尔|鄂温克|黎'
    .split('|')
    .map((name) => `${name}族`);
const WITHOUT_CLAN = ['哈萨克', '塔吉克', '柯尔克孜', '维吾尔', '蒙古', '鄂伦春', '锡伯', '回(?=自治)'];

/** Alternatives of a regular expression. */
export const NATIONALITY = [...WITH_CLAN, ...WITHOUT_CLAN].join('|');
