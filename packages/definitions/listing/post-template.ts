/** A vacancy to start from: everyday wording for common posts of a county, to be changed by whoever publishes it. */
export interface PostTemplate {
  readonly name: string
  readonly duties: string
  readonly requirements: string
  readonly schooling?: string
  readonly skills: readonly string[]
}

/** Written for this platform; they name no pay, no number and no person. */
export const postTemplates: readonly PostTemplate[] = [
  {
    name: '数控操作工',
    duties: '按图样和工艺操作数控车床或加工中心，首件自检，填写加工记录，做好设备日常点检和工位整理。',
    requirements: '数控技术应用、机械加工技术等专业，会看零件图，能使用常用量具。',
    schooling: 'upperSecondary',
    skills: ['数控车削', '量具使用', '识图'],
  },
  {
    name: '电气装配工',
    duties: '按接线图装配电气柜，布线、压接、标识，配合通电调试，记录不合格项。',
    requirements: '电气、机电类专业，持低压电工作业证或入职后考取。',
    schooling: 'upperSecondary',
    skills: ['电气接线', '电气识图', '低压电工'],
  },
  {
    name: '焊工',
    duties: '按焊接工艺卡完成结构件焊接，焊前清理、焊后自检，遵守动火作业规定。',
    requirements: '持焊接与热切割作业证，会二氧化碳气体保护焊或氩弧焊。',
    skills: ['二氧化碳气体保护焊', '氩弧焊'],
  },
  {
    name: '设备维修工',
    duties: '负责生产设备的巡检、保养和故障处理，填写维修记录，参加设备改造。',
    requirements: '机电设备安装与维修等专业，懂机械传动和电气控制基础。',
    schooling: 'upperSecondary',
    skills: ['设备维修', '电气控制', '机械传动'],
  },
  {
    name: '质量检验员',
    duties: '按检验规程进行来料、过程和成品检验，出具检验记录，跟踪不合格品处置。',
    requirements: '机械、食品、化工等相关专业，会使用检验仪器和办公软件。',
    schooling: 'upperSecondary',
    skills: ['质量检验', '量具使用'],
  },
  {
    name: '食品加工操作员',
    duties: '按工艺操作食品加工设备，落实清洗消毒和卫生记录，完成包装入库。',
    requirements: '依法取得健康证明，遵守食品卫生制度。',
    skills: ['食品加工', '食品安全'],
  },
  {
    name: '养老护理员',
    duties: '照料老人起居、用餐、洗浴和活动，记录健康状况，配合康复训练。',
    requirements: '老年人服务与管理、护理等专业或持养老护理员证书优先，有耐心。',
    skills: ['养老护理', '康复护理'],
  },
  {
    name: '电商运营专员',
    duties: '维护网店商品和页面，策划活动，统计销售数据，处理售后。',
    requirements: '电子商务等专业，会做图片文字编辑和表格统计。',
    schooling: 'upperSecondary',
    skills: ['网店运营', '直播', '数据统计'],
  },
  {
    name: '汽车维修工',
    duties: '完成汽车保养、检测和维修，填写工单，做好工位和工具管理。',
    requirements: '汽车运用与维修等专业，持驾驶证优先。',
    schooling: 'upperSecondary',
    skills: ['汽车维修', '故障诊断'],
  },
  {
    name: '客房服务员',
    duties: '清洁整理客房，补充客用品，报修设施，回应住客需要。',
    requirements: '熟悉客房清洁流程，服务意识好。',
    skills: ['客房服务'],
  },
]

/** Words for skills that postings of a county use, besides those its own listings and programmes name. */
export const skillWords: readonly string[] = [
  ...[
    '数控车削',
    '数控铣削',
    '加工中心',
    '钳工',
    '焊接',
    '氩弧焊',
    '二氧化碳气体保护焊',
    '电气接线',
    '电气识图',
    '低压电工',
  ],
  ...['高压电工', '机械制图', 'CAD', 'PLC', '变频器', '工业机器人', '液压', '气动', '设备维修', '设备点检', '量具使用'],
  ...[
    '三坐标',
    '质量检验',
    '风电机组',
    '光伏',
    '储能',
    '叉车',
    '仓储',
    '冷链',
    '物流',
    '食品加工',
    '食品检验',
    '食品安全',
  ],
  ...[
    '养老护理',
    '康复护理',
    '护理',
    '保育',
    '烹饪',
    '中式烹调',
    '面点',
    '客房服务',
    '前厅',
    '汽车维修',
    '汽车检测',
    '钣金',
  ],
  ...[
    '喷涂',
    '新能源汽车',
    '测量放线',
    'BIM',
    '施工管理',
    '造价',
    '水暖',
    '电梯',
    '网店运营',
    '直播',
    '短视频',
    '平面设计',
  ],
  ...[
    '会计',
    '统计',
    'Excel',
    '办公软件',
    'Java',
    'Python',
    '数据库',
    'Linux',
    '网络运维',
    '网络布线',
    '无人机',
    '畜牧',
    '种植',
  ],
  ...['农机', '兽医', '普通话', '英语', '驾驶', '客户服务', '销售', '故障诊断', '识图'],
]
