import type { Chapter } from '../generator/chapter.ts'
import { allianceChapters } from './alliance.ts'
import { attendanceChapters } from './attendance.ts'
import { baseChapters } from './base.ts'
import { bodyChapters } from './body.ts'
import { certificateChapters } from './certificate.ts'
import { communityChapters } from './community-learning.ts'
import { contestChapters } from './contest.ts'
import { cooperationChapters } from './cooperation.ts'
import { demandChapters } from './demand.ts'
import { departmentChapters } from './department.ts'
import { evaluationChapters } from './evaluation.ts'
import { filingChapters } from './filing.ts'
import { furtherChapters } from './further.ts'
import { graduateChapters } from './graduate.ts'
import { honourChapters } from './honour.ts'
import { incentiveChapters } from './incentive.ts'
import { industryChapters } from './industry.ts'
import { internshipChapters } from './internship.ts'
import { learnerChapters } from './learner.ts'
import { listingChapters } from './listing.ts'
import { moneyChapters } from './money.ts'
import { offeringChapters } from './offering.ts'
import { officeChapters } from './office.ts'
import { projectChapters } from './project.ts'
import { qualityChapters } from './quality.ts'
import { satisfactionChapters } from './satisfaction.ts'
import { schoolChapters } from './school.ts'
import { schoolLifeChapters } from './school-life.ts'
import { studentChapters } from './student.ts'
import { teacherChapters } from './teacher.ts'
import { teacherStoryChapters } from './teacher-story.ts'
import { teachingChapters } from './teaching.ts'
import { trainingChapters } from './training.ts'

/** Everything the fictional region is recorded with. */
export const chapters: readonly Chapter[] = [
  ...bodyChapters,
  ...schoolChapters,
  ...offeringChapters,
  ...teachingChapters,
  ...teacherChapters,
  ...teacherStoryChapters,
  ...studentChapters,
  ...certificateChapters,
  ...graduateChapters,
  ...learnerChapters,
  ...contestChapters,
  ...industryChapters,
  ...cooperationChapters,
  ...baseChapters,
  ...schoolLifeChapters,
  ...incentiveChapters,
  ...demandChapters,
  ...internshipChapters,
  ...trainingChapters,
  ...attendanceChapters,
  ...communityChapters,
  ...moneyChapters,
  ...projectChapters,
  ...honourChapters,
  ...allianceChapters,
  ...evaluationChapters,
  ...departmentChapters,
  ...satisfactionChapters,
  ...furtherChapters,
  ...qualityChapters,
  ...filingChapters,
  ...officeChapters,
  ...listingChapters,
]
