import type { ByteWindow } from './byte-window.ts';
import { DumpError } from './dump-error.ts';
import type { DumpCharset } from './parse-tuple.ts';
import { commentAt, endOfComment, endOfStatement, skipSpace, wordAt } from './scan-sql.ts';

type Border = (bytes: Buffer, start: number) => number;

const endOfLine: Border = (bytes, start) => endOfComment(bytes, start, 'line');

/** Longer than any word that begins a statement, and than the three bytes that begin a comment. */
const lookAhead = 24;

/** Walks from statement to statement and notices what the comments between them say about the dump. */
export class StatementCursor {
	readonly window: ByteWindow;
	program: 'mysqldump' | 'phpmyadmin' | 'unknown' = 'unknown';
	charset: DumpCharset = 'utf8';
	/** False while the program that wrote the dump has promised a last line that has not been seen. */
	isFinished = true;
	/** The table whose rows are being read, for the report of a dump that breaks off. */
	table: string | undefined;

	constructor(window: ByteWindow) {
		this.window = window;
	}

	broken(code: 'dump-truncated' | 'dump-syntax' | 'dump-charset-unknown', found?: string): DumpError {
		return new DumpError(code, {
			...this.window.place(),
			...(this.table === undefined ? {} : { table: this.table }),
			...(found === undefined ? {} : { found })
		});
	}

	/** Moves behind the border and returns the text passed over; a dump that ends before the border is broken. */
	async pass(border: Border): Promise<string> {
		for (;;) {
			const { bytes, position } = this.window;
			const end = border(bytes, position);
			if (end !== -1) {
				this.window.position = end;
				return bytes.toString('utf8', position, end);
			}
			if (!(await this.window.fill())) throw this.broken('dump-truncated');
		}
	}

	/** The first word of the next statement, upper-cased, without moving behind it; undefined at the end of the dump. */
	async nextWord(): Promise<string | undefined> {
		this.table = undefined;
		for (;;) {
			await this.#fillTo(lookAhead);
			const { bytes } = this.window;
			const start = skipSpace(bytes, this.window.position);
			if (start !== this.window.position) {
				this.window.position = start;
				continue;
			}
			if (start >= bytes.length) return undefined;
			const comment = commentAt(bytes, start);
			if (comment === 'line') this.#notice(await this.#passLine());
			else if (comment === 'block')
				this.#notice(await this.pass((all, at) => endOfComment(all, at, 'block')));
			else if (bytes[start] === 0x3b) this.window.position++;
			else return wordAt(bytes, start);
		}
	}

	async passStatement(): Promise<string> {
		const text = await this.pass(endOfStatement);
		this.#noticeCharset(text);
		// phpMyAdmin wraps the dump in a transaction: without its end the file was cut at a statement's end.
		if (/^START\s+TRANSACTION/i.test(text)) this.isFinished = false;
		else if (/^COMMIT/i.test(text)) this.isFinished = true;
		return text;
	}

	/** Routines and triggers stand between `DELIMITER ;;` and `DELIMITER ;`: what they do is no part of the data. */
	async passRoutines(): Promise<void> {
		await this.pass(endOfLine);
		for (;;) {
			await this.#fillTo(lookAhead);
			if (this.window.position >= this.window.bytes.length) throw this.broken('dump-truncated');
			if (/^\s*DELIMITER\s+;\s*$/i.test(await this.#passLine())) return;
		}
	}

	/** Like `pass(endOfLine)`, but the last line of a file need not end with a line end. */
	async #passLine(): Promise<string> {
		for (;;) {
			const { bytes, position } = this.window;
			const found = endOfLine(bytes, position);
			if (found === -1 && (await this.window.fill())) continue;
			this.window.position = found === -1 ? bytes.length : found;
			return bytes.toString('utf8', position, this.window.position);
		}
	}

	async #fillTo(count: number): Promise<void> {
		while (this.window.bytes.length - this.window.position < count && (await this.window.fill()));
	}

	#notice(comment: string): void {
		if (/^-- (?:MySQL|MariaDB) dump /.test(comment)) {
			this.program = 'mysqldump';
			this.isFinished = false;
		} else if (comment.startsWith('-- phpMyAdmin SQL Dump')) this.program = 'phpmyadmin';
		else if (comment.startsWith('-- Dump completed')) this.isFinished = true;
		else if (comment.startsWith('/*!')) this.#noticeCharset(comment);
	}

	#noticeCharset(text: string): void {
		const name = /^(?:\/\*!\d*\s*)?SET\s+NAMES\s+'?(\w+)/i.exec(text)?.[1]?.toLowerCase();
		if (name === undefined) return;
		if (name.startsWith('utf8') || name === 'ascii') this.charset = 'utf8';
		else if (name === 'latin1') this.charset = 'latin1';
		else throw this.broken('dump-charset-unknown', name);
	}
}
