import type { RequestCode, Sip2Message } from '#formats/sip2/index.ts';
import type { Sip2Device } from '../ports.ts';
import type { Answer, Talk } from '../talk.ts';
import { answerCheckIn } from './check-in.ts';
import { answerCheckOut } from './check-out.ts';
import { answerHold } from './hold.ts';
import { answerItemInformation, answerItemStatusUpdate } from './item.ts';
import {
	answerBlockPatron,
	answerEndSession,
	answerPatronEnable,
	answerPatronInformation,
	answerPatronStatus
} from './patron.ts';
import { answerFeePaid } from './fee-paid.ts';
import { answerRenew, answerRenewAll } from './renew.ts';

/** What a machine needs for a message. A bin that only takes back is told nothing about readers. */
type Need = 'mayLend' | 'mayTakeBack' | null;

type Line = {
	need: Need;
	/** It changes something: the same message again, word for word, is answered and not done again. */
	isAct: boolean;
	answer: (request: Sip2Message, talk: Talk) => Promise<Answer>;
};

/** Login, status and the request to send again concern the connection itself: conversation.ts. */
export type ServiceCode = Exclude<RequestCode, '93' | '97' | '99'>;

export const answers: Readonly<Record<ServiceCode, Line>> = {
	'01': { need: 'mayLend', isAct: false, answer: answerBlockPatron },
	'09': { need: 'mayTakeBack', isAct: true, answer: answerCheckIn },
	'11': { need: 'mayLend', isAct: true, answer: answerCheckOut },
	'15': { need: 'mayLend', isAct: true, answer: answerHold },
	'17': { need: null, isAct: false, answer: answerItemInformation },
	'19': { need: null, isAct: false, answer: answerItemStatusUpdate },
	'23': { need: 'mayLend', isAct: false, answer: answerPatronStatus },
	'25': { need: 'mayLend', isAct: false, answer: answerPatronEnable },
	'29': { need: 'mayLend', isAct: true, answer: answerRenew },
	'35': { need: null, isAct: false, answer: answerEndSession },
	'37': { need: null, isAct: true, answer: answerFeePaid },
	'63': { need: 'mayLend', isAct: false, answer: answerPatronInformation },
	'65': { need: 'mayLend', isAct: true, answer: answerRenewAll }
};

export const isAllowed = (need: Need, device: Sip2Device): boolean => need === null || device[need];
