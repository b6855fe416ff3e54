import { lineLooks, type PublicPlan, type PublicTarget, type PublicTask } from '@zhiqiao/model'
import type { ReactNode } from 'react'
import type { Reader } from '../public-plan.ts'
import { dateWords, quantityWords, wordsFor } from '../words.ts'
import { LightMark } from './light-mark.tsx'

interface Line {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The lines of a text with their offsets, blank ones left out. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const words of text.split('\n')) {
    if (words.trim() !== '') lines.push({ start, end: start + words.length, words })
    start += words.length + 1
  }
  return lines
}

/** The document as it was issued, with a margin: beside the line that makes a promise stands how it is kept. */
export function AnnotatedText({ reader, plan }: { reader: Reader; plan: PublicPlan }) {
  const lines = linesOf(plan.text)
  const { issuer, documentNumber } = plan.metadata
  const looks = lineLooks(plan.text, lines, { title: plan.title, documentNumber, issuer }, plan.clauses)
  const opens = <E extends { start: number | null }>(entries: readonly E[], line: Line) =>
    entries.filter(({ start }) => start !== null && start >= line.start && start <= line.end)
  return (
    <div className="annotated">
      {lines.map((line, at) => {
        const targets = opens(plan.targets, line)
        const tasks = opens(plan.tasks, line)
        return (
          <div className="annotated-row" key={line.start}>
            <p className={`line ${looks[at]}`}>{marked(line, targets)}</p>
            {(targets.length > 0 || tasks.length > 0) && (
              <aside className="margin" aria-label={reader.language === 'zh' ? '旁注' : 'Margin notes'}>
                {tasks.map((task) => (
                  <TaskNote reader={reader} task={task} key={task.id} />
                ))}
                {targets.map((target) => (
                  <TargetNote reader={reader} target={target} key={target.id} />
                ))}
              </aside>
            )}
          </div>
        )
      })}
    </div>
  )
}

/** The line with the words of its targets marked; overlapping ones share a mark. */
function marked(line: Line, targets: readonly PublicTarget[]): ReactNode[] {
  const spans = targets
    .map(({ id, start, end }) => ({ id, start: start!, end: Math.min(end ?? start!, line.end) }))
    .sort((a, b) => a.start - b.start)
  const pieces: ReactNode[] = []
  let at = line.start
  for (const span of spans) {
    if (span.start < at || span.end <= span.start) continue
    pieces.push(line.words.slice(at - line.start, span.start - line.start))
    pieces.push(
      <mark key={span.id} id={`words-${span.id}`} className="mark-target">
        {line.words.slice(span.start - line.start, span.end - line.start)}
      </mark>,
    )
    at = span.end
  }
  pieces.push(line.words.slice(at - line.start))
  return pieces
}

function TaskNote({ reader, task }: { reader: Reader; task: PublicTask }) {
  const t = wordsFor(reader)
  return (
    <div className="note note-task" id={`note-${task.id}`}>
      {task.leadBodies.length > 0 && (
        <p>
          <span className="soft">{t('lead')}</span> {task.leadBodies.join('、')}
        </p>
      )}
      {task.deadline && (
        <p>
          <span className="soft">{t('deadline')}</span> {dateWords(task.deadline, reader.language)}
        </p>
      )}
      {task.light && <LightMark reader={reader} light={task.light} />}
    </div>
  )
}

function TargetNote({ reader, target }: { reader: Reader; target: PublicTarget }) {
  const t = wordsFor(reader)
  return (
    <div className="note note-target">
      <p>
        <a href={`#target-${target.id}`}>{target.metric}</a>
      </p>
      <p className="note-stand">
        <span>
          <strong>
            {target.figure ? quantityWords(target.figure.value, target.unit, reader.language) : t('noFigure')}
          </strong>
          <span className="soft"> / {quantityWords(target.value, target.unit, reader.language, target.valueMax)}</span>
        </span>
        <LightMark reader={reader} light={target.light} />
      </p>
    </div>
  )
}
