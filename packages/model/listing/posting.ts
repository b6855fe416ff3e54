import type { Label } from '../label.ts'

/** Something read from what people wrote: the value, the words it rests on and how sure the reading is. */
export interface Read<T> {
  readonly value: T
  readonly words: string
  /** Offsets within the text given, UTF-16 units, the end exclusive. */
  readonly start: number
  readonly end: number
  /** 0 to 1; 1 where the words leave no other reading. */
  readonly confidence: number
}

/** One post as read from a pasted text. What could not be told is in no field; `unread` holds the lines nothing was read of. */
export interface Posting {
  /** Field of the vacancy → what was read, with its place in the pasted text. */
  readonly fields: Readonly<Record<string, Read<unknown>>>
  readonly unread: readonly Read<string>[]
}

/** Something a listing may be linked to, with why and how sure. No suggestion at all is an answer too. */
export interface Suggestion {
  readonly id: string
  readonly title: string
  /** The words of the listing it rests on. */
  readonly words: string
  /** 0 to 1. */
  readonly confidence: number
}

export type Suggestions = Readonly<Record<'programmes' | 'occupation' | 'chain' | 'skills', readonly Suggestion[]>>

/** One place of a listing that a rule objects to. */
export interface Firing {
  readonly check: string
  readonly title: Label
  readonly help: Label
  /** The rules it rests on, in words. */
  readonly basis: string
  /** The field, by name; where something is missing, the field that ought to hold it. */
  readonly place: string
  readonly placeTitle: Label
  /** What was found there, with some words around it; `nothingWritten` where something is missing. */
  readonly words: string
  readonly excerpt: string
  /** Offsets within the field's text, UTF-16 units; both 0 where something is missing or a fact is at fault. */
  readonly start: number
  readonly end: number
}

/** Stands for the words a rule objects to where nothing is written. */
export const nothingWritten = '（未填写）'
