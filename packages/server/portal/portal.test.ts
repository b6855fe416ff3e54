import { randomBytes } from 'node:crypto'
import { domain, publishedFigure, talentReport } from '@zhiqiao/definitions'
import { openRegistry, type Registry } from '@zhiqiao/registry'
import { acts } from '@zhiqiao/work'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { domainDatabase } from '../../../test/domain-database.ts'
import { fewListings } from '../bench/web-listings.ts'
import { buildServer } from '../build-server.ts'
import { noLimits } from '../test/test-region.ts'
import { portalRoutes } from './portal.tsx'
import { escapeXml } from './xml.ts'

const site = { organiser: '云岭市教育局', siteCode: '5300000001' }

let database: TestDatabase
let registry: Registry
let server: FastifyInstance
let ids: Record<'open' | 'draft' | 'over' | 'report' | 'share' | 'small' | 'proposed' | 'older', string>

beforeAll(async () => {
  database = await domainDatabase()
  registry = await openRegistry({
    ...{ url: database.url, domain, acts },
    keys: { audit: randomBytes(32), personal: randomBytes(32) },
  })
  await registry.asSystem('测试', async (session) => {
    await fewListings(session)
    const [city] = await session.all('division', {})
    const [firm] = await session.all('organisation', {})
    const post = async (name: string, values: object, state: string) =>
      (
        await session.create(
          'postListing',
          {
            ...{ name, publisher: firm!.id, division: city!.id, validFrom: '2026-01-01', validTo: '2099-12-31' },
            ...{ contact: '唐示例', contactPhone: '13900001111', source: 'own', headcount: 7 },
            ...{ employmentForm: 'fullTime', wagePeriod: 'month', wageFrom: 8000, beforeTax: true },
            ...{ includesInsurance: false, duties: '焊接</script><b>与检验', ...values },
          },
          { state },
        )
      ).id
    await session.create(
      'talentListing',
      {
        ...{ headline: '高级焊工可授课', publisher: firm!.id, division: city!.id, validFrom: '2026-01-01' },
        ...{ validTo: '2099-12-31', contact: '沈示例', contactPhone: '13900002222', source: 'own', name: '沈示例' },
        ...{ consent: true, kind: 'skilled' },
      },
      { state: 'open' },
    )
    const report = await session.create(
      talentReport,
      { title: '云岭市2025年度人才供需信息', division: city!.id, office: firm!.id, year: 2025 },
      { state: 'published', set: { publishedOn: '2025-12-20', signedBy: '陈示例' } },
    )
    const figure = async (state: string, values: object) =>
      (
        await session.create(
          publishedFigure,
          {
            ...{ indicator: 'dualQualifiedShare', division: city!.id, asOf: '2026-06-30', from: '2026-06-30' },
            ...{ numerator: 'recognised', denominator: 'professional', territory: 'division', rows: 400 },
            ...{ value: 54.25, numeratorValue: 217, denominatorValue: 400, rowDigest: '0', definition: '0' },
            ...{
              card: [{ name: '口径', nameEn: 'Definition', words: '专任教师中', wordsEn: 'Of full-time teachers' }],
            },
            ...{ earlier: [{ on: '2025-06-30', value: 50, numerator: 3, denominator: 6, rows: 6 }] },
            ...{ computedAt: '2026-07-01T00:00:00Z', occasion: 'figure', ...values },
          } as never,
          { state },
        )
      ).id
    ids = {
      older: await figure('superseded', { value: 51, asOf: '2026-03-31' }),
      share: await figure('published', {}),
      small: await figure('published', {
        ...{ denominator: 'fullTime', value: 99.75, numeratorValue: 399, denominatorValue: 400 },
      }),
      proposed: await figure('proposed', {}),
      open: await post('焊工', {}, 'open'),
      draft: await post('拟稿岗位', {}, 'draft'),
      over: await post('过期岗位', { validTo: '2026-02-01' }, 'open'),
      report: report.id,
    }
  })
  server = await buildServer({
    ...{ registry, settings: { site }, webFolder: null, limits: noLimits, longestLagMs: 0, routes: [portalRoutes] },
    log: pino({ level: 'silent' }),
  })
})
afterAll(async () => {
  await server?.close()
  await registry?.close()
  await database?.close()
})

const get = async (url: string, cookie = '') => server.inject({ url, headers: { cookie } })

const pages = () => [
  ...['/', '/listing', '/listing?kind=post', '/listing?text=焊工', `/listing/post/${ids.open}`, '/training', '/notice'],
  ...['/figure', `/figure/${ids.share}`, `/figure/${ids.older}`, '/search?text=双师型'],
  ...['/document', '/report', `/report/${ids.report}`, '/data', '/about', '/search?text=焊工', '/search'],
]

test('every public page answers in two languages, says where it stands, and shows no contact and no person', async () => {
  const others = ['/listing.atom', '/data/post-listing.csv', '/data/post-listing.json', '/api/v1/post-listing']
  for (const language of ['zh', 'en'])
    for (const path of [...pages(), ...others]) {
      const answer = await get(encodeURI(path), `zhiqiao-language=${language}`)
      expect([path, answer.statusCode]).toEqual([path, 200])
      expect([path, /139000|13800000000|1\d\d\*{4}|唐|沈示例|联系人示例/.exec(answer.body)?.[0]]).toEqual([
        path,
        undefined,
      ])
      expect([path, /拟稿岗位|高级焊工/.exec(answer.body)?.[0]]).toEqual([path, undefined])
      if (!pages().includes(path)) continue
      expect(answer.body).toContain('<meta name="SiteName"')
      expect(answer.body).not.toMatch(/<script(?! type="application\/ld\+json")/)
      expect(answer.body).not.toContain('style="')
    }
})

test('what is a draft, is over or about one person has no public page', async () => {
  const [talent] = await registry.asSystem('测试', (session) => session.all('talentListing', {}))
  for (const path of [`/listing/post/${ids.draft}`, `/listing/post/${ids.over}`, `/listing/talent/${talent!.id}`])
    expect((await get(path)).statusCode).toBe(404)
})

test('a post describes itself in true words that cannot end the script they stand in', async () => {
  const { body } = await get(`/listing/post/${ids.open}`)
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)!
  const described = JSON.parse(json!)
  expect(described).toMatchObject({
    '@type': 'JobPosting',
    title: '焊工',
    description: '焊接</script><b>与检验',
    datePosted: '2026-01-01',
    totalJobOpenings: 7,
    employmentType: 'FULL_TIME',
    baseSalary: { currency: 'CNY', value: { minValue: 8000, unitText: 'MONTH' } },
  })
  // Nobody said how far the pay goes, nor what schooling is asked.
  expect(described.baseSalary.value).not.toHaveProperty('maxValue')
  expect(described).not.toHaveProperty('educationRequirements')
})

test('a search is an address: page, feed and conditions agree', async () => {
  const page = await get(encodeURI('/listing?kind=post&text=焊工'))
  expect(page.body).toContain(`/listing/post/${ids.open}`)
  const feed = await get(encodeURI('/listing.atom?kind=post&text=焊工'))
  expect(feed.headers['content-type']).toContain('application/atom+xml')
  expect(feed.body).toContain(`urn:uuid:${ids.open}`)
  expect(feed.body.match(/<entry>/g)).toHaveLength(1)
  const rss = await get(encodeURI('/listing.rss?kind=post&text=焊工'))
  expect(rss.headers['content-type']).toContain('application/rss+xml')
  expect(rss.body.match(/<item>/g)).toHaveLength(1)
  expect(rss.body).toContain(`urn:uuid:${ids.open}`)
  expect(rss.body).toMatch(/<pubDate>\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT<\/pubDate>/)
  expect(escapeXml('a\u0000<b>&"')).toBe('a&lt;b&gt;&amp;&quot;')
  const second = await get('/listing?kind=post')
  const next = /href="(\/listing\?[^"]*after=[^"]*)"/.exec(second.body)![1]!.replaceAll('&amp;', '&')
  const rest = await get(next)
  const linksOf = (body: string) => new Set(body.match(/\/listing\/post\/[0-9a-f-]{36}/g))
  expect(linksOf(second.body).size + linksOf(rest.body).size).toBe(26)
})

test('what the conditions leave out is said, with the way around them', async () => {
  const { body } = await get(encodeURI('/listing?kind=post&schooling=bachelor&text=焊工'))
  expect(body).toContain('“焊工”不在所选的条件之内。')
  expect(body).toContain(`<a href="${encodeURI('/listing?text=焊工')}">去掉所选的条件，看1条</a>`)
})

test('occupations are gone through from the top, and a post is found by its own and by every group above it', async () => {
  const codes = ['6', '6-18', '6-18-02', '6-18-02-04', '4', '6-29']
  const tiers = ['major', 'subMajor', 'minor', 'unit'] as const
  const made: Record<string, string> = {}
  await registry.asSystem('测试', async (session) => {
    for (const code of codes)
      made[code] = (
        await session.create('occupation', {
          ...{ occupationCode: code, name: `职业${code}`, tier: tiers[code.split('-').length - 1]!, source: '测试' },
          parent: made[code.slice(0, -3)] ?? null,
        })
      ).id
    const { version } = await session.read('postListing', ids.open)
    await session.change('postListing', ids.open, version, { occupation: made['6-18-02-04'] })
  })
  for (const [code, isFound] of codes.map((each) => [each, '6-18-02-04'.startsWith(each)] as const)) {
    const { body } = await get(`/listing?occupation=${made[code]}`)
    expect(body.includes(`/listing/post/${ids.open}`), code).toBe(isFound)
  }
  const offered = async (code: string) => {
    const { body } = await get(code === '' ? '/listing' : `/listing?occupation=${made[code]}`)
    return [...body.matchAll(/>\u3000*职业([-0-9]+)<\/option>/g)].map((match) => match[1])
  }
  expect(await offered('')).toEqual(['4', '6'])
  expect(await offered('6')).toEqual(['4', '6', '6-18', '6-29'])
  expect(await offered('6-18-02-04')).toEqual(['4', '6', '6-18', '6-18-02', '6-18-02-04', '6-29'])
  const facets = async (code: string) => {
    const { body } = await get(`/api/v1/listing/facet${code === '' ? '' : `?occupation=${made[code]}`}`)
    const { facets: all, above } = JSON.parse(body)
    const titles = (some: { title: string }[] = []) => some.map(({ title }) => title.slice(2))
    return [titles(above.occupation), titles(all.occupation)]
  }
  // What holds everything is gone past; the chosen one stays among the values.
  expect(await facets('')).toEqual([[], ['6-18']])
  expect(await facets('6-18')).toEqual([
    ['6', '6-18'],
    ['6-18-02', '6-18'],
  ])
})

test('an address that is none is a page to who reads pages, and a problem to programs', async () => {
  const asked = (url: string, accept: string) => server.inject({ url, headers: { accept } })
  const page = await asked('/no-such-page', 'text/html,application/xhtml+xml')
  expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(page.body).toContain('没有这个页面')
  for (const [url, accept] of [
    ['/no-such-page', '*/*'],
    ['/api/v1/no-such', 'text/html'],
  ] as const)
    expect((await asked(url, accept)).headers['content-type']).toContain('application/problem+json')
  expect((await get(`/practice/${ids.report}`)).headers.location).toBe(`/report/${ids.report}`)
})

test('what the operator sets stands at the foot and in the head of every page', async () => {
  const { body } = await get('/about')
  expect(body).toContain('<meta name="SiteIDCode" content="5300000001"/>')
  expect(body).toContain('主办单位 云岭市教育局')
})

test('open data are catalogued, each dataset with a dictionary of exactly its columns', async () => {
  const catalogue = JSON.parse((await get('/data/catalogue.jsonld')).body)
  expect(catalogue['@type']).toBe('dcat:Catalog')
  const services = Object.fromEntries(
    catalogue['dcat:service'].map((service: Record<string, unknown>) => [service['dct:identifier'], service]),
  )
  expect(services.partner).toMatchObject({ '@type': 'dcat:DataService' })
  for (const { 'dcat:endpointDescription': described } of Object.values(services) as Record<
    string,
    { '@id': string }
  >[])
    expect((await get('/data')).body).toContain(`href="${new URL(described!['@id']).pathname}"`)
  expect(
    (services['listing-search'] as Record<string, { '@id': string }[]>)['dcat:servesDataset']![0]!['@id'],
  ).toContain('/data#')
  const names = catalogue['dcat:dataset'].map((dataset: Record<string, string>) => dataset['dct:identifier'])
  expect(names).toContain('post-listing')
  expect(names).toContain(ids.report)
  expect(names).not.toContain('talent-listing')
  const dictionary = JSON.parse((await get('/data/post-listing.dictionary.json')).body)
  const rows = JSON.parse((await get('/data/post-listing.json')).body)
  expect(rows).toHaveLength(26)
  expect(Object.keys(rows[0])).toEqual(['id', ...dictionary.columns.map(({ name }: { name: string }) => name)])
  expect((await get('/data/person.csv')).statusCode).toBe(404)
  // Whatever is named can be had.
  for (const { 'dcat:distribution': files, 'foaf:page': described } of catalogue['dcat:dataset'])
    for (const { 'dcat:downloadURL': url } of [...files, ...(described ? [{ 'dcat:downloadURL': described }] : [])]) {
      const path = new URL(url['@id']).pathname
      expect([path, (await get(path)).statusCode]).toEqual([path, 200])
    }
})

test('a published report is a page, a Word file, a table and data', async () => {
  expect((await get(`/report/${ids.report}`)).body).toContain('资料来源与方法')
  expect((await get(`/report/${ids.report}.docx`)).rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect((await get(`/report/${ids.report}.csv`)).body).toContain('各类供需信息')
  expect(JSON.parse((await get(`/report/${ids.report}.json`)).body).tables.length).toBeGreaterThan(0)
})

test('a figure that was signed off has a page with its definition and the year before; small counts are taken out', async () => {
  const { body } = await get(`/figure/${ids.share}`)
  expect(body).toContain('54.25%')
  expect(body).toContain('217 ÷ 400')
  expect(body).toContain('专任教师中')
  expect(body).toContain('2025年6月30日')
  // Three of six a year ago: neither the share nor the difference that would give it away.
  expect(body).not.toMatch(/50%|百分点/)
  expect((await get(`/figure/${ids.older}`)).body).toContain(`href="/figure/${ids.share}"`)
  const small = (await get(`/figure/${ids.small}`)).body
  expect(small).toContain('人数少于5人')
  expect(small).not.toMatch(/99\.75|399/)
  expect((await get('/figure')).body).not.toContain('99.75')
  expect((await get(`/figure/${ids.proposed}`)).statusCode).toBe(404)
})

test('machines are told where to go and where not', async () => {
  expect((await get('/robots.txt')).body).toContain('Disallow: /app/')
  const map = (await get('/sitemap.xml')).body
  expect(map).toContain(`/listing/post/${ids.open}</loc>`)
  expect(map).not.toContain(ids.draft)
})
