import { t } from '#platform/i18n/index.ts';
import type { DeskChoice, DeskChoiceAct, DeskReply, DeskRow, RowKind } from '../../desk/desk-reply.ts';
import { LONGEST_CODE } from '../../desk/longest-code.ts';
import { UNDO_MS } from '../../undo/may-undo.ts';
import type { DeskCommand } from './command-codes.ts';
import { jobOfCode, mayRun, requestOf, type DeskJob } from './desk-job.ts';
import type { DeskOptions } from './desk-options.ts';
import * as change from './desk-state.ts';
import type { DeskState } from './desk-state.ts';
import * as words from './messages.ts';
import { modeWords } from './mode-words.ts';
import { rowsAfterSync, sessionAfterSync } from './offline/rows-after-sync.ts';
import type { SyncResult } from './offline/tell-server.ts';
import { answerBy } from './question-answers.ts';
import { receiptOf } from './receipt.ts';
import { createRecentScans } from './recent-scans.ts';
import { createScanQueue, type QueueView, type Trouble } from './scan-queue.ts';

/**
 * The desk as it runs: scans and commands go in, the screen's state comes out. Everything passes through one queue, so
 * that what is scanned first is done first.
 */
export function createDesk(options: DeskOptions) {
	let state = $state.raw<DeskState>(options.start);
	let queued = $state.raw<QueueView<DeskJob>>({ waiting: [], trouble: null });
	let spoken = $state.raw({ text: '', turn: 0 });
	/** A remark on the last key or scan that did nothing; gone with the next. */
	let remark = $state.raw<string | null>(null);
	const recent = createRecentScans();
	/** What can be taken back, the newest last, each until its minute is over. */
	let undoable = $state.raw<readonly { key: string; until: number }[]>([]);
	const lastUndoable = (at: number) => undoable.findLast(({ until }) => until > at)?.key;
	/** Scans that had their turn once: trying the same again is no repeat. */
	const looked = new WeakSet<DeskJob>();
	const say = (text: string) => (spoken = { text, turn: spoken.turn + 1 });
	const note = (text: string) => {
		remark = text;
		say(text);
	};

	const queue = createScanQueue<DeskJob>({
		settle,
		mayRun: (job) => mayRun(job, state.question),
		onchange: (view) => {
			const isNewTrouble = view.trouble !== null && view.trouble.kind !== queued.trouble?.kind;
			queued = view;
			if (!isNewTrouble) return;
			options.play('attention');
			say(t(words.spokenTrouble, options.locale()));
		}
	});

	async function settle(job: DeskJob): Promise<Trouble | null> {
		if (job.kind === 'scan' && !looked.has(job)) {
			looked.add(job);
			if (recent.isRepeat(job.code, state.session?.card ?? null, job.at)) return hint(words.repeated);
		}
		if (job.kind === 'command' && (state.question || !wantsServer(job))) return obey(job.command);
		const standing = { mode: state.mode, card: state.session?.card, undo: lastUndoable(job.at) };
		const request = requestOf(job, standing);
		if (!request) return null;
		const sent = await options.send(request);
		if ('trouble' in sent) return sent.trouble;
		show(sent.reply, job.kind === 'answer' ? job.row : undefined);
		if (job.kind === 'scan' && sent.reply.session) recent.opened(job.code, sent.reply.session.card, job.at);
		return null;
	}

	const wantsServer = (job: DeskJob) =>
		job.kind === 'command' &&
		((job.command === 'renew' && state.session !== null) ||
			(job.command === 'undo' && lastUndoable(job.at) !== undefined));

	function show(reply: DeskReply, answered: string | undefined) {
		const before = state.lastReceipt;
		state = change.withReply(state, reply, answered);
		const now = options.now();
		const { undo, undone } = reply;
		const still = undoable.filter(({ key, until }) => until > now && key !== undone?.key);
		undoable = undo === undefined ? still : [...still, { key: undo, until: now + UNDO_MS }];
		if (undone) recent.forget();
		if (answered !== undefined) recent.forget();
		options.play(reply.sound);
		say(reply.spoken);
		// The next card has closed the session before.
		if (state.lastReceipt && state.lastReceipt !== before) options.onreceipt(state.lastReceipt);
	}

	/** A soft tick with its words: heard, and nothing was done. */
	function hint(message: typeof words.repeated): null {
		options.play('tick');
		note(t(message, options.locale()));
		return null;
	}

	function obey(command: DeskCommand): null {
		if (state.question) {
			const answering = answerBy(command, state.question);
			if (answering === 'leave') leaveQuestion();
			else if (answering) choose(answering);
			return null;
		}
		switch (command) {
			case 'finish': {
				const receipt = receiptOf(state.session, state.rows);
				finish();
				if (receipt) options.onreceipt(receipt);
				return null;
			}
			case 'cancel':
				return finish();
			case 'reprint': {
				const receipt = receiptOf(state.session, state.rows) ?? state.lastReceipt;
				if (!receipt) return hint(words.noReceipt);
				options.print(receipt);
				return null;
			}
			case 'returns':
			case 'reading':
				return state.mode === command ? null : begin(command);
			case 'automatic':
				return state.mode === 'automatic' ? null : finish();
			case 'renew':
				return hint(words.cardForRenewal);
			case 'undo':
				return hint(words.nothingToUndo);
			case 'accept':
			case 'decline':
				return hint(words.nothingAsked);
		}
	}

	function finish(): null {
		recent.forget();
		const locale = options.locale();
		if (state.mode !== 'automatic') {
			const said = modeWords[state.mode];
			const row = ownRow('closed', t(said.name, locale), t(words.done, locale), sayCounted());
			const hasReport = state.mode === 'returns' && state.batch.length > 0;
			state = change.withMode(state, 'automatic', hasReport ? { ...row, paper: 'batch' } : row);
			return end(t(said.done, locale));
		}
		if (!state.session) return null;
		const result = t(words.sessionClosed, locale);
		const row = ownRow('closed', state.session.name, result, sayCounted());
		const hasReceipt = receiptOf(state.session, state.rows) !== null;
		state = change.withSessionClosed(state, hasReceipt ? { ...row, paper: 'receipt' } : row);
		return end(result);
	}

	function end(spokenResult: string): null {
		options.play('finished');
		say(spokenResult);
		return null;
	}

	function begin(mode: keyof typeof modeWords): null {
		recent.forget();
		const locale = options.locale();
		const said = modeWords[mode];
		const row = ownRow('note', t(said.name, locale), t(words.begun, locale), t(said.running, locale));
		state = change.withMode(state, mode, row);
		options.play('tick');
		say(t(said.begun, locale));
		return null;
	}

	const sayCounted = () => `${t(words.counted, options.locale(), change.countRows(state.rows))}.`;

	/** A row that the screen makes by itself; it has no time, because only the server's clock is the library's. */
	function ownRow(kind: RowKind, title: string, result: string, detail: string): DeskRow {
		return { id: options.newKey(), time: '', kind, title, code: '', result, detail, why: [] };
	}

	function choose(choice: DeskChoice) {
		const row = state.question?.row;
		if (row === undefined) return;
		if (choice.send.act === 'leave') return leaveQuestion();
		if (choice.asksReason && !('reason' in choice.send)) return void hint(words.reasonFirst);
		state = { ...state, question: null };
		const job = { key: options.newKey(), at: options.now(), label: choice.label };
		queue.addFirst({ ...job, kind: 'answer', send: choice.send, row });
	}

	function leaveQuestion() {
		const locale = options.locale();
		const result = t(words.leftAlone, locale);
		// What a rule refused stays in the list with its reasons.
		const isRefusal = change.isAboutRefusal(state);
		if (isRefusal) state = { ...state, question: null };
		else state = change.withQuestionLeft(state, result, t(words.leftAloneDetail, locale));
		recent.forget();
		options.play('tick');
		say(result);
		queue.wake();
	}

	function enqueue(job: DeskJob) {
		remark = null;
		const isAnswer =
			state.question !== null && job.kind === 'command' && answerBy(job.command, state.question) !== null;
		// What stands before it waits for this answer.
		if (isAnswer) queue.addFirst(job);
		else queue.add(job);
	}

	return {
		get state() {
			return state;
		},
		get waiting() {
			return queued.waiting;
		},
		get trouble() {
			return queued.trouble;
		},
		get remark() {
			return remark;
		},
		/** There is something to print: of this session or the last. */
		get hasReceipt() {
			return (receiptOf(state.session, state.rows) ?? state.lastReceipt) !== null;
		},
		/** Until when the last scan can be taken back, on the clock of `now`; null when there is none. */
		get undoUntil() {
			return undoable.at(-1)?.until ?? null;
		},
		get spoken() {
			return spoken;
		},
		/** A code from the scanner or the box. */
		scan(code: string) {
			const job = jobOfCode(code.trim().slice(0, LONGEST_CODE), options.newKey(), options.now());
			enqueue(job.kind === 'scan' && state.returnsOn !== null ? { ...job, on: state.returnsOn } : job);
		},
		/** The card of a member who was found by name. */
		openCard(card: string) {
			const job = { code: card, label: card, key: options.newKey(), at: options.now() };
			enqueue({ ...job, kind: 'scan', as: 'member' });
		},
		/** A key or a button that stands for a command. `label` names it while it waits. */
		command(command: DeskCommand, label: string) {
			enqueue({ kind: 'command', command, label, key: options.newKey(), at: options.now() });
		},
		/** A button beside a loan. */
		ask(send: DeskChoiceAct, label: string) {
			enqueue({ kind: 'ask', send, label, key: options.newKey(), at: options.now() });
		},
		/** Another day for the pile of Kembali massal; null for today. */
		countReturnsTo(day: string | null) {
			state = change.withReturnsOn(state, day);
			recent.forget();
		},
		choose,
		leaveQuestion,
		/** As if the copy of a row had been scanned once more. */
		insist(row: DeskRow) {
			recent.forget();
			enqueue({ kind: 'scan', code: row.code, label: row.code, key: options.newKey(), at: options.now() });
		},
		/** What an earlier page of this device did without network and is not told yet, the oldest first. */
		found(rows: readonly DeskRow[]) {
			for (const row of rows) state = change.withRow(state, row);
		},
		/** The server has been told what was done without it. */
		told(results: readonly SyncResult[]) {
			const locale = options.locale();
			const rows = rowsAfterSync(state.rows, results, locale);
			state = { ...state, rows, session: sessionAfterSync(state.session, results, locale) };
		},
		/** An unknown code is set aside. */
		dismiss(row: string) {
			state = change.withoutRow(state, row);
		},
		/** Words beside the box about a key that did nothing yet. */
		note,
		retry: queue.wake,
		/** Somebody decided that the first in the queue is given up. */
		skip() {
			const job = queue.skip();
			if (!job) return;
			const result = t(words.notRecorded, options.locale());
			const detail = t(words.notRecordedDetail, options.locale());
			state = change.withRow(state, ownRow('failed', job.label, result, detail));
		},
		stop: queue.stop
	};
}
