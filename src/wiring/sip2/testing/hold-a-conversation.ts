import { converse, newConversation, type ConversationState, type Note, type Turn } from '../conversation.ts';
import type { Sip2Ports } from '../ports.ts';

/** Talks line by line, as text. */
export function holdAConversation(ports: Sip2Ports) {
	let state: ConversationState = newConversation;
	const notes: Note[] = [];
	async function turn(line: string | Uint8Array): Promise<Turn> {
		const taken = await converse(state, { kind: 'line', bytes: Buffer.from(line) }, ports);
		state = taken.state;
		notes.push(...taken.notes);
		return taken;
	}
	const say = async (line: string) => {
		const { reply } = await turn(line);
		return reply === null ? null : Buffer.from(reply).toString();
	};
	return {
		notes,
		turn,
		say,
		signIn: () => say('9300CNkios 1|COsuluah_benar|CPADN|'),
		tooLong: async () => {
			const taken = await converse(state, { kind: 'too-long' }, ports);
			state = taken.state;
			return taken;
		}
	};
}
