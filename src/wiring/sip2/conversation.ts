import {
	fieldOf,
	isRequestCode,
	readMessage,
	writeMessage,
	type GatheredLine,
	type Guard,
	type Outgoing,
	type ReadProblem,
	type ResponseCode,
	type Sip2Message
} from '#formats/sip2/index.ts';
import { t } from '#platform/i18n/index.ts';
import { answers, isAllowed, type ServiceCode } from './answers/index.ts';
import { statusReply } from './answers/status.ts';
import { notForThisMachine, notSignedIn, trouble } from './messages.server.ts';
import type { Sip2Device, Sip2Ports } from './ports.ts';
import { refuse } from './refuse.ts';
import type { OpenCard } from './talk.ts';

/** What a connection remembers between two messages. */
export type ConversationState = {
	device: Sip2Device | null;
	openCard: OpenCard | null;
	/** What was answered last, and to which message, where that one must not be done twice. */
	last: { line: string | null; reply: Uint8Array } | null;
	/** The machine has sent a checksum: from then on a message without one was spoiled on the way. */
	isGuarded: boolean;
	/** Messages in a row that could not be understood, and sign-ins that failed. */
	unread: number;
	failedSignIns: number;
};

export const newConversation: ConversationState = {
	device: null,
	openCard: null,
	last: null,
	isGuarded: false,
	unread: 0,
	failedSignIns: 0
};

/** What the log is told: never a card, a barcode or a password. */
export type Note =
	| { what: 'signed-in'; account: string; branch: string | null }
	| { what: 'sign-in-refused'; why: 'token' | 'location' }
	| { what: 'unread'; problem: ReadProblem | 'too-long' | 'no-request' }
	| { what: 'signed-out' }
	| { what: 'failed'; message: string; error: unknown };

export type Turn = {
	state: ConversationState;
	/** Without the end of its line; null says nothing. */
	reply: Uint8Array | null;
	/** The connection has no use any more. */
	isOver: boolean;
	notes: Note[];
};

/** Whoever sends so many messages in a row that are none speaks another protocol, or the line is broken. */
const mostUnread = 10;
const mostFailedSignIns = 3;

/** "Send that again": it carries a checksum and never a number. */
const sendAgain = writeMessage({ code: '96', fixed: {}, fields: [] }, 'checksum');

/**
 * One turn of the conversation with a machine: a line comes in, perhaps one goes out. All that the library does is
 * behind the ports; nothing is thrown, whatever the bytes.
 */
export async function converse(
	state: ConversationState,
	line: GatheredLine,
	ports: Sip2Ports
): Promise<Turn> {
	if (line.kind === 'too-long') return askAgain(state, 'too-long');
	const read = readMessage(line.bytes);
	if (!read.ok) return askAgain(state, read.problem);
	const { message } = read;
	const { code } = message;
	if (!isRequestCode(code)) return askAgain(state, 'no-request');
	// They ask for the last answer once more; where there was none, they have to begin.
	if (code === '97') return state.last ? say(state, state.last.reply) : askAgain(state, 'no-request');
	if (state.isGuarded && !read.isChecked) return askAgain(state, 'checksum');

	const text = Buffer.from(line.bytes).toString('latin1');
	if (message.sequence !== null && state.last?.line === text)
		return say({ ...state, unread: 0 }, state.last.reply);

	const guard: Guard =
		message.sequence !== null ? { sequence: message.sequence } : read.isChecked ? 'checksum' : 'none';
	const done = await serve({ ...state, unread: 0, isGuarded: read.isChecked }, message, code, ports);
	if (done.isOver && !done.reply) return { ...done, reply: null };
	const reply = done.reply && writeMessage(done.reply, guard);
	const isAct = code !== '93' && code !== '99' && answers[code].isAct && !done.hasFailed;
	const last = reply ? { line: isAct ? text : null, reply } : done.state.last;
	return { state: { ...done.state, last }, reply, isOver: done.isOver, notes: done.notes };
}

type Served = {
	state: ConversationState;
	reply: Outgoing<ResponseCode> | null;
	isOver: boolean;
	/** Trouble, not an answer: the same message again is tried again. */
	hasFailed: boolean;
	notes: Note[];
};

const served = (state: ConversationState, reply: Outgoing<ResponseCode>, notes: Note[] = []): Served => ({
	state,
	reply,
	isOver: false,
	hasFailed: false,
	notes
});

async function serve(
	state: ConversationState,
	message: Sip2Message,
	code: Exclude<ServiceCode | '93' | '99', '97'>,
	ports: Sip2Ports
): Promise<Served> {
	try {
		if (code === '93') return await signIn(state, message, ports);
		const { device } = state;
		if (device && !(await ports.isStillIn(device)))
			return {
				state: newConversation,
				reply: null,
				isOver: true,
				hasFailed: false,
				notes: [{ what: 'signed-out' }]
			};
		if (code === '99') {
			const about = { now: ports.now(), libraryName: await ports.libraryName() };
			return served(state, statusReply(device, { ...about, institution: device?.branch?.code ?? '' }));
		}
		if (!device) return served(state, refuse(message, ports.now(), [t(notSignedIn, 'id')]));
		return await answer({ ...state, device }, message, code, ports);
	} catch (error) {
		const reply = code === '93' || code === '99' ? null : refuse(message, ports.now(), [t(trouble, 'id')]);
		const notes: Note[] = [{ what: 'failed', message: code, error }];
		// Without an answer the machine asks again by itself; a sign-in that could not be looked at is none.
		return { state, reply, isOver: reply === null, hasFailed: true, notes };
	}
}

async function answer(
	state: ConversationState & { device: Sip2Device },
	message: Sip2Message,
	code: ServiceCode,
	ports: Sip2Ports
): Promise<Served> {
	const { device, openCard } = state;
	const line = answers[code];
	const now = ports.now();
	if (!isAllowed(line.need, device)) return served(state, refuse(message, now, [t(notForThisMachine, 'id')]));
	const given = await line.answer(message, { ports, device, now, openCard });
	const card = given.openCard === undefined ? openCard : given.openCard;
	return served({ ...state, openCard: card }, given.reply);
}

/** Message 93: CO holds the token, CP the code of the branch; what stands in CN names the machine and proves nothing. */
async function signIn(state: ConversationState, message: Sip2Message, ports: Sip2Ports): Promise<Served> {
	const isPlain = message.fixed['uidAlgorithm'] === '0' && message.fixed['pwdAlgorithm'] === '0';
	const given = { token: isPlain ? fieldOf(message, 'CO') : '', location: fieldOf(message, 'CP') };
	const answered = await ports.signIn(given);
	if (answered.ok) {
		const { device } = answered;
		const note: Note = { what: 'signed-in', account: device.accountId, branch: device.branch?.code ?? null };
		return served(
			{ ...newConversation, isGuarded: state.isGuarded, device },
			{ code: '94', fixed: { ok: '1' }, fields: [] },
			[note]
		);
	}
	const failedSignIns = state.failedSignIns + 1;
	const next = { ...newConversation, isGuarded: state.isGuarded, failedSignIns };
	const refused = served(next, { code: '94', fixed: { ok: '0' }, fields: [] }, [
		{ what: 'sign-in-refused', why: answered.why }
	]);
	return { ...refused, isOver: failedSignIns >= mostFailedSignIns };
}

const say = (state: ConversationState, reply: Uint8Array): Turn => ({
	state,
	reply,
	isOver: false,
	notes: []
});

function askAgain(state: ConversationState, problem: Extract<Note, { what: 'unread' }>['problem']): Turn {
	const unread = state.unread + 1;
	const turn = { ...say({ ...state, unread }, sendAgain), notes: [{ what: 'unread' as const, problem }] };
	return { ...turn, isOver: unread >= mostUnread };
}
