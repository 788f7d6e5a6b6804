import { libraryFacts, placesOfService } from '#modules/organisation/index.server.ts';
import type { Db } from '#platform/database/index.server.ts';
import { formatPhone } from '#platform/i18n/format-phone.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { LetterHead, LetterSigner } from '../rules/letter-sheet.ts';
import type { LetterSettings } from '../rules/letter-settings.ts';
import { letterSettingsNow } from './letter-settings-now.ts';

export type LetterPaper = {
	settings: LetterSettings;
	/** The library's name, for the sentences of a letter. */
	library: string;
	/** The telephone number that a letter names, null when there is none. */
	phone: string | null;
	head: LetterHead;
	placeAndDate: string;
	signer: LetterSigner;
	copiesTo: string[];
};

/** What every letter of the library has in common on a day: head, place and date, signature. */
export async function letterPaper(db: Db, day: string): Promise<LetterPaper> {
	const settings = await letterSettingsNow(db);
	const facts = await libraryFacts(db);
	const places = await placesOfService(db, day);
	const building = places.find((place) => place.kind === 'building') ?? places[0];
	const phone = facts.phone ?? facts.whatsapp;
	const contact = [
		phone === null ? null : `Telepon ${formatPhone(phone)}`,
		facts.email === null ? null : `Surel ${facts.email}`
	].filter((part) => part !== null);
	const lines = [
		settings.headAddress ?? building?.address ?? null,
		settings.headContact ?? (contact.length > 0 ? contact.join(' · ') : null)
	].filter((line) => line !== null && line !== '');
	return {
		settings,
		library: facts.name,
		phone: phone === null ? null : formatPhone(phone),
		head: {
			above: settings.headAbove ?? facts.parentBody,
			name: facts.name,
			lines: lines.map(String)
		},
		placeAndDate: `${settings.place ?? facts.city}, ${formatDate(day, 'id', 'plain')}`,
		signer: {
			title: settings.signerTitle,
			name: settings.signerName,
			idNumber: settings.signerId
		},
		copiesTo: settings.copiesTo
	};
}

/** The head of the paper alone, for lists that are no letters. */
export const letterHead = async (db: Db, day: string): Promise<LetterHead> =>
	(await letterPaper(db, day)).head;
