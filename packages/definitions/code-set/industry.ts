import { defineCodeSet, labelOf } from '@zhiqiao/model'

export const businessStatus = defineCodeSet(
  'businessStatus',
  labelOf('登记状态', 'Registration status'),
  '市场主体登记管理条例（国务院令第746号）；国家企业信用信息公示系统用语，待核',
  {
    active: ['存续（在营、开业、在册）', 'active'],
    dormant: ['歇业', 'dormant'],
    revoked: ['吊销', 'licence revoked'],
    deregistered: ['注销', 'deregistered'],
    movedOut: ['迁出', 'moved out'],
    abnormal: ['列入经营异常名录', 'on the list of abnormal operations'],
  },
)

export const sizeCategory = defineCodeSet(
  'sizeCategory',
  labelOf('规模类别', 'Size'),
  '统计上大中小微型企业划分办法（2017）（国统字〔2017〕213号）',
  {
    large: ['大型', 'large'],
    medium: ['中型', 'medium'],
    small: ['小型', 'small'],
    micro: ['微型', 'micro'],
  },
)

export const designatedSize = defineCodeSet(
  'designatedSize',
  labelOf('规上（限上）类别', 'Above designated size'),
  '国家统计局“一套表”调查单位范围；与大中小微型是两种划分',
  {
    industry: ['规模以上工业', 'industry above designated size'],
    construction: ['有资质的建筑业', 'qualified construction'],
    wholesaleRetail: ['限额以上批发和零售业', 'wholesale or retail above designated size'],
    lodgingCatering: ['限额以上住宿和餐饮业', 'lodging or catering above designated size'],
    realEstate: ['房地产开发经营业', 'real estate development'],
    services: ['规模以上服务业', 'services above designated size'],
    below: ['规模（限额）以下', 'below designated size'],
  },
)

export const holdingKind = defineCodeSet('holdingKind', labelOf('控股情况', 'Holding'), '国家统计局企业控股情况分类', {
  state: ['国有控股', 'state'],
  collective: ['集体控股', 'collective'],
  private: ['私人控股', 'private'],
  hongKongMacaoTaiwan: ['港澳台商控股', 'Hong Kong, Macao or Taiwan'],
  foreign: ['外商控股', 'foreign'],
  other: ['其他', 'other'],
})

export const staffCountSource = defineCodeSet(
  'staffCountSource',
  labelOf('职工数来源', 'Source of staff count'),
  '本平台：同一企业三种口径常不相等，须写明',
  {
    yearEndStaff: ['统计年末从业人员', 'staff at year end (statistics)'],
    socialInsurance: ['社会保险参保人数', 'insured persons (social insurance)'],
    ownReport: ['企业自报', 'reported by the enterprise'],
  },
)

export const chainLinkKind = defineCodeSet('chainLinkKind', labelOf('关联对象', 'What is linked'), '本平台', {
  industry: ['行业', 'industry'],
  occupation: ['职业', 'occupation'],
  offering: ['专业点', 'programme offering'],
  enterprise: ['企业', 'enterprise'],
})

export const chainRole = defineCodeSet(
  'chainRole',
  labelOf('关联程度', 'Role in the chain'),
  '本平台；链主依当地产业链文件',
  {
    leader: ['链主', 'chain leader'],
    core: ['核心', 'core'],
    related: ['相关', 'related'],
  },
)

export const agreementKind = defineCodeSet(
  'agreementKind',
  labelOf('协议类型', 'Kind of agreement'),
  '职业学校校企合作促进办法（教职成〔2018〕1号）第七条所列合作形式，归并为本平台类型',
  {
    strategic: ['战略合作', 'strategic cooperation'],
    commissioned: ['订单培养', 'commissioned class'],
    named: ['冠名培养', 'named class'],
    targeted: ['定向培养', 'targeted training'],
    apprenticeship: ['学徒制', 'apprenticeship'],
    internship: ['学生实习', 'internship'],
    base: ['实训基地共建', 'joint training base'],
    college: ['产业学院共建', 'industry college'],
    programme: ['专业课程共建', 'joint programme or courses'],
    staff: ['师资互聘', 'exchange of staff'],
    technicalService: ['技术服务与研发', 'technical service and research'],
    training: ['职工培训', 'staff training'],
    interschool: ['校际合作', 'cooperation between schools'],
    other: ['其他', 'other'],
  },
)

export const fulfilment = defineCodeSet('fulfilment', labelOf('履约状态', 'Fulfilment'), '本平台', {
  notBegun: ['未到履行期', 'not yet due'],
  underWay: ['正常履行', 'under way'],
  partly: ['部分履行', 'partly fulfilled'],
  fulfilled: ['已履行完毕', 'fulfilled'],
  unfulfilled: ['未履行', 'not fulfilled'],
})
