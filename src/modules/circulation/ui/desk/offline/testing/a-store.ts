import type { DeskStore, KeptList } from '../desk-store.ts';
import type { StoredAct } from '../stored-act.ts';

/** The disk of a device: it outlives the pages that open it. */
export function aDisk() {
	let acts: StoredAct[] = [];
	let list: KeptList | null = null;
	const store: DeskStore = {
		acts: async () => [...acts],
		addAct: async (act) => void (acts = [...acts, act]),
		removeActs: async (keys) => void (acts = acts.filter(({ key }) => !keys.has(key))),
		list: async (owner) => (list?.owner === owner ? list : null),
		keepList: async (kept) => void (list = kept),
		dropList: async () => void (list = null)
	};
	return {
		store,
		get acts() {
			return acts;
		},
		get list() {
			return list;
		}
	};
}
