import {
  ListingListPage,
  ListingPage,
  type ListingQuestion,
  listingAddress,
  type PublicKind,
  publicKinds,
  TrainingPage,
} from '@zhiqiao/portal'
import { paySteps } from '@zhiqiao/registry'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { queryOf } from '../plugins/query-string.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { listingFeed } from './feed.ts'
import { feedFormats, feedType } from './feed-format.ts'
import { NotFound } from './not-found.tsx'
import { openCourses } from './open-course.ts'
import { findListings, newestListings, occupationsOf, openKinds, openListing, placesOf } from './open-listing.ts'
import { readerOf } from './reader.ts'
import { sendPage } from './send-page.ts'
import { structuredClasses } from './structured.ts'
import { stylesheetPath } from './stylesheet.ts'

const hidden = { schema: { hide: true } }

/** No condition at all. */
export const anyListing: ListingQuestion = {
  kind: null,
  text: '',
  place: '',
  occupation: '',
  schooling: '',
  payFrom: '',
  order: 'date',
}

/** The question in an address; what it does not know it leaves out. */
export function questionOf(query: ReadonlyMap<string, string>): ListingQuestion {
  const word = (name: string, longest: number) => (query.get(name) ?? '').trim().slice(0, longest)
  const order = query.get('order')
  return {
    kind: isKind(query.get('kind')) ? (query.get('kind') as PublicKind) : null,
    text: word('text', 100),
    place: word('place', 40),
    occupation: word('occupation', 40),
    schooling: word('schooling', 40),
    payFrom: word('payFrom', 6),
    order: order === 'relevance' || order === 'pay' ? order : 'date',
  }
}

const isKind = (word: string | undefined): word is PublicKind =>
  (publicKinds as readonly (string | undefined)[]).includes(word)

/** Openings, one opening, and what one can learn: everything open to everybody, without contacts. */
export function listingRoutes(server: FastifyInstance, { registry, site, limits, rates, clock }: Parts): void {
  const searching = limiter('public-search', limits.search, rates, clock)

  server.get('/listing', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const query = queryOf(request)
    const question = questionOf(query)
    if (question.text !== '') searching.count(request.ip)
    const found = await findListings(registry, reader, question, query.get('after') ?? null)
    const isNarrowed = listingAddress({ ...question, text: '', order: 'date' }) !== listingAddress({})
    const all =
      found.listings.length === 0 && isNarrowed
        ? await findListings(registry, reader, { ...anyListing, text: question.text }, null, 1)
        : null
    const schoolings = registry.domain.codeSets.schooling!.values
    return sendPage(
      reply,
      <ListingListPage
        reader={reader}
        question={question}
        open={await openKinds(registry, reader)}
        places={await placesOf(registry)}
        occupations={await occupationsOf(registry, question.occupation)}
        pays={paySteps}
        schoolings={schoolings.map((value) => ({ value: value.code, words: value[reader.language] }))}
        {...found}
        wide={all === null || all.corrected !== null || all.listings.length === 0 ? null : all.total}
        stylesheet={stylesheetPath}
      />,
    )
  })

  for (const format of feedFormats)
    server.get(`/listing.${format}`, hidden, async (request, reply) => {
      const reader = await readerOf(request, registry, site)
      const question = questionOf(queryOf(request))
      if (question.text !== '') searching.count(request.ip)
      const { listings } = await findListings(registry, reader, { ...question, order: 'date' }, null, 50)
      return reply.type(feedType[format]).send(listingFeed(reader, format, question, listings))
    })

  server.get<{ Params: { kind: string; id: string } }>('/listing/:kind/:id', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const { kind, id } = request.params
    const found = isKind(kind) ? await openListing(registry, reader, kind, id) : null
    if (!found) return sendPage(reply, <NotFound reader={reader} />, 404)
    const others = await newestListings(registry, reader, found.listing.kind, 5, { publisher: found.publisher })
    return sendPage(
      reply,
      <ListingPage
        reader={reader}
        listing={found.listing}
        more={others.filter((other) => other.id !== id).slice(0, 4)}
        stylesheet={stylesheetPath}
      />,
    )
  })

  server.get('/training', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const { classes, openDays } = await openCourses(registry, reader)
    const packages = await newestListings(registry, reader, 'course', 20, { direction: 'offered' })
    return sendPage(
      reply,
      <TrainingPage
        reader={reader}
        classes={classes}
        openDays={openDays}
        packages={packages}
        structured={structuredClasses(classes, `${reader.origin}/training`)}
        stylesheet={stylesheetPath}
      />,
    )
  })
}
