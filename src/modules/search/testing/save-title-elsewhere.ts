// Run as a process of its own: saves a title named by its second argument in the database of its first.
import { emptyTitleForm } from '#modules/catalogue/index.ts';
import { saveTitle } from '#modules/catalogue/index.server.ts';
import { openDatabase } from '#platform/database/index.server.ts';

const [url = '', title = ''] = process.argv.slice(2);
const { db, close } = openDatabase({ url });
await saveTitle(
	db,
	{
		form: { ...emptyTitleForm, title },
		materialType: 'monograf',
		audience: null,
		isLocal: true,
		isVisible: true
	},
	{ now: new Date(), actorId: null }
);
await close();
