import type { Label } from '@zhiqiao/model'

/** An article a rule rests on; `toVerify` where its number or wording has not been compared with the original. */
export interface CheckBasis {
  readonly document: string
  readonly article?: string
  /** The day it came into force. */
  readonly from: string
  readonly toVerify?: true
}

/**
 * One thing a listing may not say, or must. `says` are the words that give it away in any text of the listing,
 * `unless` the phrases in which the same words mean something else, `missing` the fields of which one must be filled.
 */
export interface ListingCheck {
  readonly name: string
  readonly title: Label
  /** What to do about it, said to the publisher. */
  readonly help: Label
  /** The kinds of listing it is asked of; all when absent. */
  readonly registers?: readonly string[]
  readonly says?: readonly RegExp[]
  readonly unless?: readonly RegExp[]
  readonly missing?: readonly string[]
  /** A fact about the publisher on the day, told apart by name in `work/listing/check`. */
  readonly fact?: 'licenceExpired' | 'minorsInForbiddenTrade'
  readonly basis: readonly CheckBasis[]
}

const promotion = (article: string): CheckBasis => ({ document: '就业促进法', article, from: '2008-01-01' })
const services = (article: string): CheckBasis => ({
  document: '就业服务与就业管理规定',
  article,
  from: '2008-01-01',
  toVerify: true,
})
const market: CheckBasis = {
  document: '人力资源市场暂行条例',
  article: '第二十四条',
  from: '2018-10-01',
  toVerify: true,
}

/** Registers that offer work to people. */
const work = ['postListing', 'graduateListing', 'talentListing'] as const
/** A number of years as people write it. */
const age = String.raw`(?:1[4-9]|[2-6]\d)\s*(?:周?岁)?`

/** Places people are asked to come from, or not to: the provinces as they are called, and “here”. */
const origins = `本地|本市|当地|本省|本县|本区|北京|天津|上海|重庆|河北|山西|内蒙古?|辽宁|吉林|黑龙江|东北|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|深圳|广州`

/** What every listing is held against before it is open; the order is that in which firings are shown. */
export const listingChecks: readonly ListingCheck[] = [
  {
    name: 'sex',
    title: { zh: '限定或优先性别', en: 'Sex limited or preferred' },
    help: {
      zh: '删去性别条件；国家规定不适合妇女的工种，写明工种名称，由核验人判断。',
      en: 'Remove the condition; name the trade where the State keeps it from women.',
    },
    registers: work,
    says: [
      /(?:限|仅限|只限|只招|仅招|要求|需要?)\s*(?:招)?\s*(?:男|女)(?:性|生|士|工|员工)?/g,
      /(?:男|女)(?:性|生|士|工|员工|孩)?\s*(?:优先|为主|为佳|尤佳|最佳|从优)/g,
      /性别\s*(?:要求)?\s*[:：]?\s*(?:仅限|限)?\s*(?:男|女)(?![女士]*不限|[/、和或及，,]?\s*女)/g,
      /(?<![子])(?:男|女)(?:性|生|士)(?=[，,；;、。\s]*(?:\d{2}|身高|年龄|形象|五官))/g,
      /(?:男生|女生|男性|女性|男士|女士|男工|女工)\s*\d+\s*[名人]/g,
      /(?:招聘?|诚聘)\s*(?:男|女)(?:性|生|士|工|员工|孩|司机|服务员|保安|保洁|主播|助理)/g,
      /(?:帅哥|美女)优先/g,
    ],
    unless: [
      /男女(?:不限|均可|皆可|都可)/g,
      /男[/、]女(?:不限|均可|皆可|都可)?/g,
      /(?:男性|女性|男士|女士|女)(?:健康|用品|服装|服饰|鞋|装|时尚|用户|产品|向|社区|频道|垂直|电商|消费|群体|网站|媒体|内衣|护肤|包)/g,
      /美女如云|帅哥美女|美女帅哥|俊男美女/g,
    ],
    basis: [promotion('第二十七条'), { document: '妇女权益保障法', article: '第四十三条', from: '2023-01-01' }, market],
  },
  {
    name: 'age',
    title: { zh: '限定年龄', en: 'Age limited' },
    help: {
      zh: '删去年龄条件；依法不得招用的（未满十六周岁等）不必写。',
      en: 'Remove it; what the law forbids need not be said.',
    },
    registers: work,
    says: [
      new RegExp(
        String.raw`(?:年龄|岁数)(?:要求|限制?|范围|在|为|须|应|要|段)?\s*[:：]?\s*(?:不超过|不高于|不大于|小于|低于|≤|<|大于|满|介于|在|约|从)?\s*${age}(?:\s*(?:[-—–~～至到]|－)+\s*${age})?(?:\s*(?:以下|以上|以内|之间|左右|及以下))?`,
        'g',
      ),
      /(?<!\d)(?:1[4-9]|[2-6]\d)\s*(?:周岁|岁)?\s*(?:[-—–~～至到]|－)+\s*(?:1[6-9]|[2-6]\d)\s*(?:周岁|岁)(?:\s*(?:以下|以内|之间|左右))?/g,
      /(?<!\d)(?:2\d|3\d|4\d|5\d)\s*(?:周岁|岁)\s*(?:\(含\)|（含）)?\s*(?:以下|以内|及以下|之内|左右)/g,
      /(?<!\d)[5-9]\d\s*(?:年|后)(?:以后|之后)?(?:出生|优先|后)/g,
      /年轻(?:化)?(?:优先|者佳|为佳)/g,
    ],
    unless: [
      /(?:平均|客户|用户|学员|学生|团队|儿童|读者|人群|工作|受众)年龄[^，。；;\n]{0,12}/g,
      /年?满\s*(?:16|18|十六|十八)\s*周?岁(?:以上)?/g,
      /(?:青少年|少儿|儿童|中小学生|老人)[^，。；;\n]{0,4}\d{1,2}[-—–~～至到]\d{1,2}\s*岁/g,
      /\d{1,2}[-—–~～至到]\d{1,2}\s*岁(?:的)?(?:青少年|少儿|儿童|中小学|人群|用户|学员|孩子|客户)/g,
    ],
    basis: [
      {
        document: '中共中央、国务院关于实施就业优先战略促进高质量充分就业的意见',
        from: '2024-09-15',
        toVerify: true,
      },
      promotion('第三条、第二十六条'),
    ],
  },
  {
    name: 'registration',
    title: { zh: '限定户籍或地域', en: 'Household registration or origin limited' },
    help: {
      zh: '删去户籍、籍贯、本地人等条件；工作地点另有一栏。',
      en: 'Remove it; where the work is has a field of its own.',
    },
    registers: work,
    says: [
      /(?:限|仅限|须|需|要求|具有|持有?)\s*(?:有|为|是)?\s*(?:本市|本地|本省|当地|城镇|农村|非农业?|[一-鿿]{2,3}[市省区县])?\s*(?:常住)?(?:户口|户籍)/g,
      /(?:户口|户籍)\s*(?:者|的|人员|人士|人)?\s*(?:优先|为佳|从优)/g,
      /(?:户口|户籍)\s*(?:要求|所在地)?\s*[:：]?\s*(?:仅?限|须|需)\s*[一-鿿]{2,4}/g,
      new RegExp(`(?:${origins})\\s*(?:籍)?人士?\\s*(?:优先|从优|为佳)`, 'g'),
      /(?:仅限|只限|限|只招|仅招|只要)\s*(?:本地|本市|当地|本县|本区)人?/g,
      new RegExp(`(?:不招|不要|谢绝)\\s*(?:${origins}|外地)(?:籍|的?人|省)?`, 'g'),
      /籍贯\s*(?:要求)?\s*[:：]?\s*(?:限|须|仅)\s*[一-鿿]{2}/g,
    ],
    unless: [
      /(?:解决|提供|协助|办理|落户|可落|转|迁|接收|接受|申请|调|帮)[一-鿿]{0,6}(?:户口|户籍)/g,
      /客户口|户口(?:不限|指标|迁入)/g,
    ],
    basis: [
      promotion('第二十六条、第三十一条'),
      {
        document: '国务院办公厅关于做好普通高等学校毕业生就业工作的通知（国办发〔2013〕35号）',
        from: '2013-05-16',
        toVerify: true,
      },
    ],
  },
  {
    name: 'ethnicity',
    title: { zh: '限定民族、宗教信仰', en: 'Ethnicity or religion limited' },
    help: { zh: '删去民族、宗教条件。', en: 'Remove it.' },
    registers: work,
    says: [
      /(?:限|仅限|只招|仅招|要求)\s*(?:汉族|少数民族|[一-鿿]{1,3}族(?!群|谱))/g,
      /(?:汉族|民族)\s*(?:优先|限制?)/g,
      /(?:不招|不要|谢绝)\s*(?:少数民族|[一-鿿]{1,3}族|信教)/g,
      /(?:有|无|不得有|没有)宗教信仰/g,
    ],
    basis: [promotion('第二十八条'), { document: '劳动法', article: '第十二条', from: '1995-01-01' }, market],
  },
  {
    name: 'family',
    title: { zh: '限定婚姻、生育状况', en: 'Marital or child status limited' },
    help: { zh: '删去婚育条件，面试时也不得询问。', en: 'Remove it; nor may it be asked at an interview.' },
    registers: work,
    says: [
      /(?:(?:限|须|需|要求)\s*(?:已婚|未婚|已育|未育|单身)|(?:已婚|未婚|单身)?(?:已育|未育)|(?:已婚|未婚|离异|单身)\s*(?:者|人士|女性|男性)?\s*(?:优先|为佳))/g,
      /(?:婚姻|婚育|生育)(?:状况|情况)?\s*(?:要求)?\s*[:：]\s*(?:已|未|不限)/g,
      /(?:近期|[一二三两\d]年内)?(?:不|无|没有)(?:结婚|生育|怀孕|生子|要孩子|二胎)(?:计划|打算|要求)?/g,
      /有(?:小)?孩(?:子)?(?:者)?优先/g,
    ],
    unless: [
      /单身(?:公寓|宿舍|联谊|汪|派对|交友|社交|男女)/g,
      /已婚[、/]?未婚(?:均可|不限)/g,
      /(?:婚姻|婚育)(?:状况)?[:：]?不限/g,
    ],
    basis: [{ document: '妇女权益保障法', article: '第四十三条', from: '2023-01-01' }, promotion('第二十七条')],
  },
  {
    name: 'health',
    title: { zh: '乙肝、传染病或与岗位无关的健康条件', en: 'Hepatitis B or health not asked by the post' },
    help: {
      zh: '删去；食品、学前教育等依法须持健康证明的岗位，写“依法取得健康证明”。',
      en: 'Remove it; where the law asks for a health certificate, say just that.',
    },
    registers: work,
    says: [
      /乙肝(?:五项|两对半|表面抗原|携带者?|病毒|检测)?/g,
      /两对半/g,
      /(?:无|没有|不得有|不能有)\s*(?:任何)?\s*(?:传染(?:性)?(?:疾)?病|遗传病|残疾|病史|疾病史)/g,
      /(?:不招|谢绝|不要)\s*(?:残疾人?|色盲|左撇子)/g,
      /(?:无|没有)\s*(?:纹身|刺青)/g,
    ],
    unless: [/乙肝(?:疫苗|药物|治疗|患者|新药|诊断|试剂|诊疗|防治|肝炎)/g],
    basis: [
      promotion('第二十九条、第三十条'),
      {
        document: '关于进一步规范入学和就业体检项目维护乙肝表面抗原携带者入学和就业权利的通知（人社部发〔2010〕12号）',
        from: '2010-02-10',
        toVerify: true,
      },
      services('第十九条'),
    ],
  },
  {
    name: 'appearance',
    title: { zh: '限定容貌、身高', en: 'Looks or height limited' },
    help: { zh: '岗位确有需要的写明理由，由核验人判断；否则删去。', en: 'Say why the post needs it, or remove it.' },
    registers: work,
    says: [
      /身高\s*(?:要求|须|需|在|不低于|达到)?\s*[:：]?\s*(?:男|女)?[^，。；;\n]{0,4}(?:1[.．]?[4-9]\d?|1[4-9]\d)\s*(?:cm|CM|米|m|厘米|公分)?(?:以上)?/g,
      /(?:五官端正|相貌端正|相貌(?:姣好|较好|佳)|容貌|颜值高|长相(?:甜美|端正|佳))/g,
    ],
    basis: [promotion('第三条、第二十六条')],
  },
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
