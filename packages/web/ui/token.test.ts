import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rootSize, tokens } from './token.ts'

const sheet = readFileSync(new URL('./token.css', import.meta.url), 'utf8')
const blocks = {
  plain: /:root \{([^}]*)\}/.exec(sheet)![1]!,
  care: /:root\[data-mode="care"\] \{([^}]*)\}/.exec(sheet)![1]!,
}

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

test('the style sheet and the component theme use the same colours', () => {
  for (const mode of ['plain', 'care'] as const)
    for (const [name, colour] of Object.entries(tokens[mode])) {
      const property = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
      expect(blocks[mode], `${mode} ${property}`).toContain(`${property}: ${colour};`)
    }
  expect(blocks.care).toContain(`font-size: ${rootSize.care}px;`)
})

test('text reaches 4.5:1 on every ground, and 7:1 in the care mode', () => {
  for (const mode of ['plain', 'care'] as const) {
    const { paper, sheet: white, wash, ...rest } = tokens[mode]
    for (const name of ['ink', 'soft', 'indigo', 'cinnabar', 'pine', 'amber', 'grey'] as const)
      for (const ground of [paper, white, wash])
        expect(contrast(rest[name], ground), `${mode} ${name} on ${ground}`).toBeGreaterThanOrEqual(
          mode === 'care' ? 7 : 4.5,
        )
  }
})

test('the edges of inputs can be seen: 3:1 on paper', () => {
  for (const mode of ['plain', 'care'] as const)
    expect(contrast(tokens[mode].edge, tokens[mode].paper)).toBeGreaterThanOrEqual(3)
})
