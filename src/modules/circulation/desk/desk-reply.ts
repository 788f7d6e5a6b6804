/** What the desk's screen is told: finished sentences in the language of the member of staff, ready to show. */

/** A reason and the rule behind it ("Kenapa?"). */
export type WhyLine = { say: string; rule: string | null };

/** What happened; the screen gives it icon and colour. */
export type RowKind =
	| 'session'
	| 'lent'
	| 'returned'
	| 'renewed'
	/** Done, and something must be seen to: late, awaited by others, of another building. */
	| 'returned-look'
	/** Came back and is kept for a reader. */
	| 'returned-held'
	/** Kept for a reader: it arrived, was fetched, or lies there already. */
	| 'held'
	| 'question'
	| 'card-first'
	| 'not-on-loan'
	/** Not lent because it is kept for somebody else. */
	| 'kept'
	| 'refused'
	/** A school has all that it may have: waits with the others, and stays until somebody sets it aside. */
	| 'not-lent'
	/** No such code: stays until somebody sets it aside. */
	| 'unknown'
	/** Could not be settled with the server: stays as well. */
	| 'failed'
	/** Read in the library. */
	| 'read'
	/** Lost, damaged, or looked for. */
	| 'harm'
	/** Goes to another place. */
	| 'to-send'
	/** Has arrived where it was sent. */
	| 'arrived'
	/** Was done and taken back. */
	| 'undone'
	/** Without network: kept on this device until the server is told. */
	| 'lent-here'
	| 'returned-here'
	/** Kept on this device: a visit, a new member, a stop. */
	| 'kept-here'
	/** Without network: done only when it is scanned once more. */
	| 'barred-here'
	| 'own-here'
	/** Was told to the server, and somebody should look; stays. */
	| 'look'
	| 'closed'
	| 'note';

export type DeskRow = {
	/** Unique on this screen. */
	id: string;
	/** "14.31.22" */
	time: string;
	kind: RowKind;
	title: string;
	code: string;
	/** In words, at most three: "Dipinjam". */
	result: string;
	detail: string | null;
	why: WhyLine[];
	/** Public id of the hold whose slip is printed. */
	slip?: string;
	/** Public id of the transfer whose slip is printed. */
	sendSlip?: string;
	/** Public id of the loan that ended: somebody can say that the copy came back damaged. */
	harm?: string;
	/** ISO day until which it was lent or renewed. */
	due?: string;
	/** What the screen can print at the end of a session or batch. */
	paper?: 'batch' | 'receipt';
};

export type DeskLoan = {
	/** Public id of the loan. */
	id: string;
	copy: string;
	title: string;
	/** "Baru dipinjam, jatuh tempo 1 Des 2026" */
	words: string;
	state: 'new' | 'open' | 'overdue';
};

export type DeskSession = {
	card: string;
	name: string;
	/** "Anggota aktif sampai 3 Mei 2027"; null when an alert says otherwise. */
	membership: string | null;
	/** Why nothing can be lent now, whatever the book. */
	alerts: WhyLine[];
	/** Charges still to be paid, in words, and where they are settled; absent where nothing is, or it is not known. */
	unpaid?: { say: string; href: string };
	/** Copies that are to be made good, and where that is settled. */
	obligations?: { say: string; href: string };
	limit: number;
	/** Open loans that are counted and not named: a device without network knows no more. */
	unlisted?: number;
	loans: DeskLoan[];
	readyHolds: { id: string; titleId: string; title: string; words: string }[];
	facts: { term: string; words: string }[];
	/** A school or an office: what it has borrowed together, day by day, and where its list is printed. */
	institution?: { batches: string[]; listHref: string };
};

/** What a choice of a question sends. */
export type DeskChoiceAct =
	| { act: 'renew'; loan: string }
	| { act: 'return'; copy: string }
	| { act: 'scan'; code: string; as: 'member' | 'copy' }
	/** Nothing is done; the row stays as it is. */
	| { act: 'leave' }
	| { act: 'harm' | 'lost' | 'claim'; loan: string }
	| { act: 'damaged'; loan: string; as: 'repair' | 'damaged' }
	| { act: 'read'; copy: string }
	/** To the card of the open session. */
	| { act: 'lend-anyway'; copy: string; reason?: string };

/** A question in its row. The first choice is the safe one: Enter takes it. */
export type DeskQuestion = {
	row: string;
	text: string;
	choices: [DeskChoice, DeskChoice, ...DeskChoice[]];
};

export type DeskChoice = {
	label: string;
	send: DeskChoiceAct;
	/** A reason is asked for and sent along. */
	asksReason?: true;
};

export type DeskSound = 'ok' | 'returned' | 'hold' | 'attention' | 'refused' | 'finished' | 'tick';

export type DeskReply = {
	/** The newest last, as they happened. */
	rows: DeskRow[];
	/** For the live region, at most eight words. */
	spoken: string;
	sound: DeskSound;
	/** A card was scanned: its whole session. Without it the session stays as it is. */
	session?: DeskSession;
	/** Loans that began or changed. */
	loans?: DeskLoan[];
	/** Public id of a title that was lent: whoever has it no longer waits for it. */
	lentTitle?: string;
	/** Barcode of a copy that came back. */
	cameBack?: string;
	question?: DeskQuestion;
	/** It changed something that can be taken back for a minute: the key of the scan. */
	undo?: string;
	/** The scan of this key was taken back; its rows say so in these words. */
	undone?: { key: string; result: string };
};
