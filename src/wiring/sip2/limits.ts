export type Sip2Limits = {
	/** Machines at once; one more is turned away. */
	connections: number;
	/** Longest message; the protocol's own are below a thousand bytes. */
	messageBytes: number;
	/** Within so long a machine has signed in, or the line is closed. */
	signInMs: number;
	/** So long a machine may be silent; it connects anew by itself. */
	idleMs: number;
	/** Answers that a machine does not fetch. */
	unheardBytes: number;
};

/** A large library has a dozen machines; the rest is room for those that come back before their old line is noticed. */
export const sip2Limits: Sip2Limits = {
	connections: 50,
	messageBytes: 4096,
	signInMs: 60_000,
	idleMs: 30 * 60_000,
	unheardBytes: 256 * 1024
};
