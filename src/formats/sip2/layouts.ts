type Layout = { name: string; fixed: readonly (readonly [part: string, length: number])[] };

/** Messages of a machine (SC) to the library's system. */
const requests = {
	'01': {
		name: 'block patron',
		fixed: [
			['cardRetained', 1],
			['transactionDate', 18]
		]
	},
	'09': {
		name: 'checkin',
		fixed: [
			['noBlock', 1],
			['transactionDate', 18],
			['returnDate', 18]
		]
	},
	'11': {
		name: 'checkout',
		fixed: [
			['renewalPolicy', 1],
			['noBlock', 1],
			['transactionDate', 18],
			['nbDueDate', 18]
		]
	},
	'15': {
		name: 'hold',
		fixed: [
			['holdMode', 1],
			['transactionDate', 18]
		]
	},
	'17': { name: 'item information', fixed: [['transactionDate', 18]] },
	'19': { name: 'item status update', fixed: [['transactionDate', 18]] },
	'23': {
		name: 'patron status request',
		fixed: [
			['language', 3],
			['transactionDate', 18]
		]
	},
	'25': { name: 'patron enable', fixed: [['transactionDate', 18]] },
	'29': {
		name: 'renew',
		fixed: [
			['thirdPartyAllowed', 1],
			['noBlock', 1],
			['transactionDate', 18],
			['nbDueDate', 18]
		]
	},
	'35': { name: 'end patron session', fixed: [['transactionDate', 18]] },
	'37': {
		name: 'fee paid',
		fixed: [
			['transactionDate', 18],
			['feeType', 2],
			['paymentType', 2],
			['currency', 3]
		]
	},
	'63': {
		name: 'patron information',
		fixed: [
			['language', 3],
			['transactionDate', 18],
			['summary', 10]
		]
	},
	'65': { name: 'renew all', fixed: [['transactionDate', 18]] },
	'93': {
		name: 'login',
		fixed: [
			['uidAlgorithm', 1],
			['pwdAlgorithm', 1]
		]
	},
	'97': { name: 'request ACS resend', fixed: [] },
	'99': {
		name: 'SC status',
		fixed: [
			['statusCode', 1],
			['printWidth', 3],
			['version', 4]
		]
	}
} as const satisfies Record<string, Layout>;

const lentOrRenewed = [
	['ok', 1],
	['renewalOk', 1],
	['magneticMedia', 1],
	['desensitize', 1],
	['transactionDate', 18]
] as const;

const aboutPatron = [
	['patronStatus', 14],
	['language', 3],
	['transactionDate', 18]
] as const;

/** Messages of the library's system (ACS) to a machine. */
const responses = {
	'10': {
		name: 'checkin response',
		fixed: [
			['ok', 1],
			['resensitize', 1],
			['magneticMedia', 1],
			['alert', 1],
			['transactionDate', 18]
		]
	},
	'12': { name: 'checkout response', fixed: lentOrRenewed },
	'16': {
		name: 'hold response',
		fixed: [
			['ok', 1],
			['available', 1],
			['transactionDate', 18]
		]
	},
	'18': {
		name: 'item information response',
		fixed: [
			['circulationStatus', 2],
			['securityMarker', 2],
			['feeType', 2],
			['transactionDate', 18]
		]
	},
	'20': {
		name: 'item status update response',
		fixed: [
			['ok', 1],
			['transactionDate', 18]
		]
	},
	'24': { name: 'patron status response', fixed: aboutPatron },
	'26': { name: 'patron enable response', fixed: aboutPatron },
	'30': { name: 'renew response', fixed: lentOrRenewed },
	'36': {
		name: 'end session response',
		fixed: [
			['endSession', 1],
			['transactionDate', 18]
		]
	},
	'38': {
		name: 'fee paid response',
		fixed: [
			['paymentAccepted', 1],
			['transactionDate', 18]
		]
	},
	'64': {
		name: 'patron information response',
		fixed: [
			...aboutPatron,
			['holdItemsCount', 4],
			['overdueItemsCount', 4],
			['chargedItemsCount', 4],
			['fineItemsCount', 4],
			['recallItemsCount', 4],
			['unavailableHoldsCount', 4]
		]
	},
	'66': {
		name: 'renew all response',
		fixed: [
			['ok', 1],
			['renewedCount', 4],
			['unrenewedCount', 4],
			['transactionDate', 18]
		]
	},
	'94': { name: 'login response', fixed: [['ok', 1]] },
	'96': { name: 'request SC resend', fixed: [] },
	'98': {
		name: 'ACS status',
		fixed: [
			['onlineStatus', 1],
			['checkinOk', 1],
			['checkoutOk', 1],
			['renewalPolicy', 1],
			['statusUpdateOk', 1],
			['offlineOk', 1],
			['timeoutPeriod', 3],
			['retriesAllowed', 3],
			['dateTime', 18],
			['version', 4]
		]
	}
} as const satisfies Record<string, Layout>;

/** Every message by its two digits: its name in the protocol and the parts of fixed length that follow them. */
export const layouts = { ...requests, ...responses } as const;

export type MessageCode = keyof typeof layouts;
export type RequestCode = keyof typeof requests;
export type ResponseCode = keyof typeof responses;

/** The fixed parts that a message needs, by name. */
export type FixedParts<Code extends MessageCode> = Readonly<
	Record<(typeof layouts)[Code]['fixed'][number][0], string>
>;

export const isMessageCode = (code: string): code is MessageCode => Object.hasOwn(layouts, code);
export const isRequestCode = (code: string): code is RequestCode => Object.hasOwn(requests, code);
