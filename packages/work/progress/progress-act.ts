import { type adjustmentRequest, type figure, type progressReport, target, task } from '@zhiqiao/definitions'
import { Problem, type RecordOf, type ValuesOf } from '@zhiqiao/model'
import type { ActHandlers } from '@zhiqiao/registry'
import { notify } from '../notice/notify.ts'
import { viaOf } from './via.ts'

type Task = RecordOf<ValuesOf<typeof task>>
type Report = RecordOf<ValuesOf<typeof progressReport>>
type Figure = RecordOf<ValuesOf<typeof figure>>
type Adjustment = RecordOf<ValuesOf<typeof adjustmentRequest>>

const noEvidence = () =>
  new Problem(422, 'close-out.evidence', '任务.佐证材料: 销号必须附佐证材料。', 'Closing out takes evidence.', {
    problems: [{ field: 'closeOutEvidence', code: 'required', zh: '请附佐证材料', en: 'Attach the evidence' }],
  })

export const progressActs: ActHandlers = {
  /**
   * A stamped reply entered on a body's behalf is that body's word: the stamp is the second person. A returned workbook
   * bears no stamp: somebody other than who read it in accepts it.
   */
  'progressReport.create': async (session, record) => {
    const report = record as Report
    const via = await viaOf(session, report.values.body, report.values.scan)
    return {
      set: { submittedVia: via, reportedOn: report.values.reportedOn ?? session.today() },
      ...(via === 'onBehalf' ? { state: 'accepted' } : {}),
    }
  },
  'figure.create': async (session, record) => {
    const row = record as Figure
    const via = await viaOf(session, row.values.body, row.values.scan)
    return { set: { submittedVia: via }, ...(via === 'onBehalf' ? { state: 'confirmed' } : {}) }
  },
  'progressReport.return': async (session, record, _input, reason) => {
    const report = record as Report
    await notify(session, [report.values.body], {
      title: `进展报告退回：${report.values.period}`,
      body: reason ?? '',
      register: 'progressReport',
      record: report.id,
    })
  },
  'figure.return': async (session, record, _input, reason) => {
    const row = record as Figure
    await notify(session, [row.values.body], {
      title: `目标数值退回：${(await session.read(target, row.values.target)).values.metric}`,
      body: reason ?? '',
      register: 'figure',
      record: row.id,
    })
  },

  'task.requestCloseOut': async (session, _record, input) => {
    if (((input.closeOutEvidence as string[] | undefined) ?? []).length === 0) throw noEvidence()
    return {
      set: {
        closeOutText: input.closeOutText,
        closeOutEvidence: input.closeOutEvidence,
        closeOutBy: session.viewer.person?.id ?? null,
      },
    }
  },
  'task.confirmCloseOut': async (session) => ({ set: { closedOn: session.today() } }),
  'task.confirmCloseOutByScan': async (session, record, input) => {
    const scan = (input.scan as string[] | undefined) ?? []
    if (scan.length === 0) throw noEvidence()
    return {
      set: {
        closedOn: session.today(),
        closeOutEvidence: [...((record as Task).values.closeOutEvidence ?? []), ...scan],
      },
    }
  },
  'task.returnCloseOut': async (session, record, _input, reason) => {
    const entry = record as Task
    await notify(session, entry.values.leadBodies ?? [], {
      title: `销号退回：${entry.values.title}`,
      body: reason ?? '',
      register: 'task',
      record: entry.id,
    })
  },
  'task.reopen': async () => ({ set: { closedOn: null } }),

  /** Only a granted request changes a task or target that has been handed down. */
  'adjustmentRequest.grant': async (session, record, _input, reason) => {
    const request = record as Adjustment
    const {
      task: taskId,
      target: targetId,
      kind,
      requestedDeadline,
      requestedValue,
      requestedBodies,
      body,
    } = request.values
    await session.asSystem(`同意调整：${reason ?? ''}`, async (system) => {
      if (targetId !== null) {
        const entry = await system.read(target, targetId)
        await system.change(target, targetId, entry.version, {
          ...(requestedDeadline === null ? {} : { byDate: requestedDeadline }),
          ...(requestedValue === null ? {} : { value: requestedValue, valueMax: null }),
        })
      } else {
        const entry = await system.read(task, taskId)
        await system.change(task, taskId, entry.version, {
          ...(requestedDeadline === null ? {} : { deadline: requestedDeadline }),
          ...(kind === 'transfer' && (requestedBodies ?? []).length > 0 ? { responsibleBodies: requestedBodies } : {}),
        })
      }
    })
    await notify(session, [body], { title: '延期或调整申请已同意', register: 'adjustmentRequest', record: request.id })
  },
  'adjustmentRequest.decline': async (session, record, _input, reason) => {
    const request = record as Adjustment
    await notify(session, [request.values.body], {
      title: '延期或调整申请未同意',
      body: reason ?? '',
      register: 'adjustmentRequest',
      record: request.id,
    })
  },
}
