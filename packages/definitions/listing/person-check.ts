import { type ListingCheck, market, promotion, services, work } from './check-basis.ts'

/** A number of years as people write it. */
const age = String.raw`(?:1[4-9]|[2-6]\d)\s*(?:周?岁)?`

/** Places people are asked to come from, or not to: the provinces as they are called, and “here”. */
const origins = `本地|本市|当地|本省|本县|本区|北京|天津|上海|重庆|河北|山西|内蒙古?|辽宁|吉林|黑龙江|东北|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|深圳|广州`

/** What may not be asked of people who look for work: sex, age, origin, family, health and looks. */
export const personChecks: readonly ListingCheck[] = [
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
]
