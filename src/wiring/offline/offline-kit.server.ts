import { createHash } from 'node:crypto';
import { may, type Actor } from '#modules/identity/index.ts';
import type { OfflineKit } from '#modules/circulation/ui/desk/offline/create-desk-offline.svelte.ts';
import type { App } from '../app.server.ts';
import { mayKeepList } from '../pages/desk-door.server.ts';
import { siteFacts } from '../site-facts.server.ts';

/**
 * What the desk's page needs to go on without network; null for whoever may not keep the list of members. The owner is
 * told apart from others by a digest: the id of an account leaves the server nowhere.
 */
export async function offlineKitOf(app: App, actor: Actor | null): Promise<OfflineKit | null> {
	if (!actor || !mayKeepList(actor)) return null;
	const { places } = await siteFacts(app);
	const place = places.find(({ id }) => id === actor.branchId)?.shortName;
	return {
		owner: createHash('sha256').update(`meja ${actor.accountId}`).digest('base64url').slice(0, 22),
		device: ['Meja', ...(place === undefined ? [] : [place]), `(${actor.name})`].join(' ').slice(0, 100),
		listUrl: '/petugas/meja/daftar',
		syncUrl: '/petugas/meja/kirim',
		entriesHref: may(actor, 'circulation.offline.settle') ? '/petugas/luring' : null
	};
}
