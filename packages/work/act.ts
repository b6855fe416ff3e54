import type { ActHandlers } from '@zhiqiao/registry'
import { bookingActs } from './booking/booking-act.ts'
import { yearlyDutyActs } from './calendar/yearly-duties.ts'
import { collectionActs } from './collection/collection-act.ts'
import { incomingActs } from './collection/notice-act.ts'
import { conferenceActs } from './conference/conference-act.ts'
import { draftingActs } from './drafting/drafting-act.ts'
import { evaluationActs } from './evaluation/evaluation-act.ts'
import { figureActs } from './figure/figure-act.ts'
import { foundingActs } from './founding/founding-act.ts'
import { handoverActs } from './handover/handover-act.ts'
import { inspectionActs } from './inspection/inspection-act.ts'
import { internshipActs } from './internship/internship-act.ts'
import { complaintActs } from './listing/complaint-act.ts'
import { interestActs } from './listing/interest-act.ts'
import { listingActs } from './listing/listing-act.ts'
import { surveyActs } from './listing/survey-act.ts'
import { noticeActs } from './notice/notice-act.ts'
import { consultationActs } from './plan/consultation-act.ts'
import { documentActs } from './plan/document-act.ts'
import { filingActs } from './programme/filing-act.ts'
import { quotaActs } from './programme/quota-act.ts'
import { warningActs } from './programme/warning-act.ts'
import { followUpActs } from './progress/follow-up-act.ts'
import { progressActs } from './progress/progress-act.ts'
import { recognitionActs } from './recognition/recognition-act.ts'
import { reportActs } from './report/report-act.ts'
import { summaryActs } from './summary/summary-act.ts'

/** What acts do beyond moving a state, by `register.act`; the registry runs them in the transaction of the act. */
export const acts: ActHandlers = {
  ...documentActs,
  ...consultationActs,
  ...progressActs,
  ...followUpActs,
  ...conferenceActs,
  ...noticeActs,
  ...filingActs,
  ...quotaActs,
  ...warningActs,
  ...collectionActs,
  ...incomingActs,
  ...handoverActs,
  ...draftingActs,
  ...yearlyDutyActs,
  ...foundingActs,
  ...inspectionActs,
  ...internshipActs,
  ...bookingActs,
  ...recognitionActs,
  ...evaluationActs,
  ...summaryActs,
  ...reportActs,
  ...complaintActs,
  ...listingActs,
  ...interestActs,
  ...surveyActs,
  ...figureActs,
}
