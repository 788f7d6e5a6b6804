export { currentHost, offerHost } from './host.ts';
export type { Host } from './host.ts';
