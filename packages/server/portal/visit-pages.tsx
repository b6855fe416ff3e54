import { type FieldProblem, Problem } from '@zhiqiao/model'
import { dateWords, MessagePage, type Reader } from '@zhiqiao/portal'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { readFormFiles } from './form.ts'
import { answerWithPages } from './problem-page.tsx'
import { readerOf } from './reader.ts'
import { sendPage } from './send-page.ts'
import { stylesheetPath } from './stylesheet.ts'
import { bookVisit, type OpenVisit, openVisit } from './visit.ts'

interface One {
  Params: { activity: string }
}

const words = {
  zh: {
    visit: '预约参观',
    name: '姓名',
    mobilePhone: '联系电话',
    headcount: '人数',
    day: '参观日期',
    most: '最多',
    group: '人；集体参观请直接联系主办单位',
    kept: '姓名和电话只有主办单位的工作人员看得到，只用于这次活动的联系，不对外公开。',
    send: '提交预约',
    wrong: '有几处需要修改',
    received: '预约已收到',
    next: '主办单位确认后会与您联系；名额以主办单位确认为准。',
    closed: '现在不能预约',
  },
  en: {
    visit: 'Book a visit',
    name: 'Name',
    mobilePhone: 'Telephone',
    headcount: 'Persons',
    day: 'Day',
    most: 'At most',
    group: '; for groups please ask the host',
    kept: 'Your name and number are seen by the host’s staff alone, used for this event only, and not published.',
    send: 'Book',
    wrong: 'Please correct',
    received: 'Your booking has been received',
    next: 'The host will be in touch once it is confirmed; the host decides on places.',
    closed: 'No bookings now',
  },
} as const

/** `/visit/ID`: a visitor books an event without an account: a name, a number to call, how many. */
export async function visitRoutes(server: FastifyInstance, parts: Parts): Promise<void> {
  await server.register(async (scope) => {
    answerWithPages(scope, parts)
    addRoutes(scope, parts)
  })
}

function addRoutes(server: FastifyInstance, { registry, site, rates, limits, clock }: Parts): void {
  const rate = limiter('visit', limits.unknownAddress, rates, clock)
  const booking = limiter('visit-booking', { max: 10, per: 'hour' }, rates, clock)
  const hidden = { schema: { hide: true } }

  server.get<One>('/visit/:activity', hidden, async (request, reply) => {
    rate.count(request.ip)
    const reader = await readerOf(request, registry, site)
    try {
      const visit = await openVisit(registry, request.params.activity)
      return sendPage(reply, <VisitPage reader={reader} visit={visit} values={{}} problems={[]} />)
    } catch (error) {
      return refuse(error, reader, reply)
    }
  })

  server.post<One>('/visit/:activity', { bodyLimit: 64 * 1024, ...hidden }, async (request, reply) => {
    booking.count(request.ip)
    const reader = await readerOf(request, registry, site)
    const { values } = await readFormFiles(request)
    const t = words[reader.language]
    try {
      await bookVisit(registry, request.params.activity, values)
    } catch (error) {
      const problems = error instanceof Problem ? (error.details.problems as FieldProblem[] | undefined) : undefined
      if (problems === undefined) return refuse(error, reader, reply)
      const visit = await openVisit(registry, request.params.activity)
      return sendPage(reply, <VisitPage reader={reader} visit={visit} values={values} problems={problems} />, 422)
    }
    return sendPage(
      reply,
      <MessagePage reader={reader} title={t.received} stylesheet={stylesheetPath}>
        <p>{t.next}</p>
      </MessagePage>,
    )
  })
}

function refuse(error: unknown, reader: Reader, reply: Parameters<typeof sendPage>[0]) {
  if (!(error instanceof Problem) || error.status >= 500) throw error
  return sendPage(
    reply,
    <MessagePage reader={reader} title={words[reader.language].closed} stylesheet={stylesheetPath}>
      <p>{error[reader.language]}</p>
    </MessagePage>,
    error.status,
  )
}

function VisitPage(props: {
  reader: Reader
  visit: OpenVisit
  values: Readonly<Record<string, string>>
  problems: readonly FieldProblem[]
}) {
  const { reader, visit, values, problems } = props
  const { event, organiser, days, most } = visit
  const { language } = reader
  const t = words[language]
  const fields = ['name', 'mobilePhone', 'headcount', ...(days.length > 1 ? ['day' as const] : [])] as const
  // Beside its field a sentence need not begin with the register and the field.
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.[language].replace(/^[^:]*: /, '')
  return (
    <MessagePage reader={reader} title={`${t.visit}：${event.values.name}`} stylesheet={stylesheetPath}>
      <p lang="zh-CN">
        {organiser} · {[...new Set([days[0]!, days.at(-1)!])].map((day) => dateWords(day, language)).join(' — ')}
        {event.values.place ? ` · ${event.values.place}` : ''}
      </p>
      {problems.length > 0 && (
        <p className="problem" role="alert">
          {t.wrong}
        </p>
      )}
      <form method="post" action={`/visit/${event.id}`} encType="multipart/form-data">
        {fields.map((name) => {
          const common = {
            ...{ id: name, name, required: true, defaultValue: values[name] ?? (name === 'headcount' ? '1' : '') },
            'aria-invalid': problemOf(name) === undefined ? undefined : true,
            'aria-describedby': problemOf(name) === undefined ? undefined : `${name}-problem`,
          }
          return (
            <div className="field" key={name}>
              <label htmlFor={name}>{t[name]}</label>
              {name === 'headcount' && (
                <p className="soft small">
                  {t.most} {most} {t.group}
                </p>
              )}
              {problemOf(name) && (
                <p className="problem" id={`${name}-problem`}>
                  {problemOf(name)}
                </p>
              )}
              {name === 'day' ? (
                <select {...common}>
                  {days.map((day) => (
                    <option key={day} value={day}>
                      {dateWords(day, language)}
                    </option>
                  ))}
                </select>
              ) : (
                <input
                  {...common}
                  type={name === 'headcount' ? 'number' : name === 'mobilePhone' ? 'tel' : 'text'}
                  autoComplete={name === 'name' ? 'name' : name === 'mobilePhone' ? 'tel' : 'off'}
                  maxLength={40}
                  {...(name === 'headcount' && { min: 1, max: most })}
                />
              )}
            </div>
          )
        })}
        <p className="soft small">{t.kept}</p>
        <button type="submit">{t.send}</button>
      </form>
    </MessagePage>
  )
}
