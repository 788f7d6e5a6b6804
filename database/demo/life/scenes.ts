import { addDays } from '#platform/clock/index.ts';
import type { DemoOpenDays } from '../types.ts';
import type { Desk } from './desk.ts';
import type { Moment } from './moment.ts';
import type { Reader } from './reader.ts';
import { lastOpenDay } from './rules.ts';
import { sceneActs, type SceneAct } from './scene-cast.ts';

export type DatedAct = SceneAct & { day: string };

/** The acts of the scenes by the day on which they are played. */
export function scenesByDay(asOf: string, openDays: DemoOpenDays): Map<string, DatedAct[]> {
	const byDay = new Map<string, DatedAct[]>();
	for (const act of sceneActs) {
		const day = lastOpenDay(openDays, 'ADN', addDays(asOf, -act.daysBefore));
		byDay.set(day, [...(byDay.get(day) ?? []), { ...act, day }]);
	}
	return byDay;
}

/** Plays what the reader who is at the desk now has to do in a scene. Nobody plans to bring these loans back. */
export function playScenes(acts: readonly DatedAct[], reader: Reader, at: Moment, desk: Desk): void {
	const { card } = reader.member;
	const { minute, day } = at;
	for (const [index, act] of acts.filter((one) => one.card === card).entries()) {
		const moment = { day, minute: minute + 16 + index };
		if (act.act === 'hold') desk.placeHold(card, act.title, 'ADN', moment);
		if (act.act === 'lend') {
			const copy = desk.stock.find(
				(one) => one.title.key === act.title && one.facts.branch === 'ADN' && desk.isFree(one, day)
			);
			if (copy) desk.lend(card, copy, moment);
		}
		if (act.act === 'return') {
			const loan = desk.loansOf(card).find(({ title }) => title === act.title);
			if (loan) desk.giveBack(loan, moment);
		}
	}
}
