import { type Catalogued, type DataColumn, dcatCatalogue, writeCsv } from '@zhiqiao/exchange'
import { DataPage, dateWords, type Reader, wordsFor } from '@zhiqiao/portal'
import type { FastifyInstance } from 'fastify'
import type { Parts } from '../parts.ts'
import { limiter } from '../plugins/rate-limit.ts'
import { attachmentHeader } from '../routes/attachment.ts'
import { NotFound } from './not-found.tsx'
import { openCount, openRegisters, openRows, reportColumns } from './open-dataset.ts'
import { publishedTalentReports } from './published-report.ts'
import { readerOf } from './reader.ts'
import { sendPage } from './send-page.ts'
import { stylesheetPath } from './stylesheet.ts'

const hidden = { schema: { hide: true } }
const perDataset = { max: 60, per: 'hour' } as const
type One = { Params: { name: string } }

const describedAs = {
  zh: '登记册中已发布且在有效期内的记录，每条一行；没有联系方式和个人信息。',
  en: 'Records of the register that are open and valid, a line each; without contacts and personal data.',
}
const rights = {
  zh: '可以自由使用、修改和再发布，须注明来源；数据按提供时的状态提供。',
  en: 'Free to use, change and publish again, naming the source; provided as they stand.',
}

/** The ways in which programs ask for what the datasets hold. */
const services = [
  {
    ...{ name: 'listing-search', endpoint: '/api/v1/listing/search', described: '/api/openapi.json', isPublic: true },
    title: { zh: '供需信息检索', en: 'Search of listings' },
    description: {
      zh: '按词、地点、专业、职业、学历、薪酬和日期检索已公开的供需信息。每组条件另有 Atom 和 RSS 订阅。',
      en: 'Open listings by words, place, programme, occupation, schooling, pay and date. Each search is also a feed (Atom, RSS).',
    },
  },
  {
    ...{ name: 'partner', endpoint: '/partner/v1', described: '/partner/v1/openapi.json', isPublic: false },
    title: { zh: '合作平台接口', en: 'Interface for partners' },
    description: {
      zh: '招聘网站、学校系统等读取公开信息、报送草稿，并可订阅事件；有限额。',
      en: 'Recruiting sites and schools’ systems read what is open, hand in drafts and are told of events, within a quota.',
    },
  },
]

/** 开放数据: a catalogue for people and for programs, datasets as CSV and JSON, each with its dictionary. */
export function dataRoutes(server: FastifyInstance, { registry, site, rates, clock }: Parts): void {
  const taking = limiter('open-data', perDataset, rates, clock)
  const open = openRegisters(registry)
  const named = (name: string) => open.find(({ dataset }) => dataset.name === name)
  const filesOf = (name: string) => [
    { href: `/data/${name}.csv`, format: 'CSV', mediaType: 'text/csv' },
    { href: `/data/${name}.json`, format: 'JSON', mediaType: 'application/json' },
  ]
  const reportFiles = (href: string) => [
    { href: `${href}.csv`, format: 'CSV', mediaType: 'text/csv' },
    { href: `${href}.json`, format: 'JSON', mediaType: 'application/json' },
  ]

  server.get('/data', hidden, async (request, reply) => {
    const reader = await readerOf(request, registry, site)
    const t = wordsFor(reader)
    const reports = await publishedTalentReports(registry)
    const datasets = await Promise.all(
      open.map(async (each) => ({
        name: each.dataset.name,
        title: each.register.many[reader.language],
        rows: `${await openCount(registry, each)} ${t('rows')}`,
        files: filesOf(each.dataset.name),
        dictionary: `/data/${each.dataset.name}.dictionary.json`,
        columns: shownColumns(each.dataset.columns, reader),
      })),
    )
    const tables = reports.map(({ href, title, day }) => ({
      name: href.slice('/report/'.length),
      title,
      rows: `${t('publishedOn')} ${dateWords(day, reader.language)}`,
      files: reportFiles(href),
      dictionary: `${href}.dictionary.json`,
      columns: shownColumns(reportColumns, reader),
    }))
    const asked = services.map(({ title, description, isPublic, ...service }) => ({
      ...service,
      title: title[reader.language],
      description: description[reader.language],
      access: t(isPublic ? 'withoutKey' : 'withKey'),
    }))
    return sendPage(
      reply,
      <DataPage
        reader={reader}
        groups={[
          { name: 'registers', title: t('registerData'), explain: describedAs[reader.language], datasets },
          { name: 'reports', title: t('reportData'), explain: t('reportDataExplain'), datasets: tables },
        ]}
        services={asked}
        stylesheet={stylesheetPath}
      />,
    )
  })

  server.get('/data/catalogue.jsonld', hidden, async (request, reply) => {
    const { origin, region } = await readerOf(request, registry, site)
    const absolute = (files: ReturnType<typeof filesOf>) =>
      files.map(({ href, ...file }) => ({ ...file, url: `${origin}${href}` }))
    const datasets: Catalogued[] = [
      ...open.map(({ dataset: { name, title } }) => ({
        ...{ name, title, description: describedAs, modified: null, files: absolute(filesOf(name)) },
        dictionary: `${origin}/data/${name}.dictionary.json`,
      })),
      ...(await publishedTalentReports(registry)).map(({ href, title, day }) => ({
        name: href.slice('/report/'.length),
        title: { zh: title, en: title },
        description: { zh: '年度人才供需信息的全部数据表。', en: 'All tables of the yearly report.' },
        modified: day,
        files: absolute(reportFiles(href)),
        dictionary: `${origin}${href}.dictionary.json`,
      })),
    ]
    const publisher = { zh: site.organiser ?? region, en: site.organiser ?? region }
    const title = { zh: `${region}职业教育开放数据`, en: `${region}: open data of vocational education` }
    return reply.type('application/ld+json; charset=utf-8').send(
      JSON.stringify(
        dcatCatalogue(
          { origin, title, rights, publisher },
          datasets,
          services.map((service) => ({
            ...service,
            endpoint: `${origin}${service.endpoint}`,
            described: `${origin}${service.described}`,
            serves: open.map(({ dataset }) => dataset.name),
          })),
        ),
      ),
    )
  })

  server.get<One>('/data/:name.csv', hidden, async (request, reply) => {
    const each = named(request.params.name)
    if (!each) return sendPage(reply, <NotFound reader={await readerOf(request, registry, site)} />, 404)
    taking.count(request.ip)
    const { rows, titles } = await openRows(registry, each)
    const { dataset } = each
    const table = {
      columns: [{ title: '编号' }, ...dataset.columns.map(({ title }) => ({ title: title.zh }))],
      rows: rows.map((record) => dataset.rowOf(record, titles)),
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachmentHeader(`${dataset.title.zh}.csv`))
      .send(Buffer.from(writeCsv(table)))
  })

  server.get<One>('/data/:name.json', hidden, async (request, reply) => {
    const each = named(request.params.name)
    if (!each) return sendPage(reply, <NotFound reader={await readerOf(request, registry, site)} />, 404)
    taking.count(request.ip)
    const { rows, titles } = await openRows(registry, each)
    return reply
      .type('application/json; charset=utf-8')
      .send(JSON.stringify(rows.map((record) => each.dataset.objectOf(record, titles))))
  })

  server.get<One>('/data/:name.dictionary.json', hidden, async (request, reply) => {
    const each = named(request.params.name)
    if (!each) return sendPage(reply, <NotFound reader={await readerOf(request, registry, site)} />, 404)
    const { name, title, columns } = each.dataset
    return reply.type('application/json; charset=utf-8').send(JSON.stringify({ name, title, columns }))
  })
}

const shownColumns = (columns: readonly DataColumn[], reader: Reader) =>
  columns.map((column) => ({
    name: column.name,
    title: column.title[reader.language],
    meaning: meaningOf(column, reader),
  }))

function meaningOf({ type, unit, codes }: DataColumn, { language }: Reader): string {
  const kinds = {
    text: ['文字', 'text'],
    number: ['数', 'number'],
    date: ['日期', 'date'],
    boolean: ['是/否', 'yes or no'],
    code: ['代码', 'code'],
    list: ['多项', 'list'],
  } as const
  const words = codes?.map((code) => `${code.code} ${code[language]}`).join(language === 'zh' ? '；' : '; ')
  return [kinds[type][language === 'zh' ? 0 : 1], unit?.[language], words].filter(Boolean).join(' · ')
}
