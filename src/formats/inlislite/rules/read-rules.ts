import type { Findings } from '../findings.ts';
import type { Material } from '../lookups/material.ts';
import type { InlisliteTables } from '../tables/inlislite-tables.ts';
import { reportedDay } from '../tables/report-date.ts';
import { readMaterials } from '../titles/read-materials.ts';
import type { ruleColumns } from './rule-columns.ts';

/** What a row of rules says, as it stands: 0 means "not set here". */
export type InlisliteRuleRow = {
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

/** The loan rules of a library. Member types by their id in the dump, worksheets by what they mean. */
export type InlisliteRuleBook = {
	/** DayIndex 1 is Monday. */
	weekdays: { DayIndex: number; rule: InlisliteRuleRow }[];
	dates: { TanggalAwal: string; TanggalAkhir: string; rule: InlisliteRuleRow }[];
	worksheets: { material: Material; name: string | null; rule: InlisliteRuleRow }[];
	memberTypes: { legacyId: string; rule: InlisliteRuleRow }[];
};

type Tables = Pick<InlisliteTables, 'weekdayRules' | 'dateRules' | 'worksheets' | 'memberCategories'>;

type RuleColumn = (typeof ruleColumns)[number];

type RuleCells = {
	number(column: RuleColumn): number | null;
	text(column: RuleColumn): string | null;
	flag(column: RuleColumn): boolean | null;
};

const readRule = (row: RuleCells): InlisliteRuleRow => ({
	MaxPinjamKoleksi: row.number('MaxPinjamKoleksi'),
	MaxLoanDays: row.number('MaxLoanDays'),
	DayPerpanjang: row.number('DayPerpanjang'),
	CountPerpanjang: row.number('CountPerpanjang'),
	DendaPerTenor: row.number('DendaPerTenor'),
	DendaTenorJumlah: row.number('DendaTenorJumlah'),
	DendaTenorSatuan: row.text('DendaTenorSatuan'),
	SuspendMember: row.flag('SuspendMember'),
	SuspendType: row.text('SuspendType'),
	SuspendTenorJumlah: row.number('SuspendTenorJumlah'),
	SuspendTenorSatuan: row.text('SuspendTenorSatuan'),
	SuspendTenorMultiply: row.number('SuspendTenorMultiply'),
	DaySuspend: row.number('DaySuspend')
});

/** Anything that INLISLite would take from this row, before it looks at the next table. */
const saysSomething = ({
	MaxPinjamKoleksi,
	MaxLoanDays,
	DayPerpanjang,
	...rule
}: InlisliteRuleRow): boolean =>
	[MaxPinjamKoleksi, MaxLoanDays, DayPerpanjang, rule.CountPerpanjang, rule.DendaPerTenor].some(
		(value) => value !== null && value !== 0
	) ||
	(rule.SuspendMember === true && (rule.DaySuspend ?? 0) > 0);

/** The four tables of rules. A row that speaks of a day or a worksheet that is not there is refused. */
export function readRules(tables: Tables, findings: Findings): InlisliteRuleBook {
	const book: InlisliteRuleBook = { weekdays: [], dates: [], worksheets: [], memberTypes: [] };
	for (const row of tables.memberCategories.rows()) {
		const legacyId = row.id('ID');
		if (legacyId !== null) book.memberTypes.push({ legacyId, rule: readRule(row) });
	}
	const { of } = readMaterials(tables.worksheets);
	for (const row of tables.worksheets.rows()) {
		const rule = readRule(row);
		const id = row.id('ID') ?? '';
		const { name, material } = of(id);
		if (material) book.worksheets.push({ material, name, rule });
		else if (saysSomething(rule))
			findings.add(tables.worksheets.name, id, 'rule-of-unknown-worksheet', { name: name ?? id });
	}
	for (const row of tables.weekdayRules.rows()) {
		const rule = readRule(row);
		const DayIndex = row.number('DayIndex') ?? 0;
		if (Number.isInteger(DayIndex) && DayIndex >= 1 && DayIndex <= 7) book.weekdays.push({ DayIndex, rule });
		else if (saysSomething(rule))
			findings.add(tables.weekdayRules.name, row.id('ID') ?? '', 'rule-day-unknown', { day: DayIndex });
	}
	for (const row of tables.dateRules.rows()) {
		const rule = readRule(row);
		const legacyId = row.id('ID') ?? '';
		if (!saysSomething(rule)) continue;
		const context = { table: tables.dateRules, legacyId, findings };
		const from = reportedDay(row, 'TanggalAwal', context);
		const to = reportedDay(row, 'TanggalAkhir', context);
		if (from !== null && to !== null && from <= to)
			book.dates.push({ TanggalAwal: from, TanggalAkhir: to, rule });
		else
			findings.add(tables.dateRules.name, legacyId, 'rule-dates-wrong', { from: from ?? '', to: to ?? '' });
	}
	return book;
}
