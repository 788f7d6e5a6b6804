import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';

export type StopCode = 'stop.name' | 'stop.district' | 'stop.hours' | 'stop.overlap' | 'stop.position';

export type StopFacts = {
	name: string;
	district: string;
	/** "09:00"; empty when it was not understood. */
	arrives: string;
	leaves: string;
	latitude: number | null;
	longitude: number | null;
	/** The other stops of the same route. */
	others: readonly { name: string; arrives: string; leaves: string }[];
};

type StopRule = Rule<StopFacts, StopCode>;
type Answer = Reason<StopCode> | undefined;

const isBetween = (value: number | null, most: number) => value !== null && Math.abs(value) <= most;

const rules: readonly StopRule[] = [
	function refuseWithoutAName({ name }): Answer {
		return name === '' ? { code: 'stop.name', facts: {} } : undefined;
	},
	function refuseWithoutAKecamatan({ district }): Answer {
		return district === '' ? { code: 'stop.district', facts: {} } : undefined;
	},
	function refuseHoursThatAreNone({ arrives, leaves }): Answer {
		return arrives !== '' && leaves !== '' && arrives < leaves
			? undefined
			: { code: 'stop.hours', facts: {} };
	},
	function refuseTwoPlacesAtOnce({ arrives, leaves, others }): Answer {
		const other = others.find((one) => arrives < one.leaves && one.arrives < leaves);
		if (!other) return undefined;
		return { code: 'stop.overlap', facts: { name: other.name, from: other.arrives, to: other.leaves } };
	},
	function refuseHalfAPosition({ latitude, longitude }): Answer {
		if (latitude === null && longitude === null) return undefined;
		return isBetween(latitude, 90) && isBetween(longitude, 180)
			? undefined
			: { code: 'stop.position', facts: {} };
	}
];

/** All that stands against a stop as it is written. */
export const refuseStop = (facts: StopFacts): Reason<StopCode>[] => refusals(rules, facts);
