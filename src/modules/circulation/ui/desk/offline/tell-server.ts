import type { StoredAct } from './stored-act.ts';

/** What became of an act, in words. */
export type SyncResult = {
	key: string;
	state: 'done' | 'look' | 'left';
	title: string | null;
	/** Public id of the loan that began or ended. */
	loan: string | null;
	due: string | null;
	reasons: { say: string }[];
};

/** Gone: what the server answers a device that was reported lost. */
export const LOST_STATUS = 410;

export type Told =
	| { kind: 'told'; results: SyncResult[] }
	| { kind: 'unreachable' }
	| { kind: 'signed-out' }
	| { kind: 'refused'; say: string }
	| { kind: 'failed' }
	/** This device was reported lost: it forgets everything. */
	| { kind: 'lost' };

/** Small enough for a thin line, and each answer frees the device of what it told. */
const MOST_AT_ONCE = 100;
const LONGEST_WAIT_MS = 30_000;

/** The first acts that can be told in one go: of one desk and one person. */
export function firstBatch(pending: readonly StoredAct[]): { device: string; acts: StoredAct[] } {
	const device = pending[0]?.device ?? '';
	const end = pending.findIndex((act) => act.device !== device);
	return { device, acts: pending.slice(0, Math.min(end === -1 ? pending.length : end, MOST_AT_ONCE)) };
}

/** What is sent of an act; its row stays here. */
const toldOf = ({ key, kind, at, card, copy, on, sentAs, reason, facts }: StoredAct) => ({
	key,
	kind,
	at,
	...(facts ?? { copy }),
	...(reason === undefined ? {} : { reason }),
	...(kind === 'loan' && card !== undefined ? { card } : {}),
	...(kind === 'return' && on !== undefined ? { on } : {}),
	...(sentAs === undefined ? {} : { sentAs })
});

/** Tells the server what was done, an empty list to see whether it is there; never throws. */
export async function tellServer(
	send: typeof fetch,
	url: string,
	{ device, acts, sentAt }: { device: string; acts: readonly StoredAct[]; sentAt: string }
): Promise<Told> {
	let response: Response;
	try {
		response = await send(url, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ device: device || 'meja', sentAt, acts: acts.map(toldOf) }),
			redirect: 'manual',
			signal: AbortSignal.timeout(LONGEST_WAIT_MS)
		});
		if (response.ok) {
			const { results }: { results: SyncResult[] } = await response.json();
			return { kind: 'told', results };
		}
	} catch {
		return { kind: 'unreachable' };
	}
	if (response.status === 401 || response.type === 'opaqueredirect') return { kind: 'signed-out' };
	if (response.status === LOST_STATUS) return { kind: 'lost' };
	if (response.status >= 502 && response.status <= 504) return { kind: 'unreachable' };
	if (response.status >= 500 || response.status === 429) return { kind: 'failed' };
	const body: unknown = await response.json().catch(() => null);
	return { kind: 'refused', say: titleOf(body) ?? `HTTP ${response.status}` };
}

const titleOf = (body: unknown): string | null =>
	typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string'
		? body.title
		: null;
