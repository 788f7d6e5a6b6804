import { policyFields, type PolicyField, type PolicyRow } from '../../rules/policy.ts';
import type { LateStep } from '../../rules/sanction-kinds.ts';

/** The rule columns that INLISLite repeats in four tables; 0 there means "not set here". */
export type InlisliteRule = {
	MaxPinjamKoleksi: number | null;
	MaxLoanDays: number | null;
	DayPerpanjang: number | null;
	CountPerpanjang: number | null;
	DendaPerTenor: number | null;
	DendaTenorJumlah: number | null;
	DendaTenorSatuan: string | null;
	SuspendMember: boolean | null;
	SuspendType: string | null;
	SuspendTenorJumlah: number | null;
	SuspendTenorSatuan: string | null;
	SuspendTenorMultiply: number | null;
	DaySuspend: number | null;
};

/** The rules of a library in INLISLite, member types and worksheets already by our keys. */
export type InlisliteRules = {
	/** `peraturan_peminjaman_hari`; DayIndex 1 is Monday. */
	weekdays: readonly { DayIndex: number; rule: InlisliteRule }[];
	/** `peraturan_peminjaman_tanggal`. */
	dates: readonly { TanggalAwal: string; TanggalAkhir: string; rule: InlisliteRule }[];
	/** `worksheets`, by our material type. */
	materials: readonly { materialType: string; rule: InlisliteRule }[];
	/** `jenis_anggota`, by our member category. */
	memberTypes: readonly { memberCategoryId: string; rule: InlisliteRule }[];
};

type Said = Partial<Pick<PolicyRow, PolicyField>>;
export type ImportedRule = Said & Partial<Omit<PolicyRow, PolicyField | 'id'>>;

const unlessZero = (value: number | null) => (value === null || value === 0 ? null : Math.round(value));

/** A step of one day or one week; undefined for what we have no step for (two days, a month). */
function stepOf(count: number | null, unit: string | null): LateStep | undefined {
	const name = (unit ?? 'hari').trim().toLowerCase();
	const steps = count === null || count === 0 ? 1 : count;
	if (name === 'minggu') return steps === 1 ? 'week' : undefined;
	if (name !== 'hari') return undefined;
	return steps === 1 ? 'day' : steps === 7 ? 'week' : undefined;
}

/**
 * What one row says in our words; 0 becomes null, because INLISLite looks on at 0. Money and suspensions come over only
 * when they are switched on with a step of a day or a week. "Berkelipatan" grows where its factor is more than 1.
 */
export function saidByInlislite(rule: InlisliteRule): Said {
	const said: Said = {};
	const put = <F extends PolicyField>(field: F, value: PolicyRow[F]) => {
		if (value !== null) said[field] = value;
	};
	put('maxLoans', unlessZero(rule.MaxPinjamKoleksi));
	put('loanDays', unlessZero(rule.MaxLoanDays));
	put('renewalDays', unlessZero(rule.DayPerpanjang));
	put('maxRenewals', unlessZero(rule.CountPerpanjang));
	const fine = unlessZero(rule.DendaPerTenor);
	const fineStep = stepOf(rule.DendaTenorJumlah, rule.DendaTenorSatuan);
	if (fine !== null && fineStep !== undefined)
		Object.assign(said, { fineOn: true, fineAmount: fine, finePer: fineStep } satisfies Said);
	const days = unlessZero(rule.DaySuspend);
	const step = stepOf(rule.SuspendTenorJumlah, rule.SuspendTenorSatuan);
	if (rule.SuspendMember === true && days !== null && step !== undefined) {
		const grows = /berkelipatan/i.test(rule.SuspendType ?? '') && (rule.SuspendTenorMultiply ?? 0) > 1;
		Object.assign(said, {
			suspensionMode: grows ? 'growing' : 'constant',
			suspensionDays: days,
			suspensionPer: step
		} satisfies Said);
	}
	return said;
}

const saysSomething = (row: ImportedRule) => policyFields.some((field) => row[field] !== undefined);

/**
 * INLISLite's rules as rows of our policy. It asks weekday, date range, worksheet, member type, field by field, and takes
 * the first that is not 0. With us a member category outweighs a kind of copy: where both say a field, the worksheet's
 * word is written once more for the pair, so that the answer stays what it was.
 */
export function rulesOfInlislite(rules: InlisliteRules): ImportedRule[] {
	const members = rules.memberTypes.map(({ memberCategoryId, rule }) => ({
		memberCategoryId,
		...saidByInlislite(rule)
	}));
	const materials = rules.materials.map(({ materialType, rule }) => ({
		materialType,
		...saidByInlislite(rule)
	}));
	const pairs = materials.flatMap((material) =>
		members.map((member) => {
			const both = policyFields.filter(
				(field) => material[field] !== undefined && member[field] !== undefined
			);
			const said = Object.fromEntries(both.map((field) => [field, material[field]]));
			return {
				materialType: material.materialType,
				memberCategoryId: member.memberCategoryId,
				...said
			} satisfies ImportedRule;
		})
	);
	const weekdays = rules.weekdays.map(({ DayIndex, rule }) => ({
		weekdays: [DayIndex],
		...saidByInlislite(rule)
	}));
	const dates = rules.dates.map(({ TanggalAwal, TanggalAkhir, rule }) => ({
		validFrom: TanggalAwal,
		validTo: TanggalAkhir,
		...saidByInlislite(rule)
	}));
	return [...weekdays, ...dates, ...pairs, ...members, ...materials].filter(saysSomething);
}
