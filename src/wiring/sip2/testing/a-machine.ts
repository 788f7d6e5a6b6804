import { connect } from 'node:net';
import { checksumOf, fieldOf, readMessage, type FieldCode } from '#formats/sip2/index.ts';

export const stampNow = '20261124    143000';
export const blankDate = ' '.repeat(18);

export type MachineAnswer = {
	line: string;
	code: string;
	field: (code: FieldCode) => string;
	all: (code: FieldCode) => string[];
};

/** A self-check machine: connects, numbers and guards its messages, and waits for each answer. */
export async function aMachine(port: number, ending = '\r') {
	const socket = connect(port, '127.0.0.1');
	await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
	let unread = '';
	let isClosed = false;
	let wake = () => undefined as void;
	socket.on('data', (bytes) => {
		unread += bytes.toString('utf8');
		wake();
	});
	socket.on('error', () => undefined);
	const closed = new Promise<void>((resolve) =>
		socket.once('close', () => {
			isClosed = true;
			wake();
			resolve();
		})
	);
	let number = 9;

	async function nextLine(): Promise<string> {
		for (;;) {
			const [line, ...rest] = unread.split(ending);
			if (line !== undefined && rest.length > 0) {
				unread = rest.join(ending);
				return line;
			}
			if (isClosed) throw new Error('the library has hung up');
			await new Promise<void>((resolve) => {
				wake = resolve;
			});
		}
	}

	function understand(line: string): MachineAnswer {
		const read = readMessage(Buffer.from(line));
		if (!read.ok) throw new Error(`${read.problem}: ${line}`);
		const { code, fields } = read.message;
		return {
			line,
			code,
			field: (name) => fieldOf(read.message, name),
			all: (name) => fields.filter(([each]) => each === name).map(([, value]) => value)
		};
	}

	/** Bytes as they are, and the next line that comes back. */
	async function raw(bytes: string): Promise<string> {
		socket.write(bytes);
		return nextLine();
	}
	/** A whole message with the number it had. */
	const guard = (line: string, as: number): string => {
		const upToAz = `${line}AY${as}AZ`;
		return upToAz + checksumOf(Buffer.from(upToAz));
	};
	return {
		raw,
		guard,
		closed,
		send: (bytes: string) => socket.write(bytes),
		nextLine,
		async ask(line: string): Promise<MachineAnswer> {
			number = (number + 1) % 10;
			const answer = await raw(guard(line, number) + ending);
			if (!answer.includes(`AY${number}AZ`)) throw new Error(`another number came back: ${answer}`);
			return understand(answer);
		},
		/** The last message once more, under the same number. */
		again: async (line: string) => understand(await raw(guard(line, number) + ending)),
		hangUp: () => socket.destroy()
	};
}

export type Machine = Awaited<ReturnType<typeof aMachine>>;
