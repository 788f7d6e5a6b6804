import { BlockList, isIP } from 'node:net';
import * as v from 'valibot';

/** What a setting may look like. Each message completes the sentence "NAME must be …". */
const number = (least: number, most: number, what: string) =>
	v.pipe(
		v.string(),
		v.regex(/^\d+$/, what),
		v.transform(Number),
		v.minValue(least, what),
		v.maxValue(most, what)
	);

export const port = number(0, 65_535, 'a port number from 0 to 65535');

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('a text'));

export const origin = v.pipe(
	v.string(),
	v.check((value) => {
		const url = URL.canParse(value) ? new URL(value) : undefined;
		return url !== undefined && /^https?:$/.test(url.protocol) && url.origin === value;
	}, 'the address people type, without a path, such as https://pustaka.example.go.id')
);

export const postgresUrl = v.pipe(
	v.string(),
	v.regex(/^postgres(ql)?:\/\/./, 'a PostgreSQL address such as postgresql://user:password@host/database')
);

export const smtpUrl = v.pipe(
	v.string(),
	v.regex(/^smtps?:\/\/./, 'a mail server such as smtps://user:password@mail.example:465')
);

export const instant = v.pipe(
	v.string(),
	v.isoTimestamp('an instant such as 2026-11-24T09:00:00+07:00'),
	v.transform((value) => new Date(value))
);

/** Addresses and networks, e.g. `127.0.0.1, 10.0.0.0/8, ::1`. */
export const networks = v.pipe(
	v.string(),
	v.rawTransform<string, BlockList>(({ dataset, addIssue, NEVER }) => {
		const list = new BlockList();
		const parts = dataset.value.split(',').map((part) => part.trim());
		if (parts.every((part) => part === '' || addNetwork(list, part))) return list;
		addIssue({ message: 'a list of addresses or networks such as 127.0.0.1, 10.0.0.0/8' });
		return NEVER;
	})
);

function addNetwork(list: BlockList, part: string): boolean {
	const [address = '', length] = part.split('/');
	const family = isIP(address);
	if (family === 0) return false;
	const most = family === 6 ? 128 : 32;
	const bits = length === undefined ? most : Number(length);
	if (!Number.isInteger(bits) || bits < 0 || bits > most) return false;
	list.addSubnet(address, bits, family === 6 ? 'ipv6' : 'ipv4');
	return true;
}
