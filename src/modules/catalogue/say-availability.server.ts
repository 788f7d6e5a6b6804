import { formatDate, formatList, type Locale } from '#platform/i18n/index.ts';
import type { Availability, BranchShare } from './rules/availability.ts';

/** A line for a list: what to show first (with its tone), and the rest of the facts behind it. */
export type AvailabilityLine = {
	tone: 'ok' | 'warn' | 'info' | 'quiet';
	icon: 'circle-check' | 'clock' | 'book-open' | 'minus';
	say: string;
	more: string;
	callNumber: string | null;
};

type Names = (branchId: string) => string;

const copiesOf = (share: BranchShare, locale: Locale) => {
	if (share.copies === 1) return locale === 'id' ? '1 eksemplar' : '1 copy';
	return locale === 'id'
		? `${share.available} dari ${share.copies} eksemplar`
		: `${share.available} of ${share.copies} copies`;
};

const queueWords = (waiting: number, locale: Locale) => {
	if (waiting === 0) return '';
	if (locale === 'id') return `${waiting} orang antre`;
	return waiting === 1 ? '1 reader waits' : `${waiting} readers wait`;
};

function places(branches: readonly BranchShare[], nameOf: Names, locale: Locale): string {
	const [first, ...others] = branches;
	if (!first) return '';
	const start = `${nameOf(first.branchId)}, ${copiesOf(first, locale)}`;
	if (others.length === 0) return start;
	const elsewhere = formatList(
		others.map((share) => nameOf(share.branchId)),
		locale
	);
	return locale === 'id' ? `${start}, juga di ${elsewhere}` : `${start}, also at ${elsewhere}`;
}

/** The availability of a title in words, for result rows and the title page. */
export function sayAvailability(availability: Availability, nameOf: Names, locale: Locale): AvailabilityLine {
	const indonesian = locale === 'id';
	switch (availability.state) {
		case 'on-shelf':
			return {
				tone: 'ok',
				icon: 'circle-check',
				say: indonesian ? 'Ada di rak' : 'On the shelf',
				more: places(availability.branches, nameOf, locale),
				callNumber: availability.branches[0]?.callNumber ?? null
			};
		case 'library-use':
			return {
				tone: 'info',
				icon: 'book-open',
				say: indonesian ? 'Baca di tempat' : 'Read on site',
				more: places(availability.branches, nameOf, locale),
				callNumber: availability.branches[0]?.callNumber ?? null
			};
		case 'on-loan': {
			const until = availability.dueOn === null ? null : formatDate(availability.dueOn, locale, 'plain');
			const said = indonesian ? 'Sedang dipinjam' : 'On loan';
			const dated = indonesian ? `Dipinjam sampai ${until}` : `On loan until ${until}`;
			return {
				tone: 'warn',
				icon: 'clock',
				say: until === null ? said : dated,
				more: queueWords(availability.waiting, locale),
				callNumber: null
			};
		}
		case 'on-hold-shelf':
			return {
				tone: 'warn',
				icon: 'clock',
				say: indonesian ? 'Menunggu diambil pemesan' : 'Waiting to be collected',
				more: queueWords(availability.waiting, locale),
				callNumber: null
			};
		case 'away':
			return {
				tone: 'quiet',
				icon: 'minus',
				say: indonesian ? 'Sedang tidak di rak' : 'Not on the shelf now',
				more: indonesian ? 'Tanya petugas untuk kabarnya' : 'Ask staff about it',
				callNumber: null
			};
		case 'no-copies':
			return {
				tone: 'quiet',
				icon: 'minus',
				say: indonesian ? 'Belum ada eksemplar' : 'No copies yet',
				more: '',
				callNumber: null
			};
	}
}
