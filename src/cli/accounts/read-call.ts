import { sayIdentity, type IdentityCode } from '#modules/identity/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { Refused, UsageError, type Call } from '../command.ts';

/** An option that must be there. */
export function needed({ options }: Call, name: string): string {
	const value = options[name];
	if (typeof value !== 'string' || value.trim() === '') throw new UsageError(`Give --${name}.`);
	return value;
}

/** An option that may be left out. */
export function given(call: Call, name: string): string | undefined {
	return call.options[name] === undefined ? undefined : needed(call, name);
}

/** The password on standard input: passwords in arguments are seen by everybody on the machine. */
export async function passwordFrom(call: Call): Promise<string> {
	if (call.options['password-stdin'] !== true)
		throw new UsageError('Send the password on standard input and say so: --password-stdin.');
	return (await call.readInput()).replace(/\r?\n$/, '');
}

/** All refusals of identity as one message. */
export const refusedBecause = (reasons: readonly Reason<IdentityCode>[]): Refused =>
	new Refused(reasons.map((reason) => sayIdentity(reason, 'en')).join(' '));
