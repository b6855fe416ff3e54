import { afterAll, beforeAll, expect, test } from 'vitest'
import { childPlanStory } from './child-plan.ts'
import { collectionStory } from './collection.ts'
import { correctionStory } from './correction.ts'
import { evaluationStory } from './evaluation.ts'
import { figureStory } from './figure.ts'
import { linkStory } from './link.ts'
import { listingStory } from './listing.ts'
import { listingPathStory } from './listing-path.ts'
import { officeStory } from './office.ts'
import { orderToRectifyStory } from './order-to-rectify.ts'
import { planRoutesStory } from './plan-routes.ts'
import { programmeQualityStory } from './programme-quality.ts'
import { returnedWorkbookStory } from './returned-workbook.ts'
import { smallOfficeStory } from './small-office.ts'
import { wholePathStory } from './whole-path.ts'
import { workbenchStory } from './workbench.ts'
import { demoWorld, type World } from './world.ts'
import { writtenNameStory } from './written-name.ts'

/** All stories happen in one city, one after the other: telling the demo takes longer than any of them. */
let world: World
beforeAll(async () => {
  world = await demoWorld()
})
afterAll(() => world?.close())
const here = () => world

workbenchStory(here)
collectionStory(here)
planRoutesStory(here)
linkStory(here)
listingStory(here)
returnedWorkbookStory(here)
listingPathStory(here)
correctionStory(here)
writtenNameStory(here)
programmeQualityStory(here)
evaluationStory(here)
figureStory(here)
orderToRectifyStory(here)
wholePathStory(here)
childPlanStory(here)
officeStory(here)
smallOfficeStory(here)

test('nothing of all that was a fault of the server', () => {
  expect(world.faults).toEqual([])
})
