import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const scope = new AsyncLocalStorage<string>();

/** A number for one request: on its log lines, in its answer, on the page that says something went wrong. */
export function newRequestId(): string {
	return randomBytes(9).toString('base64url');
}

/** Everything logged while `act` runs carries the request's number. */
export function inRequest<T>(requestId: string, act: () => T): T {
	return scope.run(requestId, act);
}

export function currentRequestId(): string | undefined {
	return scope.getStore();
}
