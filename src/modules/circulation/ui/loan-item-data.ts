import type { CoverShade } from '#ui/cover/cover-shade.ts';

/** A loan as its reader sees it: every word finished on the server. */
export type LoanItemData = {
	id: string;
	href: string;
	title: string;
	author: string;
	shade: CoverShade;
	tone: 'danger' | 'warn' | 'quiet';
	due: string;
	renewal:
		{ ok: true; say: string } | { ok: false; reasons: { code: string; say: string; rule: string | null }[] };
};
