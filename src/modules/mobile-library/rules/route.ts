import { refusals, type Reason, type Rule } from '#platform/decision/decision.ts';
import type { TripPattern } from './trip-days.ts';

export type RouteCode =
	'route.name' | 'route.car' | 'route.weekdays' | 'route.weeks' | 'route.first-day' | 'route.last-day';

export type RouteFacts = TripPattern & { name: string; isCar: boolean };

type RouteRule = Rule<RouteFacts, RouteCode>;
type Answer = Reason<RouteCode> | undefined;

export const longestRhythm = 8;

const rules: readonly RouteRule[] = [
	function refuseWithoutAName({ name }): Answer {
		return name === '' ? { code: 'route.name', facts: {} } : undefined;
	},
	function refuseWhatIsNoCar({ isCar }): Answer {
		return isCar ? undefined : { code: 'route.car', facts: {} };
	},
	function refuseWithoutADay({ weekdays }): Answer {
		return weekdays.length === 0 ? { code: 'route.weekdays', facts: {} } : undefined;
	},
	function refuseAnOddRhythm({ everyWeeks }): Answer {
		const isRhythm = Number.isInteger(everyWeeks) && everyWeeks >= 1 && everyWeeks <= longestRhythm;
		return isRhythm ? undefined : { code: 'route.weeks', facts: { most: longestRhythm } };
	},
	function refuseWithoutABeginning({ firstDay }): Answer {
		return firstDay === '' ? { code: 'route.first-day', facts: {} } : undefined;
	},
	function refuseAnEndBeforeTheBeginning({ firstDay, lastDay }): Answer {
		return lastDay !== null && lastDay < firstDay ? { code: 'route.last-day', facts: {} } : undefined;
	}
];

/** All that stands against a route as it is written. */
export const refuseRoute = (facts: RouteFacts): Reason<RouteCode>[] => refusals(rules, facts);
