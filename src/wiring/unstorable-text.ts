type Sent = {
	address: string;
	/** The media type of the body, without its parameters. */
	kind: string;
	body: string;
};

/**
 * Whether a request holds a NUL character or half a character of two: PostgreSQL keeps neither, as text or in JSON.
 * In addresses and forms half characters can't be written; in JSON both can.
 */
export function holdsUnstorable({ address, kind, body }: Sent): boolean {
	if (/%00/.test(address)) return true;
	if (body === '') return false;
	if (kind === 'application/json') return holdsUnstorableJson(body);
	return body.includes('\0') || (kind === 'application/x-www-form-urlencoded' && /%00/.test(body));
}

function holdsUnstorableJson(body: string): boolean {
	// Only an escape can bring one in: the body was read as UTF-8, and JSON allows no bare NUL.
	if (!/\\u(0000|d[89a-f])/i.test(body)) return false;
	let isFound = false;
	const look = (text: string) => {
		isFound ||= text.includes('\0') || !text.isWellFormed();
	};
	try {
		JSON.parse(body, (name, value: unknown) => {
			look(name);
			if (typeof value === 'string') look(value);
			return value;
		});
	} catch {
		// What is no JSON at all is told so by whoever reads it.
	}
	return isFound;
}
