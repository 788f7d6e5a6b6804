type Waiting = {
	readonly trouble: unknown;
	readonly waiting: readonly unknown[];
	retry: () => void;
	stop: () => void;
};

/** The network is back, or somebody signed in on another tab: the scans go on. Leaving with scans is asked about. */
export function keepTrying(desk: Waiting): () => void {
	const goOn = () => {
		if (desk.trouble) desk.retry();
	};
	const ask = (event: BeforeUnloadEvent) => {
		if (desk.waiting.length > 0) event.preventDefault();
	};
	window.addEventListener('online', goOn);
	window.addEventListener('focus', goOn);
	window.addEventListener('beforeunload', ask);
	return () => {
		window.removeEventListener('online', goOn);
		window.removeEventListener('focus', goOn);
		window.removeEventListener('beforeunload', ask);
		desk.stop();
	};
}
