export { aloneInBrowser, type Alone } from './alone';
export { DraftSync } from './draft-sync';
export { ask, graphqlTransport } from './graphql-transport';
export { Outbox } from './outbox';
export type { SyncState } from './sync-state';
export { type DraftTransport, Problem } from './transport';
