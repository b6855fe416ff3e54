import { defineParameters } from '@zhiqiao/model'

/**
 * The numbers rules and indicators ask a region for. What a document says outranks what stands here under `national`;
 * where neither speaks the number is open and is asked when the plan is reviewed.
 */
export const parameters = defineParameters({
  jointConferencesPerYear: {
    title: { zh: '联席会议每年至少召开次数', en: 'Joint conferences a year, at least' },
    unit: { zh: '次', en: 'times' },
    question: { zh: '联席会议每年至少召开几次？', en: 'How often must the joint conference sit each year?' },
    found: { keys: ['minTimesPerYear', 'timesPerYear'], words: ['联席会议'] },
  },
})
