import type { Db } from '#platform/database/index.server.ts';
import type { Call, Outcome } from '../command.ts';

/** Reads a call first, so that wrong use is told without starting a database, then does its work there. */
export type DatabaseAct = (call: Call) => Promise<(db: Db) => Promise<Outcome>>;
