import { loansOfMembers, openBatchesOf } from '#modules/circulation/index.server.ts';
import type { PrintedList } from '#modules/documents/index.ts';
import { letterHead, listPdf } from '#modules/documents/index.server.ts';
import { memberByCard, type ListedMember } from '#modules/members/index.server.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { App } from '../app.server.ts';

const day = (iso: string) => formatDate(iso, 'id', 'short');

/**
 * What a card has at home, to take along and to sign: for a school that borrows for a class. Paper speaks Indonesian.
 *
 * @returns undefined when nobody has the card
 */
export async function loanList(app: App, card: string): Promise<PrintedList | undefined> {
	const member = await memberByCard(app.db, card);
	if (!member) return undefined;
	const today = dayOfInstant(app.clock.now());
	const [loans, batches, head] = await Promise.all([
		loansOfMembers(app.db, [member.id]),
		openBatchesOf(app.db, member.id),
		letterHead(app.db, today)
	]);
	return {
		head,
		title: `Daftar pinjaman ${member.name}`,
		lines: [
			`Nomor kartu ${member.cardNumber}. ${loans.length} buku masih dipinjam pada ${formatDate(today, 'id')}.`,
			...batches.map(
				({ day: lentOn, returned, lent }) => `Dipinjam ${day(lentOn)}: ${returned} dari ${lent} kembali.`
			)
		],
		columns: [
			{ label: 'No.', share: 6 },
			{ label: 'Judul', share: 46 },
			{ label: 'Eksemplar', share: 18 },
			{ label: 'Jatuh tempo', share: 17 },
			{ label: 'Kembali', share: 13 }
		],
		rows: loans.map((loan, index) => [
			`${index + 1}.`,
			loan.title,
			loan.copy,
			loan.dueOn < today ? `${day(loan.dueOn)}, terlambat` : day(loan.dueOn),
			''
		]),
		signers: [
			'Petugas perpustakaan,',
			member.contactName === null ? 'Yang menerima,' : `Yang menerima, ${member.contactName}`
		]
	};
}

/** Members of a class with what each has at home. */
export async function classList(
	app: App,
	of: {
		title: string;
		lines: string[];
		members: readonly ListedMember[];
		onlyBorrowers: boolean;
	}
): Promise<PrintedList> {
	const today = dayOfInstant(app.clock.now());
	const [loans, head] = await Promise.all([
		loansOfMembers(
			app.db,
			of.members.map(({ id }) => id)
		),
		letterHead(app.db, today)
	]);
	const byMember = Map.groupBy(loans, ({ memberId }) => memberId);
	const shown = of.onlyBorrowers ? of.members.filter(({ id }) => byMember.has(id)) : of.members;
	return {
		head,
		title: of.title,
		lines: [formatDate(today, 'id'), ...of.lines],
		columns: [
			{ label: 'No.', share: 6 },
			{ label: 'Nama dan kartu', share: 28 },
			{ label: 'Kelas', share: 9 },
			{ label: 'Judul', share: 31 },
			{ label: 'Eksemplar', share: 13 },
			{ label: 'Jatuh tempo', share: 13 }
		],
		rows: shown.flatMap((member, index) => {
			const who = [`${index + 1}.`, `${member.name}\n${member.cardNumber}`, member.className ?? ''];
			const own = byMember.get(member.id) ?? [];
			if (own.length === 0) return [[...who, 'Tidak ada pinjaman', '', '']];
			return own.map((loan, place) => [
				...(place === 0 ? who : ['', '', '']),
				loan.title,
				loan.copy,
				loan.dueOn < today ? `${day(loan.dueOn)}, terlambat` : day(loan.dueOn)
			]);
		}),
		signers: []
	};
}

/** A list as a file; the name is ASCII for old programs and whole for the others. */
export async function listPdfResponse(list: PrintedList): Promise<Response> {
	const name = list.title.replace(/[^\p{L}\p{N}]+/gu, '-');
	return new Response(Buffer.from(await listPdf(list)), {
		headers: {
			'content-type': 'application/pdf',
			'content-disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]/g, '-')}.pdf"; filename*=UTF-8''${encodeURIComponent(name)}.pdf`,
			'cache-control': 'private, no-store'
		}
	});
}
