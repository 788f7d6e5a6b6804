import * as words from '#modules/mobile-library/request-messages.ts';
import { requesterKinds } from '#modules/mobile-library/index.ts';
import { routes, type KnownRequest, type StopRequest } from '#modules/mobile-library/index.server.ts';
import { t, type Locale } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';
import type { RequestStep } from './stop-request-form.ts';

type Field = keyof typeof words.requestFields;

const stepOf: Record<Field, Exclude<RequestStep, 'periksa'>> = {
	requester: 'siapa',
	institution: 'lembaga',
	district: 'tempat',
	village: 'tempat',
	spot: 'tempat',
	people: 'peserta',
	wish: 'peserta',
	note: 'peserta',
	contactName: 'kontak',
	contactPhone: 'kontak'
};
const fields = Object.keys(stepOf).filter((name): name is Field => name in stepOf);

const requesterOf = (told: string | undefined) => requesterKinds.find((kind) => kind === told);

/** The kecamatan that the cars serve, in the order of the alphabet. */
export async function servedDistricts(app: App): Promise<string[]> {
	const all = await routes(app.db);
	const districts = all.flatMap(({ stops }) => stops.map(({ district }) => district));
	return [...new Set(districts)].sort((a, b) => a.localeCompare(b, 'id'));
}

/** The answers as facts to check, each with the page where it is changed. */
export const requestInFacts = (answers: Record<string, string>, locale: Locale) =>
	fields.map((name) => {
		const requester = name === 'requester' ? requesterOf(answers[name]) : undefined;
		return {
			step: stepOf[name],
			term: t(words.requestFields[name], locale),
			text: requester ? t(words.requesterWords[requester], locale) : answers[name] || t(words.notTold, locale)
		};
	});

/** What is sent, when every page has its answer. */
export function stopRequestOf(answers: Record<string, string>): StopRequest | undefined {
	const { institution, district, spot, contactName, contactPhone } = answers;
	const requester = requesterOf(answers['requester']);
	if (!requester || !institution || !district || !spot || !contactName || !contactPhone) return undefined;
	return {
		requester,
		institution,
		district,
		spot,
		contactName,
		contactPhone,
		village: answers['village'] || null,
		people: Number(answers['people']),
		wish: answers['wish'] || null,
		note: answers['note'] || null
	};
}

/** A request as its own page and the office show it; the contact is shown in the office only. */
export function requestInWords(request: KnownRequest, locale: Locale) {
	const told: Record<string, string> = {
		requester: request.requester,
		institution: request.institution,
		district: request.district,
		village: request.village ?? '',
		spot: request.spot,
		people: String(request.people),
		wish: request.wish ?? '',
		note: request.note ?? ''
	};
	return {
		code: request.code,
		version: request.version,
		state: request.state,
		stateWord: t(words.requestStates[request.state], locale),
		next: t(words.requestNext[request.state], locale),
		name: request.institution,
		district: request.district,
		people: request.people,
		answer: request.answer,
		facts: requestInFacts(told, locale).filter(({ step }) => step !== 'kontak')
	};
}
