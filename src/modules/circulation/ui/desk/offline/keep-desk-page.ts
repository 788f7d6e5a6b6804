/** The service worker as the desk's page uses it. */
export type PageKeeper = {
	/** Keeps this page and its files for a reload without network. */
	keep: () => void;
	/** Loads the new version that waits. */
	takeOver: () => void;
};

const WORKER = '/service-worker.js';
const ASSETS = '/_app/immutable/';

/** The built files that this page has loaded so far. */
const assetsOf = (entries: readonly PerformanceEntry[], origin: string): string[] => [
	...new Set(entries.map(({ name }) => name).filter((name) => name.startsWith(`${origin}${ASSETS}`)))
];

/**
 * Registers the service worker and has it keep the desk's page. Where there is none (plain http, an old browser) the
 * desk works all the same, only not after a reload without network.
 *
 * @param onnew a new version of the application waits.
 */
export async function keepDeskPage(onnew: () => void): Promise<PageKeeper | null> {
	const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
	if (!container) return null;
	const registration = await container.register(WORKER, { type: 'module' }).catch(() => null);
	if (!registration) return null;
	const hadWorker = container.controller !== null;
	const look = () => hadWorker && registration.waiting && onnew();
	look();
	registration.addEventListener('updatefound', () =>
		registration.installing?.addEventListener('statechange', look)
	);
	return {
		keep() {
			const assets = assetsOf(performance.getEntriesByType('resource'), location.origin);
			void container.ready.then(({ active }) =>
				active?.postMessage({ act: 'keep-desk', assets, path: location.pathname })
			);
		},
		takeOver() {
			container.addEventListener('controllerchange', () => location.reload(), { once: true });
			registration.waiting?.postMessage({ act: 'take-over' });
		}
	};
}
