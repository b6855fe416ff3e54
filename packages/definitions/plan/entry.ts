import { all, code, integer, reference, stateIs, text, through } from '@zhiqiao/model'

/** The fields every entry read from a document has: where its words stand and whether a person has checked it. */
export const entryFields = {
  document: reference('政策文件', 'policyDocument', { required: true, en: 'Policy document' }),
  start: integer('起始位置', {
    minimum: 0,
    en: 'Start offset',
    technical: true,
    help: {
      zh: '在正文中的位置；手工添加且无原文的为空',
      en: 'Position in the text; empty when added without words of the text',
    },
  }),
  end: integer('结束位置', { minimum: 0, en: 'End offset', technical: true }),
  position: integer('顺序', { required: true, minimum: 0, en: 'Position', technical: true }),
  reviewState: code('审核情况', 'reviewState', { required: true, en: 'Review' }),
  reviewNote: text('审核说明', { en: 'Review note' }),
} as const

/** Entries follow their document; they are edited while it is being reviewed or consulted on. */
export const entryPermissions = {
  read: through('document'),
  create: all(through('document', 'change'), stateIs('document', 'draft', 'consulting')),
  change: all(through('document', 'change'), stateIs('document', 'draft', 'consulting')),
  withdraw: all(through('document', 'change'), stateIs('document', 'draft', 'consulting')),
} as const

export const entryWall = { pattern: 'subtree', division: 'document', organisation: 'document' } as const
