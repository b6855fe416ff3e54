/** China has one time zone and has known no summer time since 1991: its clocks are so many milliseconds ahead of UTC. */
export const chinaAheadMs = 8 * 3_600_000

/** What a clock in China shows at a moment: `2026-11-21T10:32:05.000`. */
export function chinaTime(moment: string | Date): string {
  return new Date(new Date(moment).getTime() + chinaAheadMs).toISOString().slice(0, -1)
}

/** The day it is in China at a moment, `YYYY-MM-DD`: the next one already from 16:00 UTC on. */
export function chinaDay(moment: string | Date): string {
  return chinaTime(moment).slice(0, 10)
}
