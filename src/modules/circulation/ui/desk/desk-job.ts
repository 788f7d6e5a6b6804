import type { DeskChoiceAct, DeskQuestion } from '../../desk/desk-reply.ts';
import type { DeskMode, DeskRequest } from '../../desk/desk-request.ts';
import { commandOf, type DeskCommand } from './command-codes.ts';
import { answerBy } from './question-answers.ts';

/** What waits in the queue of the desk. Each has a key of its own, whatever it turns out to be. */
export type DeskJob = { key: string; at: number; /** How the waiting list names it. */ label: string } &
	/** `as` is set when a person has chosen: the code of a member found by name is a card. */
	(
		| {
				kind: 'scan';
				code: string;
				as?: 'member';
				/** The day that was set for the pile when it was scanned. */
				on?: string;
		  }
		| { kind: 'command'; command: DeskCommand }
		/** A button beside a loan or in a row, which asks something first. */
		| { kind: 'ask'; send: DeskChoiceAct }
		/** The choice that was taken; `row` is that of the question. */
		| { kind: 'answer'; send: DeskChoiceAct; row: string }
	);

/** Whether a job may have its turn: an open question lets only its answers through. */
export function mayRun(job: DeskJob, question: DeskQuestion | null): boolean {
	if (!question || job.kind === 'answer') return true;
	return job.kind === 'command' && answerBy(job.command, question) !== null;
}

/** The session as it stands when the turn comes. */
export type Standing = {
	mode: DeskMode;
	card: string | undefined;
	/** Key of the last scan that can still be taken back. */
	undo?: string | undefined;
};

/** What is sent for a scan or a choice. The card is that of the session now, not of the moment of the scan. */
export function requestOf(job: DeskJob, { mode, card, undo }: Standing): DeskRequest | null {
	const { key } = job;
	switch (job.kind) {
		case 'scan':
			return {
				act: 'scan',
				code: job.code,
				card,
				mode,
				...(mode === 'returns' && job.on !== undefined ? { on: job.on } : {}),
				as: job.as,
				key
			};
		case 'ask':
		case 'answer':
			if (job.send.act === 'leave') return null;
			if (job.send.act === 'lend-anyway') {
				const { copy, reason } = job.send;
				return card === undefined || reason === undefined
					? null
					: { act: 'lend-anyway', card, copy, reason, key };
			}
			if (job.send.act === 'read') return { ...job.send, card, key };
			return job.send.act === 'scan' ? { ...job.send, card, mode, key } : { ...job.send, key };
		case 'command':
			if (job.command === 'undo') return undo === undefined ? null : { act: 'undo', of: undo, card, key };
			return job.command === 'renew' && card !== undefined ? { act: 'renew-all', card, key } : null;
	}
}

/** A scanned or typed code as a job: a command code, a card or a copy. */
export function jobOfCode(code: string, key: string, at: number): DeskJob {
	const command = commandOf(code);
	if (command) return { kind: 'command', command, key, at, label: code };
	return { kind: 'scan', code, key, at, label: code };
}
