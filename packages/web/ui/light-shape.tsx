import type { ReactNode } from 'react'

/** Each light has a shape of its own, so that it can be told without its colour. */
export const lightShapes: Record<
  'done' | 'onSchedule' | 'behind' | 'farBehind' | 'notDue' | 'noData' | 'neutral',
  ReactNode
> = {
  done: <path d="M1 8.5 5.5 13 15 2.5" fill="none" stroke="currentColor" strokeWidth="3" />,
  onSchedule: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  behind: <path d="M8 1 15.5 15H.5z" fill="currentColor" />,
  farBehind: <path d="M8 0 16 8 8 16 0 8z" fill="currentColor" />,
  notDue: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
  noData: <path d="M1 8h14" stroke="currentColor" strokeWidth="2.5" strokeDasharray="4 2" />,
  neutral: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
}
