import type { Locale } from '#platform/i18n/index.ts';
import type { DeskSound } from '../../desk/desk-reply.ts';
import type { DeskRequest } from '../../desk/desk-request.ts';
import type { DeskState } from './desk-state.ts';
import type { Receipt } from './receipt.ts';
import type { Sent } from './send-to-desk.ts';

/** What the desk needs of the page it runs in. */
export type DeskOptions = {
	start: DeskState;
	locale: () => Locale;
	newKey: () => string;
	now: () => number;
	send: (request: DeskRequest) => Promise<Sent>;
	play: (sound: DeskSound) => void;
	/** Somebody asked for the paper. */
	print: (receipt: Receipt) => void;
	/** A session has ended with something to take home, and nobody said that no receipt is wanted. */
	onreceipt: (receipt: Receipt) => void;
};
