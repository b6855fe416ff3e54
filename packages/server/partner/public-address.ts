import { BlockList, isIP, isIPv4, isIPv6 } from 'node:net'

/**
 * Blocks no event is ever sent to: this machine, networks of one's own, carriers' inner networks, link-local addresses
 * (where clouds answer for their machines), documentation, multicast and what is reserved. IANA special-purpose
 * registries of IPv4 and IPv6.
 */
const special: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // A public address that answers for the machine of one cloud.
  ['168.63.129.16', 32],
]

/** Of the one block of IPv6 that is given out at all, what is not: protocol assignments with tunnels, 6to4, documentation. */
const specialSix: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
]

const refused = new BlockList()
for (const [network, prefix] of special) refused.addSubnet(network, prefix, 'ipv4')
const refusedSix = new BlockList()
for (const [network, prefix] of specialSix) refusedSix.addSubnet(network, prefix, 'ipv6')
const givenOut = new BlockList()
givenOut.addSubnet('2000::', 3, 'ipv6')

/**
 * Whether an address belongs to the public internet. IPv6 addresses that carry an IPv4 one (mapped, translated,
 * tunnelled) are none, whatever they carry.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !refused.check(address, 'ipv4')
  if (!isIPv6(address) || address.includes('%') || address.includes('.')) return false
  return givenOut.check(address, 'ipv6') && !refusedSix.check(address, 'ipv6')
}

/** Networks an operator lists in settings.json, `10.1.0.0/16`, as a test on addresses. @throws Error naming what is none */
export function withinNetworks(networks: readonly string[]): (address: string) => boolean {
  const listed = new BlockList()
  for (const network of networks) {
    const [address = '', prefix = ''] = network.split('/')
    const family = isIP(address)
    const bits = prefix === '' ? (family === 6 ? 128 : 32) : Number(prefix)
    if (family === 0 || !Number.isInteger(bits) || bits < 0 || bits > (family === 6 ? 128 : 32))
      throw new Error(`settings.json: partner.networks 中的“${network}”不是网段`)
    listed.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4')
  }
  return (address) => {
    const family = isIP(address)
    return family !== 0 && !address.includes('%') && listed.check(address, family === 6 ? 'ipv6' : 'ipv4')
  }
}
