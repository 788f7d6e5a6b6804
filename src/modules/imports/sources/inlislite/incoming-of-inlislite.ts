import { entityOfRefusal, notice, noticeOfFinding, type Notice } from '../../rules/notice.ts';
import type { Finding, InlisliteLibrary } from '#formats/inlislite/index.ts';
import type { NationalIdSeal } from '#modules/members/index.server.ts';
import type { Entity } from '../../rules/entity.ts';
import type { Incoming } from '../../rules/incoming.ts';
import { inlisliteFigures } from './figures.ts';
import { mapCopies } from './map-copies.ts';
import { mapClosedDays, mapHolds, mapRules } from './map-desk.ts';
import { mapLoans } from './map-loans.ts';
import { mapMembers } from './map-members.ts';
import { mapBranches, mapCopyCategories, mapMemberCategories, mapRooms } from './map-places.ts';
import { mapViolations, tellPaidOrNot } from './map-violations.ts';
import type { PaidMarks } from '../../rules/paid-marks.ts';
import { mapVisits } from './map-visits.ts';
import { mapTitles } from './map-titles.ts';

/** A library of INLISLite in our words. */
export function incomingOfInlislite(
	library: InlisliteLibrary,
	asOf: string,
	seal: NationalIdSeal,
	believed: PaidMarks
): Incoming {
	const { copies, notices } = mapCopies(library);
	const incoming = {
		branches: mapBranches(library),
		rooms: mapRooms(library),
		memberCategories: mapMemberCategories(library),
		copyCategories: mapCopyCategories(library),
		titles: mapTitles(library),
		copies,
		members: mapMembers(library, seal),
		loans: mapLoans(library, asOf),
		visits: mapVisits(library),
		rules: mapRules(library),
		closedDays: mapClosedDays(library),
		holds: mapHolds(library, asOf),
		...mapViolations(library, asOf, believed)
	};
	return {
		kind: 'inlislite',
		legacySource: 'inlislite',
		sourceName: library.libraryName,
		...incoming,
		refused: refusedRows(library.findings),
		notices: [
			...library.findings.map(noticeOfFinding),
			...notices,
			...tellPaidOrNot(library, believed),
			...leftBehind(library)
		],
		figures: inlisliteFigures(library, asOf)
	};
}

/** A row may be refused for two reasons at once: it counts once. */
function refusedRows(findings: readonly Finding[]): Partial<Record<Entity, number>> {
	const rows = new Map<Entity, Set<string>>();
	for (const { level, code, source, row } of findings) {
		const entity = level === 'refused' ? entityOfRefusal(code) : undefined;
		if (entity) rows.set(entity, (rows.get(entity) ?? new Set()).add(`${source} ${row}`));
	}
	return Object.fromEntries([...rows].map(([entity, { size }]) => [entity, size]));
}

/** What is known and stays behind: numbers of identity cards other than NIKs. */
function leftBehind({ members }: InlisliteLibrary): Notice[] {
	const numbers = members.filter(({ hasNik, nationalId }) => !hasNik && nationalId !== null).length;
	const cards = members.filter(
		({ hasNik, nationalId, memberNumber }) => hasNik && nationalId === memberNumber
	).length;
	return [
		...(numbers > 0
			? [notice({ source: 'members', row: '*' }, 'identity-numbers-not-kept', { count: numbers })]
			: []),
		...(cards > 0
			? [notice({ source: 'members', row: '*' }, 'cards-with-national-id', { count: cards })]
			: [])
	];
}
