/** A wait shorter than this is no wait to speak of, in milliseconds. */
const SHORT_WAIT = 300;

/** Whether something waits longer than a moment. Called while the component is made. */
export function watchSlowWait(count: () => number) {
	let isSlow = $state(false);
	$effect(() => {
		if (count() === 0) {
			isSlow = false;
			return;
		}
		const timer = setTimeout(() => (isSlow = true), SHORT_WAIT);
		return () => clearTimeout(timer);
	});
	return {
		get isSlow() {
			return isSlow;
		}
	};
}
