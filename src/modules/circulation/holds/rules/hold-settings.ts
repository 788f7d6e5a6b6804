/** What the library decides about holds for all its places. */
export type HoldSettings = {
	/**
	 * A title that stands on a shelf may be held too: staff fetch it ("Ambilkan"). Off: the reader is told where it
	 * stands.
	 */
	onShelf: boolean;
	/** Copies travel between places of service to where they are collected. Off: only where they belong or come back. */
	travel: boolean;
};

export const holdSettingDefaults: HoldSettings = { onShelf: true, travel: true };
