import { parsePolicy } from '../parse-policy.ts'
import { HOSTILE } from './hostile.ts'

export interface PolicyFigures {
  /** Throughput on ordinary prose, millions of UTF-8 bytes a second. */
  'policy.mb_per_s': number
  /** Time at 2n over time at n, the worst of all hostile inputs. */
  'policy.growth': number
  /** The input that grew most. */
  'policy.growth_input': string
  /** Memory in use while parsing a large ordinary text beyond the text and the plan, over the text's bytes. */
  'policy.memory_ratio': number
}

/** A page of ordinary prose with everything the parser knows, to be repeated. */
const PAGE = `一、工作目标
到2027年,全市职业院校“双师型”教师占比达到60%以上,建成市级实训基地12个,开展职业技能培训5万人次。
二、重点任务
(一)优化专业布局。建立专业动态调整机制,对连续3年未招生的专业,取消招生资格。2026年6月底前完成专业目录编制,每年至少召开2次联席会议,研究解决专业建设中的重大问题,推动教育链、人才链与产业链、创新链有机衔接。(牵头单位:市教育局;责任单位:市发展改革委、市财政局,各县(市、区)人民政府)
(二)深化产教融合。支持企业举办或者参与举办职业教育,对通过认证的产教融合型企业,给予金融、财政、土地、信用等组合式激励,按规定落实相关税收政策。规模以上企业按职工总数的2%安排实习岗位,接纳职业院校学生实习。(牵头单位:市发展改革委;责任单位:市教育局、市人力资源社会保障局)
`

/** Measures cost. The full form goes up to 10 MB of text (this takes minutes), the small one stays under a second each. */
export async function benchPolicy({ small }: { small: boolean }): Promise<PolicyFigures> {
  const length = small ? 40_000 : 1_700_000
  parsePolicy(PAGE.repeat(20))
  const ordinary = PAGE.repeat(Math.ceil((small ? 300_000 : 3_400_000) / PAGE.length))
  const bytes = new TextEncoder().encode(ordinary).length
  const ms = timed(ordinary, small ? 3 : 1)
  let growth = 0
  let input = ''
  for (const [name, text] of Object.entries(HOSTILE)) {
    parsePolicy(text(2000))
    const once = timed(text(length), small ? 3 : 1)
    const twice = timed(text(length * 2), small ? 3 : 1)
    // below a few milliseconds the clock says nothing about growth
    const ratio = twice < 20 ? 0 : twice / Math.max(once, 2)
    if (ratio > growth) {
      growth = ratio
      input = name
    }
  }
  return {
    'policy.mb_per_s': bytes / 1e6 / (ms / 1000),
    'policy.growth': growth,
    'policy.growth_input': input,
    'policy.memory_ratio': memoryRatio(ordinary, bytes),
  }
}

/** The shortest of some runs in milliseconds: what else the machine does only adds. */
function timed(text: string, runs: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    parsePolicy(text)
    best = Math.min(best, performance.now() - start)
  }
  return best
}

declare const gc: (() => void) | undefined

/** Heap after parsing less the heap before and the plan that stays. Exact only under `node --expose-gc`. */
function memoryRatio(text: string, bytes: number): number {
  if (typeof gc === 'function') gc()
  const before = process.memoryUsage().heapUsed
  const plan = parsePolicy(text)
  const peak = process.memoryUsage().heapUsed
  if (typeof gc === 'function') gc()
  const kept = process.memoryUsage().heapUsed - before
  return plan.sections.length === 0 ? 0 : Math.max(0, peak - before - kept) / bytes
}
