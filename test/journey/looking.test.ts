import { accessibilityJourney } from './accessibility.ts'
import { journeys } from './journeys.ts'
import { registerJourney } from './register.ts'
import { strangerJourney } from './stranger.ts'

journeys('journeys of those who look', [strangerJourney, registerJourney, accessibilityJourney])
