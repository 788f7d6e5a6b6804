/** A copy in hand that no reader waits for. */
export type WhereNextFacts = {
	/** Where it is now. */
	here: string;
	/** Where it belongs. */
	home: string;
	sendHome: boolean;
	/** The transfer that it is on, if any. */
	onItsWayTo: string | null;
	/** It was on loan, lost, or on its way a moment ago: where it goes is decided now. */
	isLoose: boolean;
};

/**
 * What becomes of it: it has arrived · goes on with its transfer · is sent home · stays where it is. A copy that stands
 * on a shelf stays: whoever holds it in hand has taken it from there.
 */
export type WhereNext = 'arrived' | 'goes-on' | 'send-home' | 'stays';

export function whereNext({ here, home, sendHome, onItsWayTo, isLoose }: WhereNextFacts): WhereNext {
	if (onItsWayTo !== null) return onItsWayTo === here ? 'arrived' : 'goes-on';
	return isLoose && here !== home && sendHome ? 'send-home' : 'stays';
}
