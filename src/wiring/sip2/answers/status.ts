import type { Outgoing } from '#formats/sip2/index.ts';
import type { Sip2Device } from '../ports.ts';
import { stampOf } from '../stamps.ts';

/** Sixteen signs, one for each message in the protocol's order: what this library really does for this machine. */
function supported({
	mayLend,
	mayTakeBack,
	mayTakeMoney
}: Pick<Sip2Device, 'mayLend' | 'mayTakeBack' | 'mayTakeMoney'>): string {
	const lend = mayLend ? 'Y' : 'N';
	return [
		lend, // patron status
		lend, // checkout
		mayTakeBack ? 'Y' : 'N', // checkin
		'N', // block patron
		'Y', // SC/ACS status
		'Y', // request resend
		'Y', // login
		lend, // patron information
		'Y', // end session
		mayTakeMoney ? 'Y' : 'N', // fee paid
		'Y', // item information
		'N', // item status update
		'N', // patron enable
		lend, // hold
		lend, // renew
		lend // renew all
	].join('');
}

/**
 * Message 98. A machine must not lend while it cannot reach us (offline: N): nobody here would know, and the rules could
 * not be asked. It waits ten seconds for an answer and asks three times.
 *
 * @param device null before the machine has signed in: then it may do nothing
 */
export function statusReply(
	device: Sip2Device | null,
	about: { now: Date; libraryName: string; institution: string }
): Outgoing<'98'> {
	const may = {
		mayLend: device?.mayLend ?? false,
		mayTakeBack: device?.mayTakeBack ?? false,
		mayTakeMoney: device?.mayTakeMoney ?? false
	};
	return {
		code: '98',
		fixed: {
			onlineStatus: 'Y',
			checkinOk: may.mayTakeBack ? 'Y' : 'N',
			checkoutOk: may.mayLend ? 'Y' : 'N',
			renewalPolicy: may.mayLend ? 'Y' : 'N',
			statusUpdateOk: 'N',
			offlineOk: 'N',
			timeoutPeriod: '100',
			retriesAllowed: '003',
			dateTime: stampOf(about.now),
			version: '2.00'
		},
		fields: [
			['AO', about.institution],
			['AM', about.libraryName],
			['BX', supported(may)],
			['AN', device?.branch?.code ?? '']
		]
	};
}
