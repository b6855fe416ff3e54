import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAddress, targetOf } from './event-address.ts'
import { partnerSettingsOf } from './partner-settings.ts'
import { isPublicAddress, withinNetworks } from './public-address.ts'

const usual = partnerSettingsOf({})
const public4 = ['1.1.1.1', '8.8.8.8', '36.110.1.2', '114.114.114.114', '223.5.5.5']
const public6 = ['2400:3200::1', '2606:4700:4700::1111', '240e::1']

/** The ranges once more, as numbers: first and last address of each. */
const inner4: readonly (readonly [first: string, last: string])[] = [
  ['0.0.0.0', '0.255.255.255'],
  ['10.0.0.0', '10.255.255.255'],
  ['100.64.0.0', '100.127.255.255'],
  ['127.0.0.0', '127.255.255.255'],
  ['169.254.0.0', '169.254.255.255'],
  ['172.16.0.0', '172.31.255.255'],
  ['192.0.0.0', '192.0.0.255'],
  ['192.168.0.0', '192.168.255.255'],
  ['198.18.0.0', '198.19.255.255'],
  ['224.0.0.0', '255.255.255.255'],
]
const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
const dotted = (n: number) => [24, 16, 8, 0].map((shift) => Math.floor(n / 2 ** shift) % 256).join('.')
const anyInner4 = fc
  .constantFrom(...inner4)
  .chain(([first, last]) => fc.integer({ min: numberOf(first), max: numberOf(last) }).map(dotted))
const any4 = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(dotted)
const group = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16))
const hex = (address: string) => {
  const n = numberOf(address)
  return `${Math.floor(n / 65536).toString(16)}:${(n % 65536).toString(16)}`
}

test('addresses of the public internet are public', () => {
  for (const address of [...public4, ...public6]) expect(isPublicAddress(address), address).toBe(true)
})

test('no address of an inner range is public, however it is written', () => {
  fc.assert(
    fc.property(anyInner4, (address) => {
      const forms = [address, `::ffff:${address}`, `::ffff:${hex(address)}`, `::${hex(address)}`]
      forms.push(`64:ff9b::${hex(address)}`, `2002:${hex(address)}::1`, `64:ff9b:1::${hex(address)}`)
      for (const form of forms) expect(isPublicAddress(form), form).toBe(false)
    }),
    { numRuns: 500 },
  )
})

test('an IPv4 address is public exactly where no inner range holds it', () => {
  const assigned = ['192.0.2.', '192.31.196.', '192.52.193.', '192.88.99.', '192.175.48.', '198.51.100.', '203.0.113.']
  fc.assert(
    fc.property(any4, (address) => {
      const n = numberOf(address)
      const inner =
        inner4.some(([first, last]) => n >= numberOf(first) && n <= numberOf(last)) ||
        assigned.some((network) => address.startsWith(network)) ||
        address === '168.63.129.16'
      expect(isPublicAddress(address)).toBe(!inner)
    }),
    { numRuns: 2000 },
  )
})

test('no IPv6 address outside the block that is given out is public: loopback, link-local, ULA, multicast, mapped', () => {
  const first = fc.oneof(
    fc.integer({ min: 0, max: 0x1fff }),
    fc.integer({ min: 0x4000, max: 0xffff }),
    fc.constantFrom(0x2002, 0x3fff),
  )
  const address = fc
    .tuple(first, fc.array(group, { minLength: 7, maxLength: 7 }))
    .map(([head, rest]) => [head.toString(16), ...(head === 0x3fff ? ['123', ...rest.slice(1)] : rest)].join(':'))
  fc.assert(
    fc.property(address, (each) => {
      expect(isPublicAddress(each), each).toBe(false)
    }),
    { numRuns: 1000 },
  )
  for (const each of ['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fd00:ec2::254', 'ff02::1', '2001::1', '2001:db8::1'])
    expect(isPublicAddress(each), each).toBe(false)
})

test('what is no address is not public', () => {
  for (const each of ['', 'localhost', '127.1', '0x7f000001', '2130706433', '1.1.1.1 ', '1.1.1', '[::1]'])
    expect(isPublicAddress(each), each).toBe(false)
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (isPublicAddress(text)) expect(text).toMatch(/^[\d.]+$|^[\da-f:]+$/i)
    }),
  )
})

test('spellings a browser would read as this machine are found out', async () => {
  const spelled = ['127.1', '0x7f.1', '2130706433', '0177.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]']
  for (const host of [...spelled, '169.254.169.254', '100.100.100.200', '192.168.1.1', '[fd00:ec2::254]'])
    await expect(targetOf(`https://${host}/`, usual), host).rejects.toMatchObject({ code: 'event-address' })
})

test('a name that means a public and an inner address is no name of a partner', async () => {
  const both = async () => [
    { address: '1.1.1.1', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ]
  await expect(targetOf('https://partner.example/', usual, both)).rejects.toMatchObject({ code: 'event-address' })
  const one = async () => [{ address: '1.1.1.1', family: 4 }]
  expect(await targetOf('https://partner.example/', usual, one)).toMatchObject({ address: '1.1.1.1', family: 4 })
  await expect(targetOf('https://partner.example/', usual, async () => [])).rejects.toMatchObject({ status: 422 })
})

test('only https without a name, a password or a fragment is an address; http only for listed networks by setting', async () => {
  for (const text of [
    'http://a.example/',
    'ftp://a.example/',
    'https://u:p@a.example/',
    'https://a.example/#x',
    'a.example',
  ])
    expect(() => readAddress(text, usual), text).toThrow()
  const intranet = partnerSettingsOf({ partner: { networks: ['10.1.0.0/16'], plainHttp: true } })
  expect(await targetOf('http://10.1.2.3/in', intranet)).toMatchObject({ address: '10.1.2.3' })
  for (const address of ['http://10.2.0.1/', 'http://1.1.1.1/'])
    await expect(targetOf(address, intranet), address).rejects.toMatchObject({ code: 'event-address' })
})

test('networks are read from the settings or refused by name', () => {
  const listed = withinNetworks(['10.1.0.0/16', 'fd00:1::/32', '127.0.0.1'])
  expect(['10.1.255.1', 'fd00:1::5', '127.0.0.1'].map(listed)).toEqual([true, true, true])
  expect(['10.2.0.1', 'fd00:2::5', '127.0.0.2', 'x', ''].map(listed)).toEqual([false, false, false, false, false])
  for (const wrong of ['10.1.0.0/33', 'x/8', 'fd00::/129']) expect(() => withinNetworks([wrong])).toThrow(wrong)
})
