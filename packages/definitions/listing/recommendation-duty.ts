import type { Basis, Label } from '@zhiqiao/model'
import { unread } from '../basis.ts'

/** What the law asks of suggestions, from which day on, and what the platform does for it. */
export interface RecommendationDuty {
  readonly name: string
  readonly title: Label
  /** What the platform does. */
  readonly kept: Label
  /** The day it came into force. */
  readonly from: string
  readonly basis: Basis
}

const rules = (article: string, zh: string, en: string) => unread('互联网信息服务算法推荐管理规定', zh, en, article)

/** Shown on the page of settings; articles not compared with the original are 待核 there. */
export const recommendationDuties: readonly RecommendationDuty[] = [
  {
    name: 'notice',
    title: { zh: '告知在用算法推荐，公示原理', en: 'Say that suggestions are computed, and how' },
    kept: {
      zh: '每个推荐列表写明按什么排列；公式、分值、硬条件和调整幅度在本页全部列出，每条推荐附理由和不符之处。',
      en: 'Each list says what orders it; formula, points, conditions and limits stand on this page, reasons beside each suggestion.',
    },
    from: '2022-03-01',
    basis: rules('第十六条', '以显著方式告知，公示基本原理、目的和运行机制', 'Tell users, and publish the principle'),
  },
  {
    name: 'offSwitch',
    title: { zh: '可以关闭，关闭立即生效', en: 'Can be turned off, at once' },
    kept: {
      zh: '关闭后，从下一次请求起不再使用本人的专业、技能、标签和反馈，只按地点和日期排列。',
      en: 'Once off, from the next request on neither programme, skills, tags nor answers are used: order by place and date.',
    },
    from: '2022-03-01',
    basis: rules(
      '第十七条',
      '提供不针对个人特征的选项或便捷的关闭选项',
      'An option not based on personal traits, or an off switch',
    ),
  },
  {
    name: 'tags',
    title: { zh: '标签看得见，可以增删', en: 'Tags can be seen, added and deleted' },
    kept: {
      zh: '列出用到的每个标签和它的来处；可以删去不用，也可以自己添加。',
      en: 'Each tag is listed with where it comes from; it can be left out, and own ones added.',
    },
    from: '2022-03-01',
    basis: rules('第十七条', '选择或者删除针对个人特征的用户标签', 'Choose or delete tags about oneself'),
  },
  {
    name: 'minors',
    title: { zh: '不向未成年人作商业推送', en: 'No commercial pushing to minors' },
    kept: {
      zh: '未满十八周岁（含年龄没有登记）的学生，不推荐派遣和中介岗位、禁忌劳动、夜班，不推荐任何收费的课程或服务；没有付费排位。',
      en: 'Learners under eighteen, or of unknown age, are suggested no posts of agencies, nothing sold, no forbidden work, no nights. Nobody pays for a place.',
    },
    from: '2024-01-01',
    basis: unread(
      '未成年人网络保护条例',
      '不得通过自动化决策方式向未成年人进行商业营销',
      'No commercial marketing to minors by automated decisions',
      '第二十四条',
    ),
  },
  {
    name: 'diversity',
    title: { zh: '去重、打散', en: 'Not always the same' },
    kept: {
      zh: '展示次数远超同类的信息让位，最多减6分，并在理由里写明；从未展示的比例可查。',
      en: 'What is shown far more often than its kind stands back by at most 6 points, and it is said; the share never shown can be looked up.',
    },
    from: '2022-03-01',
    basis: rules('第十二条', '综合运用内容去重、打散干预等策略', 'Remove duplicates, scatter'),
  },
  {
    name: 'complaint',
    title: { zh: '投诉由人处理', en: 'A person answers complaints' },
    kept: {
      zh: '每个推荐列表都能投诉或要求人工查看；由当地主管部门的经办人答复，答复在本页可见。',
      en: 'Every list has a way to complain or to ask for a person; an officer of the place answers, and the answer stands here.',
    },
    from: '2022-03-01',
    basis: rules('第二十二条', '设置便捷有效的用户申诉和投诉举报入口', 'An easy way to appeal and to complain'),
  },
  {
    name: 'decision',
    title: { zh: '推荐不是决定', en: 'A suggestion decides nothing' },
    kept: {
      zh: '推荐只影响排列；录用、合作由双方自己决定，全部信息都能检索到。',
      en: 'It orders a list and no more: people decide, and everything can be found by searching.',
    },
    from: '2021-11-01',
    basis: unread(
      '个人信息保护法',
      '自动化决策应当透明、公平；重大影响的可以拒绝仅由自动化作出',
      'Automated decisions are transparent and fair; those of major effect may be refused',
      '第二十四条',
    ),
  },
]
