import type { Block, OfficialDocument, TableRow } from './block.ts'
import type { TaskState } from './task-state.ts'
import { chineseDate, joined, noData, nothing, orNoData, quoted, sentence, unspecified } from './words.ts'

export type FollowUpOrder = {
  issuer: string
  /** 云教督〔2026〕3号 */
  number?: string
  planTitle: string
  task: TaskState
  /** The sentence of the plan or the instruction the order rests on. */
  basis?: string
  /** What is asked, in the words of whoever orders it. */
  requirement?: string
  /** When the body must answer: ISO or in words. */
  replyBy: string
  issuedOn: string
  contact?: string
}

/** 督办单: one page, the upper half filled in from the ledger, the lower half for the body's answer and signature. */
export function followUpOrder(order: FollowUpOrder): OfficialDocument {
  const { task } = order
  return {
    kind: '材料',
    title: '督　办　单',
    number: order.number,
    blocks: [
      form(`发单单位：${order.issuer}`, `发单日期：${chineseDate(order.issuedOn)}`, [
        ['承办单位', joined(task.leadBodies, unspecified)],
        ['责任（配合）单位', joined([...(task.responsibleBodies ?? []), ...(task.supportingBodies ?? [])], nothing)],
        ['督办事项', task.task],
        ['事项来源', order.basis ? `${quoted(order.planTitle)}：${order.basis}` : quoted(order.planTitle)],
        ['完成时限', task.deadline ? chineseDate(task.deadline) : unspecified],
        ['目标值', joined(task.targets, nothing)],
        ['当前状态', task.status],
        ['当前进展', orNoData(task.progress)],
        ['存在问题', task.problem || noData],
        ['督办要求', requirementOf(order)],
        ['办理情况\n（承办单位填写）', blank(3)],
        ['承办单位意见', `${blank(1)}\n负责人签字：　　　　（盖章）　　　年　　月　　日`],
        ['督办单位审核', `${blank(1)}\n审核人签字：　　　　　　　　　　　年　　月　　日`],
      ]),
      ...(order.contact ? [{ kind: 'note' as const, text: `联系方式：${order.contact}` }] : []),
    ],
  }
}

function requirementOf({ requirement, replyBy }: FollowUpOrder): string {
  const answer = `请于${chineseDate(replyBy)}前书面反馈办理情况。`
  return requirement ? `${sentence(requirement)}${answer}` : answer
}

/** Empty lines to write on. */
function blank(lines: number): string {
  return Array.from({ length: lines }, () => '\u3000').join('\n')
}

/** A form of two columns: what is asked, and the answer. */
function form(headLeft: string, headRight: string, rows: readonly [string, string][]): Block {
  return {
    kind: 'table',
    header: false,
    headLeft,
    headRight,
    columns: [
      { title: '', width: 41, align: 'center' },
      { title: '', width: 80, grow: 1 },
    ],
    rows: rows.map(([label, text]): TableRow => [{ text: label, bold: true }, text]),
  }
}
