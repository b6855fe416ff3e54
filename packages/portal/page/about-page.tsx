import { Layout } from '../part/layout.tsx'
import type { Reader } from '../public-plan.ts'
import { wordsFor } from '../words.ts'

const texts = {
  zh: {
    what: '这个网站上有什么',
    whatText: [
      '这里公开本地职业教育政策的办理情况、正在征集和提供的供需信息、可以报名的培训、公示、年度报告和开放数据。',
      '政策进展的数字由业务登记汇总得出，经领导签发后公开，签发后的内容不再改动。供需信息由发布单位填写，经主管部门核验，过期自动下架。',
    ],
    person: '个人信息',
    personText: [
      '公众网页不显示任何个人信息：没有姓名，没有联系方式。人数不足5的统计格不显示。',
      '网站只用两个小文件（cookie）记住语言和关怀版，不跟踪访问者，不使用第三方服务。',
    ],
    accessibility: '无障碍',
    accessibilityText: [
      '所有页面不用脚本也能阅读，可以用键盘操作，可以放大到400%，可以打印。',
      '页面上方可切换“关怀版”：字号加大、单列排版、对比度提高。',
      '阅读有困难，或发现内容有误，请联系本地职业教育主管部门。',
    ],
    machine: '供程序读取',
    machineText: [
      '每一组检索条件都有订阅地址（Atom、RSS）；招聘岗位和培训带有 schema.org 描述；登记数据可在“开放数据”中下载。',
    ],
  },
  en: {
    what: 'What is on this site',
    whatText: [
      'How the region’s vocational-education policy is carried out, what is wanted and offered now, training one can join, public notices, yearly reports and open data.',
      'Figures of progress are computed from the registers and published once a leader has signed them off; what is signed is not altered. Openings are written by those who publish them, checked by the authority, and taken down when they end.',
    ],
    person: 'Personal data',
    personText: [
      'The public pages show nothing about persons: no names, no contacts. Counts of persons under five are not shown.',
      'Two cookies remember language and text size. Nobody is tracked and no third party is involved.',
    ],
    accessibility: 'Accessibility',
    accessibilityText: [
      'Every page can be read without scripts, used by keyboard, magnified to 400 % and printed.',
      'A version with larger text, one column and stronger contrast can be chosen at the top of each page.',
      'If you have difficulty reading, or find a mistake, please contact the authority for vocational education.',
    ],
    machine: 'For programs',
    machineText: [
      'Every search has a feed (Atom, RSS); vacancies and training carry schema.org descriptions; registers can be downloaded under Open data.',
    ],
  },
} as const

/** What is on the site, what is not, and how it can be read by everybody. */
export function AboutPage({ reader, stylesheet }: { reader: Reader; stylesheet: string }) {
  const t = wordsFor(reader)
  const text = texts[reader.language]
  const parts = [
    ['what', text.what, text.whatText],
    ['person', text.person, text.personText],
    ['accessibility', text.accessibility, text.accessibilityText],
    ['machine', text.machine, text.machineText],
  ] as const
  return (
    <Layout reader={reader} title={`${t('about')} · ${reader.region}`} stylesheet={stylesheet} column="about">
      <article className="narrow-text">
        <h1>{t('about')}</h1>
        {parts.map(([id, title, paragraphs]) => (
          <section id={id} key={id}>
            <h2>{title}</h2>
            {paragraphs.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </section>
        ))}
      </article>
    </Layout>
  )
}
