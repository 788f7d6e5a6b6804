/** A charge as screens show it, every word finished. */
export type ChargeLineData = {
	id: string;
	open: number;
	title: string;
	amount: string;
	since: string;
	why: string | null;
	note: string | null;
	waivers: readonly string[];
};
