import { createContext } from 'svelte';
import type { DeskChoiceAct } from '../../desk/desk-reply.ts';

/** Asks the desk something about a loan from a button beside it; null for whoever may not. */
export type AskDesk = { current: ((send: DeskChoiceAct, label: string) => void) | null };

const [askDesk, setAskDesk] = createContext<AskDesk>();

/** Used by the buttons in rows and beside loans. */
export { askDesk };

/** Set by the desk while it is made. */
export const provideAskDesk = (ask: () => AskDesk['current']): void =>
	void setAskDesk({
		get current() {
			return ask();
		}
	});
