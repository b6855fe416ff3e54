/** A boundary as drawn: a path, and where its name stands. */
export interface DrawnBoundary {
  readonly path: string
  readonly x: number
  readonly y: number
}

type MultiPolygon = readonly (readonly (readonly (readonly number[])[])[])[]

/**
 * Boundaries in degrees on a plane of the given width, north up, degrees of longitude shortened as at their middle.
 * @returns paths by key, and the height they take
 */
export function drawnBoundaries(
  boundaries: ReadonlyMap<string, MultiPolygon>,
  width: number,
): { readonly drawn: ReadonlyMap<string, DrawnBoundary>; readonly height: number } {
  const points = [...boundaries.values()].flat(3) as unknown as readonly (readonly number[])[]
  if (points.length === 0) return { drawn: new Map(), height: 0 }
  const [longitudes, latitudes] = [points.map(([longitude]) => longitude!), points.map(([, latitude]) => latitude!)]
  const [west, south] = [extreme(longitudes, Math.min), extreme(latitudes, Math.min)]
  const [east, north] = [extreme(longitudes, Math.max), extreme(latitudes, Math.max)]
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = width / Math.max((east - west) * shortened, 1e-9)
  const at = ([longitude, latitude]: readonly number[]) =>
    [(longitude! - west) * shortened * scale, (north - latitude!) * scale] as const
  const drawn = new Map(
    [...boundaries].map(([key, polygons]) => {
      const rings = polygons.flat()
      const path = rings
        .map(
          (ring) =>
            `M${ring
              .map((point) =>
                at(point)
                  .map((value) => value.toFixed(1))
                  .join(' '),
              )
              .join('L')}Z`,
        )
        .join('')
      const outer = polygons
        .map(([ring]) => ring!)
        .sort((a, b) => b.length - a.length)[0]!
        .map(at)
      const middle = (values: readonly number[]) => (extreme(values, Math.min) + extreme(values, Math.max)) / 2
      return [key, { path, x: middle(outer.map(([x]) => x)), y: middle(outer.map(([, y]) => y)) }] as const
    }),
  )
  return { drawn, height: (north - south) * scale }
}

const extreme = (values: readonly number[], pick: (a: number, b: number) => number) =>
  values.reduce((so, value) => pick(so, value))
