import { openWords, type Registry, readingsOf, type Viewer } from '@zhiqiao/registry'
import { diceOf } from '../demo/generator/dice.ts'
import judged from './search-judged.json' with { type: 'json' }

/**
 * How good the order of answers is: 436 invented vacancies and 160 questions with graded answers. What a vacancy is
 * (its trade, place, what it offers) is drawn first and its text is written from that with a good deal of noise: other
 * names of the trade, other trades it works beside, tools of other trades. A question is asked for a meaning, and the
 * grade of a vacancy follows from what it is, never from its text: 3 all that was asked for, 2 the trade without the
 * place or the offer, 1 another trade of the same family, 0 anything else.
 */
export interface Judged {
  readonly queries: number
  readonly ndcg: number
  /** BM25 (k1 1.2, b 0.75) over all documents with any of the same words. */
  readonly bm25: number
}

interface Family {
  /** What the trades have in common, itself asked for. */
  readonly word: string
  readonly programme: string
  readonly trades: readonly { readonly name: string; readonly others: readonly string[] }[]
  readonly work: readonly string[]
}

/** A question and what is meant by it: a trade, perhaps in a place or with an offer, a family of trades, or a firm. */
interface Question {
  readonly text: string
  readonly trade?: string
  readonly place?: string
  readonly offer?: string
  readonly family?: string
  readonly firm?: number
}

const { families, questions } = judged as {
  readonly families: readonly Family[]
  readonly questions: readonly Question[]
}

const trades = families.flatMap((one, at) => one.trades.map((trade) => ({ ...trade, family: at })))
const places = ['清河区', '石桥县', '澜山县', '云台县', '东岭县']
const offers = ['食宿', '双休', '夜班'] as const
const offerWords = {
  食宿: ['提供食宿', '包吃包住'],
  双休: ['周末双休', '做五休二'],
  夜班: ['需上夜班', '三班倒，有夜班补贴'],
} as const
const tools = ['扳手', '示波器', '万用表', '行车', '三坐标', '叉车', '打码机', '吸尘器', '计算机', '无人机']

interface Vacancy {
  readonly trade: number
  readonly place: number
  readonly firm: number
  readonly offer: (typeof offers)[number] | null
  readonly title: string
  readonly duties: string
  readonly requirements: string
  readonly from: string
}

const count = 436
const firms = 40
const firmOf = (n: number) => `云岭${'恒明远汇达诚通和瑞华'[n % 10]}${'信德嘉康'[Math.floor(n / 10)]}有限公司`

function vacancyOf(n: number): Vacancy {
  const dice = diceOf(11, 'judged', n)
  const trade = dice.between(0, trades.length - 1)
  const { name, others, family: at } = trades[trade]!
  const offer = dice.chance(0.5) ? dice.pick(offers) : null
  const told = dice.chance(0.7) ? name : dice.pick(others)
  const beside = Array.from({ length: dice.between(0, 3) }, () => dice.pick(trades).name)
  const grade = dice.chance(0.25) ? dice.pick(['高级', '初级', '实习', '夜班']) : ''
  const work = families[at]!.work
  return {
    trade,
    offer,
    place: dice.between(0, places.length - 1),
    firm: dice.between(0, firms - 1),
    title: `${grade}${told}${dice.chance(0.2) ? `（${dice.pick(tools)}）` : ''}`,
    duties: `${dice.pick(work)}；${dice.pick(work)}。${dice.chance(0.5) ? `从事${name}工作。` : ''}使用${dice.pick(tools)}、${dice.pick(tools)}。`,
    requirements: `${offer ? `${dice.pick(offerWords[offer])}。` : ''}${beside.length > 0 ? `与${beside.join('、')}等岗位配合，表现好的可转岗。` : ''}${dice.pick(['中专以上学历。', '应届毕业生可培养。', '有证书优先。'])}`,
    from: new Date(Date.UTC(2026, 9, 31) - dice.between(0, 600) * 86_400_000).toISOString().slice(0, 10),
  }
}

const vacancies = Array.from({ length: count }, (_, n) => vacancyOf(n))

/** How well a vacancy answers a question, by what it is. */
function gradeOf(question: Question, vacancy: Vacancy): number {
  if (question.firm !== undefined) return vacancy.firm === question.firm ? 3 : 0
  if (question.family !== undefined) return families[trades[vacancy.trade]!.family]!.word === question.family ? 3 : 0
  const trade = trades.findIndex(({ name }) => name === question.trade)
  const isMore = question.place !== undefined || question.offer !== undefined
  const has =
    (question.place === undefined || places[vacancy.place] === question.place) &&
    (question.offer === undefined || vacancy.offer === question.offer)
  if (vacancy.trade === trade) return has ? 3 : 2
  return isNear(vacancy.trade, trade) && (has || !isMore) ? 1 : 0
}

const isNear = (a: number, b: number) => trades[a]!.family === trades[b]!.family

/** Fills an empty region with the vacancies; their ids in order. */
export async function fillJudged(registry: Registry): Promise<string[]> {
  return registry.asSystem('检索评测', async (session) => {
    const city = await session.create('division', { name: '云岭市', kind: 'prefecture' })
    const placeIds: string[] = []
    for (const name of places)
      placeIds.push((await session.create('division', { name, kind: 'county', parent: city.id })).id)
    const firmIds: string[] = []
    for (let n = 0; n < firms; n++)
      firmIds.push(
        (await session.create('organisation', { name: firmOf(n), kind: 'enterprise', division: city.id })).id,
      )
    const programmeIds: string[] = []
    for (const [n, { programme }] of families.entries())
      programmeIds.push(
        (
          await session.create('programme', {
            programmeCode: String(660_100 + n),
            name: programme,
            catalogue: 'secondary2021',
            tier: 'programme',
            level: 'secondary',
            source: '虚构目录',
          })
        ).id,
      )
    const ids: string[] = []
    for (const one of vacancies) {
      const { id } = await session.create(
        'postListing',
        {
          name: one.title,
          publisher: firmIds[one.firm],
          division: placeIds[one.place],
          validFrom: one.from,
          validTo: '2099-12-31',
          contact: '联系人示例',
          contactPhone: '19900000000',
          source: 'own',
          headcount: 1,
          employmentForm: 'fullTime',
          wagePeriod: 'month',
          wageFrom: 4000,
          beforeTax: true,
          includesInsurance: false,
          programmes: diceOf(12, 'programme', one.title).chance(0.7) ? [programmeIds[trades[one.trade]!.family]] : [],
          duties: one.duties,
          requirements: one.requirements,
        },
        { state: 'open' },
      )
      ids.push(id)
    }
    return ids
  })
}

/** Asks all questions of a region that holds the judged vacancies alone. */
export async function judgeSearch(registry: Registry, ids: readonly string[]): Promise<Judged> {
  const viewer: Viewer = { person: null, hat: null, address: null, via: 'public' }
  const at = new Map(ids.map((id, n) => [id, n]))
  const plain = await bm25()
  let ours = 0
  let theirs = 0
  for (const question of questions) {
    const { text } = question
    const grades = vacancies.map((vacancy) => gradeOf(question, vacancy))
    const { rows, also } = await registry.as(viewer, (session) => session.search({ text, limit: 10 }))
    ours += ndcg(
      [...rows, ...also].map(({ id }) => at.get(id)!),
      grades,
    )
    theirs += ndcg(plain(text), grades)
  }
  return { queries: questions.length, ndcg: ours / questions.length, bm25: theirs / questions.length }
}

/** Gain 2^grade − 1, discounted by the logarithm of the place, over the best possible order; ten places. */
function ndcg(order: readonly number[], grades: readonly number[]): number {
  const gain = (sorted: readonly number[]) =>
    sorted.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
  const best = gain(grades.toSorted((a, b) => b - a))
  return best === 0 ? 1 : gain(order.map((n) => grades[n]!)) / best
}

/** Plain BM25 over the same words, readings of headlines among them. @returns the ten best by their numbers */
async function bm25(): Promise<(text: string) => number[]> {
  const words = await openWords()
  const documents = vacancies.map(({ title, firm, place, trade, duties, requirements }) => {
    const chosen = diceOf(12, 'programme', title).chance(0.7) ? families[trades[trade]!.family]!.programme : ''
    const text = [title, firmOf(firm), places[place], chosen, duties, requirements].join('。')
    const own = words.inText(text)
    const spoken = readingsOf(words.inQuestion(title), words.inText(title))
    const counts = new Map<string, number>()
    for (const word of [...own, ...spoken]) counts.set(word, (counts.get(word) ?? 0) + 1)
    return { counts, length: own.length }
  })
  const average = documents.reduce((sum, { length }) => sum + length, 0) / documents.length
  return (text) => {
    const asked = [...new Set(words.inQuestion(text))]
    const scores = documents.map(({ counts, length }, n) => {
      let score = 0
      for (const word of asked) {
        const times = counts.get(word) ?? 0
        if (times === 0) continue
        const holding = documents.filter((other) => other.counts.has(word)).length
        const rarity = Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5))
        score += (rarity * times * 2.2) / (times + 1.2 * (0.25 + (0.75 * length) / average))
      }
      return { n, score }
    })
    return scores
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, 10)
      .map(({ n }) => n)
  }
}
