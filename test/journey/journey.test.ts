import { hatJourney } from './hat.ts'
import { importJourney } from './import.ts'
import { journeys } from './journeys.ts'
import { listingJourney } from './listing.ts'
import { otherDocumentJourney } from './other-document.ts'
import { twoReviewersJourney } from './two-reviewers.ts'
import { realDocuments, wholePathJourney } from './whole-path.ts'

if (!realDocuments)
  console.log('skipped: the real documents are not beside this checkout, so nobody walks the path with them')

journeys('journeys of those who work', [
  hatJourney,
  importJourney,
  listingJourney,
  wholePathJourney,
  otherDocumentJourney,
  twoReviewersJourney,
])
