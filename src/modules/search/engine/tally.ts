import type { CatalogueStore } from './catalogue-store.ts';
import { filtersNothing } from './filters.ts';
import type { Filters } from './filters.ts';
import { judgeProfile, never } from './judge-profile.ts';
import type { Matcher } from './matcher.ts';
import { countProfiles } from './profile-counts.ts';
import type { ProfileCounts } from './profile-counts.ts';
import { goneProfile } from './profiles.ts';
import { roomUint32, roomUint8 } from './room.ts';
import { SubjectCounts } from './subject-counts.ts';

/** Filters the results of the matcher and counts what each filter would leave. */
export class Tally {
	readonly subjects: SubjectCounts;
	readonly #store: CatalogueStore;
	/** Titles found of each profile, and those that only fail the year; all 0 between searches. */
	#found: Uint32Array = new Uint32Array(0);
	#otherYears: Uint32Array = new Uint32Array(0);
	/** The profiles found, and what they fail. */
	#met: Uint32Array = new Uint32Array(0);
	#metCount = 0;
	#fails: Uint8Array = new Uint8Array(0);
	/** 1 where they fail nothing. */
	#passes: Uint8Array = new Uint8Array(0);

	constructor(store: CatalogueStore) {
		this.#store = store;
		this.subjects = new SubjectCounts(store.subjects, store.subjectSets);
	}

	/** Leaves in the matcher the titles that pass, in their order. */
	run(matcher: Matcher, filters: Filters): ProfileCounts {
		const { profiles } = this.#store;
		this.#found = roomUint32(this.#found, profiles.size);
		this.#otherYears = roomUint32(this.#otherYears, profiles.size);
		this.#met = roomUint32(this.#met, profiles.size);
		this.#fails = roomUint8(this.#fails, profiles.size);
		this.#passes = roomUint8(this.#passes, profiles.size);
		this.#metCount = 0;
		if (filters.years !== null || filters.subjects !== null) this.#groupJudging(matcher, filters);
		else if (matcher.isEverything) this.#groupEverything();
		else this.#group(matcher);
		const allPass = this.#judge(filters);
		const found = this.#found;
		const otherYears = this.#otherYears;
		const met = this.#met;
		const metCount = this.#metCount;
		const counts = countProfiles(profiles, filters, { met, metCount, found, otherYears, fails: this.#fails });
		for (let at = 0; at < metCount; at++) {
			found[met[at] ?? 0] = 0;
			otherYears[met[at] ?? 0] = 0;
		}
		this.#sift(matcher, filters, allPass);
		return counts;
	}

	#group({ titles, count }: Matcher): void {
		const { profile } = this.#store;
		const found = this.#found;
		const met = this.#met;
		let metCount = 0;
		for (let at = 0; at < count; at++) {
			const of = profile[titles[at] ?? 0] ?? 0;
			const before = found[of] ?? 0;
			if (before === 0) met[metCount++] = of;
			found[of] = before + 1;
		}
		this.#metCount = metCount;
	}

	/** The store knows how many titles each profile has. */
	#groupEverything(): void {
		const { profiles, size, liveTitles } = this.#store;
		for (let profile = 0; profile < profiles.size; profile++) {
			const titles = profile === goneProfile ? size - liveTitles : (profiles.titles[profile] ?? 0);
			if (titles === 0) continue;
			this.#met[this.#metCount++] = profile;
			this.#found[profile] = titles;
		}
	}

	/** Year and subject are facts of the title, not of its profile. Ones are added instead of branching. */
	#groupJudging({ titles, count }: Matcher, filters: Filters): void {
		const { profile, year } = this.#store;
		const { years, subjects } = filters;
		const fails = this.#fails;
		const found = this.#found;
		const otherYears = this.#otherYears;
		for (let at = 0; at < count; at++) {
			const title = titles[at] ?? 0;
			const of = profile[title] ?? 0;
			// 255 marks a profile as met until it is judged.
			if (fails[of] !== 255) {
				fails[of] = 255;
				this.#met[this.#metCount++] = of;
			}
			if (subjects !== null && !this.#hasSubject(title, subjects)) continue;
			const wanted = years === null ? 1 : (years[year[title] ?? 0] ?? 0);
			found[of] = (found[of] ?? 0) + wanted;
			otherYears[of] = (otherYears[of] ?? 0) + 1 - wanted;
		}
	}

	/** Says whether everything found passes. */
	#judge(filters: Filters): boolean {
		const { profiles } = this.#store;
		const met = this.#met;
		const fails = this.#fails;
		const nothing = filtersNothing(filters);
		let failing = 0;
		for (let at = 0; at < this.#metCount; at++) {
			const profile = met[at] ?? 0;
			const judged = nothing
				? profiles.visible[profile] === 1
					? 0
					: never
				: judgeProfile(profiles, profile, filters);
			fails[profile] = judged;
			this.#passes[profile] = judged === 0 ? 1 : 0;
			failing |= judged;
		}
		return failing === 0 && filters.years === null && filters.subjects === null;
	}

	/** Keeps the titles that pass; the subjects are counted before their own filter narrows them. */
	#sift(matcher: Matcher, { years, subjects, withHidden }: Filters, allPass: boolean): void {
		const { titles, scores, count } = matcher;
		const { profile, year, subjectSet } = this.#store;
		if (allPass) {
			if (matcher.isEverything && !withHidden) this.subjects.countEverything();
			else this.subjects.count(titles, count, subjectSet);
			return;
		}
		const passes = this.#passes;
		let to = 0;
		// Every title is written, and stays written only when the place moves on: quicker than a branch.
		for (let at = 0; at < count; at++) {
			const title = titles[at] ?? 0;
			titles[to] = title;
			scores[to] = scores[at] ?? 0;
			to += (passes[profile[title] ?? 0] ?? 0) & (years === null ? 1 : (years[year[title] ?? 0] ?? 0));
		}
		this.subjects.count(titles, to, subjectSet);
		matcher.count = to;
		if (subjects === null) return;
		matcher.count = 0;
		for (let at = 0; at < to; at++) {
			const title = titles[at] ?? 0;
			if (!this.#hasSubject(title, subjects)) continue;
			titles[matcher.count] = title;
			scores[matcher.count++] = scores[at] ?? 0;
		}
	}

	#hasSubject(title: number, marks: Uint8Array): boolean {
		const { subjectSets, subjectSet } = this.#store;
		const { starts, items } = subjectSets.subjects;
		const set = subjectSet[title] ?? 0;
		const end = starts[set + 1] ?? 0;
		for (let item = starts[set] ?? 0; item < end; item++) if (marks[items[item] ?? 0] === 1) return true;
		return false;
	}
}
