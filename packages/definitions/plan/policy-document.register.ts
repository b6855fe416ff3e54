import { code, date, defineRegister, files, flag, longText, reference, references, text, words } from '@zhiqiao/model'
import { concernedWith, leaderOf, officeOf } from './reader.ts'

/**
 * A policy document, its text as issued, and the plan read from it. All offsets of its entries refer to `body`.
 * 审定 → 下达 → 公开 are three acts with three signers; nothing is public because it was imported.
 */
export const policyDocument = defineRegister({
  name: 'policyDocument',
  title: '政策文件',
  subject: 'plan',
  titled: 'title',
  order: '-createdAt',
  fields: {
    title: text('标题', { required: true }),
    documentNumber: text('发文字号'),
    issuerAsWritten: text('发文机关', { en: 'Issuer as written' }),
    genre: code('文种', 'genre'),
    regionAsWritten: text('地区', { en: 'Region as written' }),
    issuedOn: date('成文日期', { en: 'Date of issue' }),
    publishedOn: date('发布日期', { en: 'Date of publication' }),
    indexNumber: text('索引号'),
    basis: words('依据文件', { en: 'Basis documents' }),
    periodFrom: date('计划期起', { en: 'Plan period from' }),
    periodTo: date('计划期止', { en: 'Plan period to' }),
    division: reference('实施区划', 'division', { required: true, en: 'Division' }),
    office: reference('承办单位', 'organisation', { required: true, en: 'Office in charge' }),
    cycle: code('调度周期', 'cycle', {
      help: { zh: '文件有规定的从其规定，没有的按季度', en: 'As the document says, otherwise quarterly' },
    }),
    firstIsLead: flag('排在第一位的为牵头单位', { en: 'The first-named body leads' }),
    bodies: references('涉及单位', 'organisation', { readOnly: true, en: 'Bodies concerned' }),
    interprets: reference('所解读的文件', 'policyDocument', { en: 'Interprets' }),
    parentDocument: reference('上级文件', 'policyDocument', { en: 'Parent document' }),
    replaces: reference('修订自', 'policyDocument', { readOnly: true, en: 'Corrected version of' }),
    handedDownNumber: text('下达文号', { readOnly: true }),
    handedDownOn: date('下达日期', { readOnly: true }),
    signer: text('签发人', { readOnly: true }),
    approvalScan: files('审定签字扫描件', { readOnly: true }),
    evaluatedAsOf: date('收官评估截止日', { readOnly: true }),
    childPlansFrom: references('须报落实方案的单位', 'organisation', {
      readOnly: true,
      en: 'Bodies that owe a plan of their own',
    }),
    childPlansDue: date('落实方案报送期限', { readOnly: true, en: 'Plans of their own due' }),
    sourceFile: files('原始文件', { en: 'Source file' }),
    body: longText('正文', { maxLength: 4_000_000, en: 'Text', large: true }),
  },
  initial: 'draft',
  states: {
    draft: { label: { zh: '核对中', en: 'under review' } },
    consulting: { label: { zh: '征求意见', en: 'in consultation' } },
    approved: { label: { zh: '已审定', en: 'approved' } },
    issued: { label: { zh: '执行中', en: 'being carried out' }, tone: 'onSchedule' },
    closing: { label: { zh: '收官评估', en: 'final evaluation' } },
    closed: { label: { zh: '已收官', en: 'closed' }, tone: 'done' },
    repealed: { label: { zh: '已废止', en: 'repealed' }, tone: 'neutral' },
  },
  acts: {
    consult: {
      label: { zh: '征求意见', en: 'Consult the bodies' },
      from: ['draft', 'consulting'],
      to: 'consulting',
      by: officeOf(''),
      fields: {
        deadline: date('答复期限', { required: true }),
        bodies: references('征求意见单位', 'organisation', {
          help: { zh: '不填即发给文件涉及的全部单位', en: 'All bodies named in the document when empty' },
        }),
        letter: longText('征求意见函', { maxLength: 4000 }),
      },
      consequence: {
        zh: '所选单位可以看到草案并收到通知；可随时撤回。',
        en: 'The chosen bodies can see the draft and are told; it can be withdrawn.',
      },
      tone: 'primary',
    },
    approve: {
      label: { zh: '审定', en: 'Approve' },
      from: ['draft', 'consulting'],
      to: 'approved',
      by: leaderOf(''),
      notBy: 'createdBy',
      reason: 'optional',
      consequence: { zh: '审定后内容不再改动，可以下达。', en: 'The content is then fixed and may be handed down.' },
      tone: 'primary',
    },
    approveByScan: {
      label: { zh: '凭签字件审定', en: 'Approve by signed scan' },
      from: ['draft', 'consulting'],
      to: 'approved',
      by: officeOf(''),
      fields: {
        signer: text('审定人', { required: true }),
        approvalScan: files('签字扫描件', { required: true }),
      },
      consequence: {
        zh: '只有一名经办人的单位，凭分管领导签字件审定。',
        en: 'For an office of one clerk: the leader’s signature on paper counts as the second person.',
      },
    },
    returnToDraft: {
      label: { zh: '退回修改', en: 'Return for changes' },
      from: ['consulting', 'approved'],
      to: 'draft',
      by: officeOf(''),
      reason: 'required',
    },
    issue: {
      label: { zh: '下达', en: 'Hand down' },
      from: ['approved'],
      to: 'issued',
      by: officeOf(''),
      fields: {
        handedDownNumber: text('下达文号', { required: true }),
        handedDownOn: date('下达日期', { required: true }),
        signer: text('签发人', { required: true }),
      },
      consequence: {
        zh: '任务交办给各单位，各单位收到通知；下达后只能通过调整申请修改。',
        en: 'Tasks are assigned and the bodies told; afterwards they change only by adjustment.',
      },
      tone: 'primary',
    },
    publish: {
      label: { zh: '公开', en: 'Publish' },
      from: ['issued', 'closing', 'closed'],
      by: leaderOf(''),
      fields: {
        signedBy: text('签发公开的领导', { required: true, en: 'Signed off by' }),
        showBodyLights: flag('公开各单位进度', {
          required: true,
          en: 'Show lights of named bodies',
          help: { zh: '默认不公开各单位的进度', en: 'Off unless switched on here' },
        }),
      },
      consequence: {
        zh: '此刻的内容成为一份公开快照，任何人可见；以后的变化不会自动公开。',
        en: 'What stands now becomes a public snapshot; later changes are not public by themselves.',
      },
      tone: 'primary',
    },
    evaluate: {
      label: { zh: '转入收官评估', en: 'Begin final evaluation' },
      from: ['issued'],
      to: 'closing',
      by: officeOf(''),
      fields: { evaluatedAsOf: date('评估截止日', { required: true }) },
    },
    close: {
      label: { zh: '收官', en: 'Close' },
      from: ['closing'],
      to: 'closed',
      by: leaderOf(''),
      reason: 'required',
    },
    repeal: {
      label: { zh: '废止', en: 'Repeal' },
      from: ['issued', 'closing', 'closed'],
      to: 'repealed',
      by: leaderOf(''),
      reason: 'required',
      consequence: { zh: '任务停止执行，历史保留。', en: 'Tasks stop; the history is kept.' },
      tone: 'danger',
    },
    askChildPlans: {
      label: { zh: '要求制定落实方案', en: 'Ask bodies for plans of their own' },
      from: ['issued', 'closing'],
      by: officeOf(''),
      fields: {
        childPlansFrom: references('须报落实方案的单位', 'organisation', {
          required: true,
          en: 'Bodies that owe a plan of their own',
        }),
        childPlansDue: date('报送期限', { required: true, en: 'Due' }),
      },
      consequence: {
        zh: '所选单位收到通知；谁已报、谁未报在“下级方案”中看得到。可再次办理以更改名单。',
        en: 'The chosen bodies are told; who has handed in and who has not is seen under “Child plans”. Done again, it changes the list.',
      },
    },
    correct: {
      label: { zh: '更正为新版本', en: 'Correct as a new version' },
      from: ['issued', 'closing'],
      by: officeOf(''),
      reason: 'required',
      consequence: {
        zh: '生成一份待核对的新版本，原有进展随任务延续。',
        en: 'A new version to be reviewed is made; progress stays attached to its tasks.',
      },
    },
  },
  permissions: { read: concernedWith(''), create: officeOf(''), change: officeOf(''), withdraw: officeOf('') },
  wall: { pattern: 'subtree', division: 'division', organisation: 'office' },
  list: {
    columns: ['title', 'documentNumber', 'genre', 'office', 'issuedOn', 'periodTo'],
    filters: ['title', 'genre', 'office', 'issuedOn'],
  },
})
