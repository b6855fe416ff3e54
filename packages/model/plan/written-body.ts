/** A body as a document writes it, with the organisations the name is read as in the document's tasks. */
export interface WrittenBody {
  readonly written: string
  /** In how many tasks it is written. */
  readonly tasks: number
  /** In how many of them nobody has been found for it: none bears the name, or two do. */
  readonly open: number
  readonly bodies: readonly {
    readonly id: string
    readonly title: string
    readonly kind: string
    /** What a group name stands for. */
    readonly members: readonly string[]
  }[]
}
