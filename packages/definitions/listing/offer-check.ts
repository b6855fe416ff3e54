import { type ListingCheck, services, work } from './check-basis.ts'

/** What a publisher must say or may not do: no fees, pay, a licence in force, contacts in their own fields, nothing forbidden to minors. */
export const offerChecks: readonly ListingCheck[] = [
  {
    name: 'fee',
    title: { zh: '收取费用、押金或扣押证件', en: 'Fees, deposits or documents kept' },
    help: {
      zh: '招用人员不得收费、不得要求担保、不得扣押证件，请删去。',
      en: 'Nobody may be charged or asked for security or papers.',
    },
    registers: work,
    says: [
      /(?:收取?|缴纳?|交纳?|需交|须交|预交|先交|扣|支付)\s*(?:[一-鿿]{0,4}?)(?:押金|保证金|报名费|培训费|服装费|工装费|介绍费|中介费|资料费|体检费|办证费|定金|入职费|建档费|面试费)/g,
      /(?:押金|保证金|报名费|服装费|工装费|介绍费|建档费|入职费)\s*[:：]?\s*\d+/g,
      /(?:押|扣押|暂扣|上交|抵押)\s*(?:身份证|毕业证|学历证|证件|工资|[一半两二]个?月工资)/g,
      /(?:押[一半]个?月|压[一半二两]个?月(?:工资)?|压工资)/g,
    ],
    unless: [
      /(?:不|无|免|无需|不需|不用|不会|不得|严禁|绝不|均不|从不)[^。；;\n]{0,12}(?:收取?|缴纳?|交纳?|扣|支付|押金|保证金|费|押|身份证)/g,
      /(?:免|包|公司)[一-鿿]{0,6}(?:培训费|体检费|服装费|报销)/g,
      /押金(?:管理|退还|收取(?:工作|流程|管理))/g,
    ],
    basis: [{ document: '劳动合同法', article: '第九条', from: '2008-01-01' }, services('第十四条')],
  },
  {
    name: 'pay',
    title: { zh: '没有写明劳动报酬', en: 'No pay stated' },
    help: {
      zh: '请填薪酬下限和计薪方式；“面议”不算写明，确需面议的由核验人判断。',
      en: 'Give the lower end and the period; “negotiable” does not say it.',
    },
    registers: ['postListing'],
    missing: ['wageFrom'],
    basis: [services('第十一条'), { document: '网络招聘服务管理规定', from: '2021-03-01', toVerify: true }],
  },
  {
    name: 'licence',
    title: { zh: '发布单位的许可或执照已失效', en: 'The publisher’s licence has run out' },
    help: {
      zh: '请在企业档案里更新登记状态或许可证有效期后再发布。',
      en: 'Bring the enterprise’s record up to date first.',
    },
    fact: 'licenceExpired',
    basis: [
      { document: '人力资源市场暂行条例', article: '第十八条、第二十七条', from: '2018-10-01', toVerify: true },
      { document: '网络招聘服务管理规定', from: '2021-03-01', toVerify: true },
    ],
  },
  {
    name: 'contact',
    title: { zh: '正文里有联系方式', en: 'Contact data within the text' },
    help: {
      zh: '联系方式填在“联系人”“联系电话”里，双方同意洽谈后才互见；正文里的请删去。',
      en: 'Contacts have fields of their own and are shown once both sides agree; remove them here.',
    },
    says: [
      /(?<![\dA-Za-z.])1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g,
      /(?<!\d)0\d{2,3}[\s-－—]{0,2}[2-9]\d{6,7}(?!\d)/g,
      /(?<!\d)400[\s-]?\d{3}[\s-]?\d{4}(?!\d)/g,
      /(?:微信|威信|薇信|QQ|扣扣|企鹅)(?:号|号码|群)?\s*(?:同号|[:：是为]?\s*[A-Za-z0-9][-_A-Za-z0-9]{4,20})/gi,
      /(?:VX|V信|wechat)(?:号|号码)?\s*[:：]\s*[A-Za-z0-9][-_A-Za-z0-9]{4,20}/gi,
      /[A-Za-z0-9][\w.+-]*\s?@\s?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g,
      /(?:https?:\/\/|www\.)[A-Za-z0-9][-\w.~:/?#@!$&'*+,;=%]*/gi,
      /(?<![\w.@-])(?!(?:asp|vb|ado|c#)\b)[a-z0-9-]{3,}\.(?:com|cn)(?:\.cn)?(?![\w.])/gi,
    ],
    unless: [
      /(?:github|gitee)\.com/gi,
      /(?:QQ|微信)(?:空间|小程序|公众号|支付|群运营|音乐|游戏|浏览器|开发|平台|营销|运营|推广|公众平台)/gi,
      /(?:微信|QQ)[:：是为]?\s*(?:h5|html5|android|ios|app|web|wap|weixin|wechat|ui|pc)/gi,
    ],
    basis: [
      { document: '个人信息保护法', article: '第六条', from: '2021-11-01' },
      { document: '本平台发布规则', from: '2026-01-01' },
    ],
  },
  {
    name: 'minors',
    title: { zh: '招用未满十六周岁，或让未成年人做禁忌劳动', en: 'Under sixteen, or work forbidden to minors' },
    help: {
      zh: '不得招用未满十六周岁的人；井下、有毒有害、第四级体力劳动和酒吧、歌舞厅、网吧等场所的岗位须写明年满十八周岁。',
      en: 'Nobody under sixteen; underground, poisonous or heaviest work and bars, dance halls and internet cafés are for adults.',
    },
    registers: work,
    says: [
      /(?:招收?|招聘|接受|欢迎|可招)\s*(?:[一-鿿]{0,4})?(?:童工|未成年(?:人|工)?|初中(?:在校)?生|(?:1[0-5]|十[一二三四五])\s*(?:周岁|岁))/g,
      /(?:年满|满)\s*(?:1[0-5]|十[一二三四五])\s*(?:周岁|岁)/g,
    ],
    fact: 'minorsInForbiddenTrade',
    basis: [
      { document: '劳动法', article: '第十五条、第六十四条', from: '1995-01-01' },
      { document: '未成年人保护法', article: '第六十一条', from: '2021-06-01' },
      {
        document: '未成年工特殊保护规定（劳部发〔1994〕498号）',
        article: '第三条',
        from: '1995-01-01',
        toVerify: true,
      },
      { document: '职业学校学生实习管理规定（教职成〔2021〕4号）', article: '第十六条', from: '2022-01-01' },
    ],
  },
]

/** Words of trades and places that minors may not work in. */
export const forbiddenToMinors: readonly RegExp[] = [
  /井下|矿山井|放射性|有毒有害|剧毒|高毒|易燃易爆|爆破|高空作业|高处作业|第四级体力劳动|潜水/g,
  /酒吧|夜总会|KTV|歌舞厅|舞厅|网吧|网咖|洗浴|桑拿|足浴|会所|游戏厅|游艺厅|棋牌室/gi,
]
