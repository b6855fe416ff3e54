import { useCallback, useRef, useState } from 'react'

/** A step of the review that can be taken back. */
export interface Step {
  /** Goes back by the normal changes of the entries it touched. */
  readonly back: () => Promise<void>
  /** The entry to look at afterwards. */
  readonly entry: string
}

const kept = 50

/** The last steps, newest last; `takeLast` hands out the newest and forgets it. */
export function useSteps() {
  const steps = useRef<readonly Step[]>([])
  const [undoable, setUndoable] = useState(0)
  const put = useCallback((next: readonly Step[]) => {
    steps.current = next
    setUndoable(next.length)
  }, [])
  const remember = useCallback((step: Step) => put([...steps.current, step].slice(-kept)), [put])
  const takeLast = useCallback((): Step | undefined => {
    const last = steps.current[steps.current.length - 1]
    put(steps.current.slice(0, -1))
    return last
  }, [put])
  return { remember, takeLast, undoable }
}
