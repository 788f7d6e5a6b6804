import type { Socket } from 'node:net';
import { gatherLines } from '#formats/sip2/index.ts';
import type { Log } from '#platform/log/index.server.ts';
import { converse, newConversation, type Note } from './conversation.ts';
import type { Sip2Limits } from './limits.ts';
import type { Sip2Ports } from './ports.ts';

/**
 * Talks with one machine until it goes, is silent for too long, or the library stops: then the message in hand is still
 * answered, and no other.
 */
export async function serveConnection(
	socket: Socket,
	{ ports, log, limits, stopping }: { ports: Sip2Ports; log: Log; limits: Sip2Limits; stopping: AbortSignal }
): Promise<void> {
	const lines = gatherLines(limits.messageBytes);
	let state = newConversation;
	let isBusy = false;
	const stop = () => void (isBusy || socket.destroySoon());
	const signInLate = setTimeout(() => void (state.device ?? socket.destroy()), limits.signInMs);
	stopping.addEventListener('abort', stop);
	socket.setNoDelay(true).setKeepAlive(true, 60_000);
	socket.setTimeout(limits.idleMs, () => socket.destroy());
	try {
		// Kept whole when we stop reading: the last answer must still leave.
		for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
			for (const line of lines.push(chunk as Buffer)) {
				isBusy = true;
				const turn = await converse(state, line, ports);
				isBusy = false;
				state = turn.state;
				for (const note of turn.notes) tell(log, note);
				if (turn.reply) socket.write(Buffer.concat([turn.reply, Buffer.from(lines.ending())]));
				const hearsNothing = socket.writableLength > limits.unheardBytes;
				if (turn.isOver || stopping.aborted || hearsNothing) return;
			}
		}
	} catch (error) {
		// The machine was switched off, or the line broke: nothing to do, and nothing is lost.
		if (!isLostLine(error)) log.error('a SIP2 connection failed', { error });
	} finally {
		clearTimeout(signInLate);
		stopping.removeEventListener('abort', stop);
		socket.destroySoon();
	}
}

const lostLine = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE', 'ABORT_ERR']);

const isLostLine = (error: unknown): boolean =>
	error instanceof Error && 'code' in error && typeof error.code === 'string' && lostLine.has(error.code);

function tell(log: Log, note: Note): void {
	switch (note.what) {
		case 'signed-in':
			return log.info('a SIP2 machine signed in', { account: note.account, branch: note.branch });
		case 'sign-in-refused':
			return log.warn('a SIP2 machine could not sign in', { why: note.why });
		case 'signed-out':
			return log.warn('a SIP2 machine was signed out: its token or role has changed');
		case 'unread':
			return log.warn('a SIP2 message could not be read', { why: note.problem });
		case 'failed':
			return log.error('a SIP2 message failed', { sip2: note.message, error: note.error });
	}
}
