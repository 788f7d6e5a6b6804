declare global {
	interface Window {
		/** Made by early-scans.js while the page was read. */
		suluahEarlyScans?: { take: () => string[] };
	}
}

/** The scans that came before the desk was alive, in their order; from now on the desk hears for itself. */
export const takeEarlyScans = (page: Window): string[] => page.suluahEarlyScans?.take() ?? [];
