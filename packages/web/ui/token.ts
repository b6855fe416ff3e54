/**
 * Paper and ink. The same values stand in `token.css` for our own rules; a test keeps the two in step.
 * `plain` is the everyday look, `care` the 关怀版 (every text colour at least 7:1 on paper).
 */
export const tokens = {
  plain: {
    paper: '#fbfaf6',
    sheet: '#ffffff',
    wash: '#f3f1ea',
    rule: '#dcd8cd',
    edge: '#8b8880',
    ink: '#1b1e22',
    soft: '#575a60',
    indigo: '#1d4a73',
    indigoWash: '#eaf0f5',
    cinnabar: '#b02a1a',
    cinnabarWash: '#faeeea',
    pine: '#2a6549',
    amber: '#8a5600',
    amberWash: '#f8f0df',
    grey: '#63666b',
  },
  care: {
    paper: '#fffefb',
    sheet: '#ffffff',
    wash: '#f1efe8',
    rule: '#a9a59b',
    edge: '#55534e',
    ink: '#0d0f12',
    soft: '#3b3e43',
    indigo: '#123a5e',
    indigoWash: '#e6edf4',
    cinnabar: '#8f1c0f',
    cinnabarWash: '#faeae6',
    pine: '#174a33',
    amber: '#653d00',
    amberWash: '#f8eed8',
    grey: '#43464b',
  },
} as const

export type Mode = keyof typeof tokens

/** Root size in px: 关怀版 is 18 pt. Everything else is in rem. */
export const rootSize: Record<Mode, number> = { plain: 16, care: 24 }
