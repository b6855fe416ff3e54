export type Photo = {
  kind: 'jpg' | 'png'
  width: number
  height: number /** Degrees clockwise it must be turned to stand upright. */
  turn: 0 | 90 | 180 | 270
}

/** Kind and measure of a photograph from its own bytes; undefined where they are neither JPEG nor PNG. */
export function photoOf(bytes: Uint8Array): Photo | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) {
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20), turn: 0 }
  }
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8) return jpegOf(view)
  return undefined
}

/** Walks the segments of a JPEG to its frame header, noting on the way how the camera was held. */
function jpegOf(view: DataView): Photo | undefined {
  let turn: Photo['turn'] = 0
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const length = view.getUint16(at + 2)
    if (marker === 0xe1) turn = exifTurn(view, at + 4, length - 2) ?? turn
    // Frame headers are C0–CF without the tables C4, C8 and CC.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { kind: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7), turn }
    }
    at += 2 + length
  }
  return undefined
}

const turns: Record<number, Photo['turn']> = { 3: 180, 6: 90, 8: 270 }

function exifTurn(view: DataView, start: number, length: number): Photo['turn'] | undefined {
  const end = start + length
  if (length < 16 || end > view.byteLength || view.getUint32(start) !== 0x45786966) return undefined
  const tiff = start + 6
  const little = view.getUint16(tiff) === 0x4949
  const directory = tiff + view.getUint32(tiff + 4, little)
  if (directory + 2 > end) return undefined
  const count = view.getUint16(directory, little)
  for (let entry = directory + 2; entry + 12 <= end && entry < directory + 2 + count * 12; entry += 12) {
    if (view.getUint16(entry, little) === 0x0112) return turns[view.getUint16(entry + 8, little)] ?? 0
  }
  return undefined
}
