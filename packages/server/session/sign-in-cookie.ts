import type { CookieSerializeOptions } from '@fastify/cookie'

/** Under TLS the name itself makes browsers insist: no other host and no plain connection can set it. */
export const cookieNameFor = (tls: boolean): string => (tls ? '__Host-zhiqiao' : 'zhiqiao')

/** Ends with the browser; not for scripts; not sent along by other sites' forms. */
export const cookieOptions = (tls: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: tls,
})
