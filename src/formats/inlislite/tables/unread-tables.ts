/** Why rows of a table are not imported: they follow later, they never will, or they are secret. */
type Why = 'later' | 'never' | 'secret';

/**
 * Tables that are known and left out. Passwords (`users`, `membersonline`) are never read: people sign in anew.
 * Logs, withdrawn rows (`quarantined_*`) and work in progress are not the library's holdings.
 */
const leftOut: Record<Why, readonly string[]> = {
	later: [
		'bacaditempat',
		'serial_articles',
		'master_jam_buka',
		'memberloanauthorizecategory',
		'memberloanauthorizelocation',
		'member_perpanjangan',
		'sumbangan',
		'survey',
		'survey_pertanyaan',
		'requestcatalog',
		'stockopname',
		'stockopnamedetail',
		'kelas_siswa'
	],
	never: [
		'branchs',
		'opaclogs',
		'modelhistory',
		'quarantined_catalogs',
		'quarantined_collections',
		'roles',
		'currency',
		'jenis_permohonan',
		'master_status_perkawinan',
		'inbox',
		'outbox'
	],
	secret: ['users', 'membersonline', 'agama']
};

const reasons = new Map<string, Why>(
	Object.entries(leftOut).flatMap(([why, tables]) =>
		tables.map((table): [string, Why] => [table, why === 'later' || why === 'secret' ? why : 'never'])
	)
);

/** Why the rows of this table are not imported; `unknown` for a table INLISLite does not ship. */
export const whyUnread = (table: string): Why | 'unknown' =>
	reasons.get(table) ?? (/^(auth_|akuisisi_|deposit_|kii|sms_|log_)/.test(table) ? 'never' : 'unknown');
