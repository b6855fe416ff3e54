import type { Label } from '@zhiqiao/model'

/** A dataset as a catalogue names it. */
export interface Catalogued {
  readonly name: string
  readonly title: Label
  readonly description: Label
  readonly modified: string | null
  readonly files: readonly { readonly url: string; readonly mediaType: string; readonly format: string }[]
  readonly dictionary?: string
}

/** An interface through which programs ask for the same records. */
export interface DataService {
  readonly name: string
  readonly title: Label
  readonly description: Label
  readonly endpoint: string
  /** Address of its OpenAPI document. */
  readonly described: string
  /** Anybody may ask; otherwise a key is needed. */
  readonly isPublic: boolean
  /** Datasets it gives records of, by name. */
  readonly serves: readonly string[]
}

const authority = 'http://publications.europa.eu/resource/authority'
const accessRight = (isPublic: boolean) => `${authority}/access-right/${isPublic ? 'PUBLIC' : 'RESTRICTED'}`
const mediaTypeAddress = (mediaType: string) => `http://www.iana.org/assignments/media-types/${mediaType}`
const languages = ['ZHO', 'ENG'].map((language) => ({
  '@id': `${authority}/language/${language}`,
  '@type': 'dct:LinguisticSystem',
}))

/** The catalogue of a region's open data as DCAT-AP in JSON-LD. */
export function dcatCatalogue(
  site: {
    readonly origin: string
    readonly title: Label
    readonly rights: Label
    /** Who publishes the data. */
    readonly publisher: Label
  },
  datasets: readonly Catalogued[],
  services: readonly DataService[],
): object {
  const inBoth = ({ zh, en }: Label) => [
    { '@language': 'zh', '@value': zh },
    { '@language': 'en', '@value': en },
  ]
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': inBoth(site.publisher) }
  const addressOf = (dataset: string) => `${site.origin}/data#${dataset}`
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': `${site.origin}/data`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(site.title),
    'dct:description': inBoth(site.rights),
    'dct:publisher': publisher,
    'dct:language': languages,
    'foaf:homepage': { '@id': `${site.origin}/`, '@type': 'foaf:Document' },
    'dcat:service': services.map(({ name, title, description, endpoint, described, isPublic, serves }) => ({
      '@id': `${site.origin}/data#${name}`,
      '@type': 'dcat:DataService',
      'dct:identifier': name,
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      'dct:publisher': publisher,
      'dct:accessRights': { '@id': accessRight(isPublic) },
      'dcat:endpointURL': { '@id': endpoint },
      'dcat:endpointDescription': { '@id': described },
      'dcat:servesDataset': serves.map((dataset) => ({ '@id': addressOf(dataset) })),
    })),
    'dcat:dataset': datasets.map(({ name, title, description, modified, files, dictionary }) => ({
      '@id': addressOf(name),
      '@type': 'dcat:Dataset',
      'dct:identifier': name,
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      'dct:publisher': publisher,
      ...(modified !== null && { 'dct:modified': { '@type': 'xsd:date', '@value': modified } }),
      'dct:accessRights': { '@id': accessRight(true) },
      ...(dictionary !== undefined && { 'foaf:page': { '@id': dictionary, '@type': 'foaf:Document' } }),
      'dcat:distribution': files.map(({ url, mediaType, format }) => ({
        '@type': 'dcat:Distribution',
        'dct:title': format,
        'dcat:accessURL': { '@id': url },
        'dcat:downloadURL': { '@id': url },
        'dcat:mediaType': { '@id': mediaTypeAddress(mediaType), '@type': 'dct:MediaType' },
        'dct:format': { '@id': `${authority}/file-type/${format}`, '@type': 'dct:MediaTypeOrExtent' },
        'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': inBoth(site.rights) },
      })),
    })),
  }
}
