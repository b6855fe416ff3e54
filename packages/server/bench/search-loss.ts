import { openWords, questionOf, quoted } from '@zhiqiao/registry'
import type { SearchPlace } from './search-place.ts'
import type { Asked } from './search-questions.ts'

/** What is lost where more is found than is ranked, over the first ten answers. */
export interface Loss {
  /** Questions with more than 500 answers. */
  readonly questions: number
  /** In how much the answers' worth falls short of that of the ten best of all: 0 none, 1 all of it. */
  readonly worth: number
  /** Share of answers worth as much as the tenth best of all. */
  readonly kept: number
}

/** Asks the questions with very many answers, and ranks all there are by the same function, without an index's help. */
export async function lossOf({ registry, owner, viewer }: SearchPlace, asked: readonly Asked[]): Promise<Loss> {
  const words = await openWords()
  let questions = 0
  let ours = 0
  let best = 0
  let kept = 0
  let shown = 0
  for (const { words: typed } of asked) {
    const text = typed.join(' ')
    const { rows, totalIsCapped } = await registry.as(viewer, (session) => session.search({ text, limit: 10 }))
    if (!totalIsCapped) continue
    questions++
    const { conditions, worth } = questionOf(text, {}, words)
    const values = [
      conditions.join(' & '),
      worth.map(({ lexeme }) => lexeme),
      worth.map(({ lexeme }) => quoted(lexeme)),
      worth.map(({ boost }) => boost),
      rows.map(({ id }) => id),
    ]
    const { rows: scores } = await owner.query<{ ours: number[]; best: number[] }>(
      `with asked as (
         select $1::tsquery as wanted, $3::tsquery[] as terms, array(
           select b.boost * ln(1 + (greatest(s.documents, 1) + 0.5) / (coalesce(t.documents, 1) + 0.5))
           from search_state as s, unnest($2::text[], $4::real[]) with ordinality as b (lexeme, boost, n)
             left join search_term as t on t.term = b.lexeme order by b.n)::real[] as worth)
       select array(select search_score(d.words, a.terms, a.worth) from search_doc as d, asked as a
           where d.id = any($5::uuid[])) as ours,
         array(select search_score(d.words, a.terms, a.worth) as score from search_doc as d, asked as a
           where d.words @@ a.wanted order by score desc limit 10) as best`,
      values,
    )
    const { ours: own, best: all } = scores[0]!
    const least = Math.min(...all)
    ours += sum(own)
    best += sum(all)
    kept += own.filter((score) => score >= least - 1e-6).length
    shown += own.length
  }
  return { questions, worth: best === 0 ? 0 : 1 - ours / best, kept: shown === 0 ? 1 : kept / shown }
}

const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0)
