export { buildServer, type ServerOptions } from './build-server.ts'
export { type Hub, type HubEvent, publishWithin } from './events/hub.ts'
export { streamEvents } from './events/stream-events.ts'
export type { Parts, RateLimits } from './parts.ts'
export { type Account, changePassword, createAccount, disableAccount, resetPassword } from './session/account.ts'
export {
  createLink,
  type LinkToken,
  markLinkUsed,
  type NewLink,
  resolveLink,
  revokeLinks,
} from './session/link-token.ts'
export type { Sessions, SignedIn } from './session/sessions.ts'
