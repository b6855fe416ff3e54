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

/** The catalogue of a region's open data as DCAT-AP in JSON-LD. */
export function dcatCatalogue(
  site: { readonly origin: string; readonly title: Label; readonly rights: Label },
  datasets: readonly Catalogued[],
): object {
  const inBoth = ({ zh, en }: Label) => [
    { '@language': 'zh', '@value': zh },
    { '@language': 'en', '@value': en },
  ]
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': inBoth(site.title) }
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
    'dct:language': ['zh', 'en'],
    'foaf:homepage': { '@id': site.origin },
    'dcat:dataset': datasets.map(({ name, title, description, modified, files, dictionary }) => ({
      '@id': `${site.origin}/data/${name}`,
      '@type': 'dcat:Dataset',
      'dct:identifier': name,
      'dct:title': inBoth(title),
      'dct:description': inBoth(description),
      'dct:publisher': publisher,
      ...(modified !== null && { 'dct:modified': { '@type': 'xsd:date', '@value': modified } }),
      ...(dictionary !== undefined && { 'dct:conformsTo': { '@id': dictionary } }),
      'dcat:distribution': files.map(({ url, mediaType, format }) => ({
        '@type': 'dcat:Distribution',
        'dct:title': format,
        'dcat:accessURL': { '@id': url },
        'dcat:downloadURL': { '@id': url },
        'dcat:mediaType': mediaType,
        'dct:rights': { '@type': 'dct:RightsStatement', 'dct:description': inBoth(site.rights) },
      })),
    })),
  }
}
