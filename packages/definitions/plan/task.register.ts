import {
  all,
  any,
  date,
  defineRegister,
  files,
  longText,
  type ReadName,
  reference,
  references,
  structure,
  text,
  words,
} from '@zhiqiao/model'
import { Type } from 'typebox'
import { entryFields, entryPermissions, entryWall } from './entry.ts'
import { officeOf, officerOf } from './reader.ts'

const lead = officerOf('leadBodies')

/** A piece of work a document gives to bodies. Nobody closes their own: evidence and a second person. */
export const task = defineRegister({
  name: 'task',
  title: '任务',
  subject: 'plan',
  titled: 'title',
  order: 'createdAt',
  fields: {
    ...entryFields,
    clause: reference('所在条款', 'clause', { en: 'Clause' }),
    number: text('编号'),
    title: text('任务', { required: true, maxLength: 1000, en: 'Task' }),
    content: longText('具体内容', { en: 'Content' }),
    leadAsWritten: words('牵头单位（原文）', { en: 'Lead bodies as written' }),
    responsibleAsWritten: words('责任单位（原文）', { en: 'Responsible bodies as written' }),
    readAs: structure<ReadName[]>(
      '名称对应',
      Type.Array(
        Type.Object(
          {
            written: Type.String({ minLength: 1, maxLength: 500, title: '文件中的名称', description: 'As written' }),
            bodies: Type.Array(Type.String({ format: 'uuid' }), {
              minItems: 1,
              maxItems: 500,
              title: '对应单位',
              description: 'Bodies meant',
            }),
          },
          { additionalProperties: false },
        ),
        { maxItems: 400 },
      ),
      { readOnly: true, en: 'What the names mean' },
    ),
    leadBodies: references('牵头单位', 'organisation'),
    responsibleBodies: references('责任单位', 'organisation'),
    deadline: date('完成时限'),
    parentTask: reference('承接的上级任务', 'task', { en: 'Parent task' }),
    continues: reference('延续自', 'task', { readOnly: true, en: 'Continues' }),
    closeOutText: longText('完成情况', { readOnly: true, en: 'Close-out' }),
    closeOutEvidence: files('完成佐证', { readOnly: true, en: 'Close-out evidence' }),
    closeOutBy: reference('申请销号人', 'person', { readOnly: true, en: 'Close-out requested by' }),
    closedOn: date('销号日期', { readOnly: true }),
  },
  initial: 'planned',
  states: {
    planned: { label: { zh: '未下达', en: 'not handed down' } },
    underway: { label: { zh: '推进中', en: 'under way' } },
    closingOut: { label: { zh: '申请销号', en: 'close-out requested' } },
    done: { label: { zh: '已完成', en: 'done' }, tone: 'done' },
    stopped: { label: { zh: '已停止', en: 'stopped' }, tone: 'neutral' },
  },
  acts: {
    requestCloseOut: {
      label: { zh: '申请销号', en: 'Request close-out' },
      from: ['underway'],
      to: 'closingOut',
      by: any(lead, officeOf('document')),
      fields: {
        closeOutText: longText('完成情况', { required: true }),
        closeOutEvidence: files('佐证材料', { required: true }),
      },
      tone: 'primary',
    },
    confirmCloseOut: {
      label: { zh: '同意销号', en: 'Confirm close-out' },
      from: ['closingOut'],
      to: 'done',
      by: officeOf('document'),
      notBy: 'closeOutBy',
      reason: 'optional',
      consequence: { zh: '任务记为已完成。', en: 'The task is recorded as done.' },
      tone: 'primary',
    },
    returnCloseOut: {
      label: { zh: '退回', en: 'Return' },
      from: ['closingOut'],
      to: 'underway',
      by: officeOf('document'),
      reason: 'required',
    },
    confirmCloseOutByScan: {
      label: { zh: '凭签字件销号', en: 'Confirm by signed scan' },
      from: ['closingOut'],
      to: 'done',
      by: officeOf('document'),
      fields: { signer: text('签字人', { required: true }), scan: files('签字扫描件', { required: true }) },
    },
    reopen: {
      label: { zh: '重新打开', en: 'Reopen' },
      from: ['done', 'stopped'],
      to: 'underway',
      by: all(officeOf('document')),
      reason: 'required',
    },
  },
  permissions: entryPermissions,
  wall: entryWall,
  list: {
    columns: ['number', 'title', 'leadBodies', 'responsibleBodies', 'deadline'],
    filters: ['document', 'leadBodies', 'responsibleBodies', 'deadline'],
  },
})
