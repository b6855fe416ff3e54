export { AboutPage } from './page/about-page.tsx'
export { type Answer, type AnswerField, AnswerPage } from './page/answer-page.tsx'
export { DataPage } from './page/data-page.tsx'
export { DocumentListPage } from './page/document-list-page.tsx'
export { FigureListPage } from './page/figure-list-page.tsx'
export { FigurePage } from './page/figure-page.tsx'
export { type HomeContent, HomePage } from './page/home-page.tsx'
export { type Choice, ListingListPage } from './page/listing-list-page.tsx'
export { ListingPage } from './page/listing-page.tsx'
export { MessagePage } from './page/message-page.tsx'
export { NoticePage, type ShownNotice } from './page/notice-page.tsx'
export { PlanPage } from './page/plan-page.tsx'
export { ReportListPage } from './page/report-list-page.tsx'
export { ReportPage } from './page/report-page.tsx'
export { SearchPage } from './page/search-page.tsx'
export { TrainingPage } from './page/training-page.tsx'
export { Elsewhere } from './part/elsewhere.tsx'
export { SearchForm } from './part/search-form.tsx'
export type { FigureLine, ShownFigure } from './public-figure.ts'
export {
  type Fact,
  type ListingLine,
  type ListingQuestion,
  listingAddress,
  type OpenKind,
  type PublicKind,
  publicKinds,
  type ShownCourse,
  type ShownItem,
  type WholeListing,
} from './public-listing.ts'
export type { Published, Reader, SiteLabels } from './public-plan.ts'
export type { ShownReport } from './public-report.ts'
export { renderPage } from './render-page.ts'
export { dateWords, wordsFor } from './words.ts'
