import type { Reason } from '#platform/decision/decision.ts';
import type { Sip2Account, Sip2Card, Sip2Ports } from '../ports.ts';
import { aReader, aSmallLibrary } from './a-small-library.ts';
import { holdAConversation } from './hold-a-conversation.ts';

/** What a signed-in machine is answered; trouble in the library is a mistake of the test. */
export async function answerTo(line: string, ports: Partial<Sip2Ports>): Promise<string | null> {
	const talk = holdAConversation(aSmallLibrary(ports));
	await talk.signIn();
	const said = await talk.say(line);
	const failed = talk.notes.find(({ what }) => what === 'failed');
	if (failed) throw new Error('a port failed', { cause: failed });
	return said;
}

/** A library that knows one reader. */
export const reader = (facts: Partial<Sip2Card & Sip2Account> = {}): Partial<Sip2Ports> => ({
	card: () => Promise.resolve(aReader(facts)),
	account: () => Promise.resolve(aReader(facts))
});

export const no = (...reasons: Reason[]) =>
	Promise.resolve({ ok: false as const, reasons, title: 'Kemarau' });

export const refusal = (code: string, facts: Reason['facts'] = {}) => no({ code, facts });
