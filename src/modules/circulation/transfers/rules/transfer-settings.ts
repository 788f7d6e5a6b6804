/** What the library decides about copies that come back elsewhere. */
export type TransferSettings = {
	/** A copy that comes back at another place is sent to where it belongs. Off: it stays where it came back. */
	sendHome: boolean;
};

export const transferSettingDefaults: TransferSettings = { sendHome: true };
