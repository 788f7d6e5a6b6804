export { projectRoot } from './project-root.ts';
export { readConfig } from './read-config.ts';
export type { Config } from './read-config.ts';
export { ConfigRefusal } from './refusal.ts';
