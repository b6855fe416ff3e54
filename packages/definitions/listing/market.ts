/** A post is hard to fill when it has been open this many days and drawn fewer interests than this. */
export const hardToFill = { days: 45, interests: 1 } as const

/** A programme has more graduates than posts ask for when this many times as many stand ready, and not just a few. */
export const surplus = { times: 2, graduates: 20 } as const
