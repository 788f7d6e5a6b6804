import { eq, sql } from 'drizzle-orm';
import { inTransaction, type Db } from '#platform/database/index.server.ts';
import { recordServiceEvents } from '#platform/events/index.server.ts';
import type { Reason } from '#platform/decision/decision.ts';
import { dayOfInstant } from '#platform/clock/index.ts';
import { tidyTitleForm, type TitleForm } from '../rules/compose/title-form.ts';
import { composeMarc, newMarc } from '../rules/compose-marc.ts';
import type { MaterialType } from '../rules/material-types.ts';
import type { Audience } from '../rules/title-description.ts';
import { title } from '../schema.ts';
import { titleColumns } from './add-titles.ts';

export type TitleInput = {
	/** Of the title that is changed; undefined for a new one. */
	publicId?: string | undefined;
	/** The version the form was opened with: nobody's work is overwritten unseen. */
	version?: number | undefined;
	form: TitleForm;
	materialType: MaterialType;
	audience: Audience | null;
	isLocal: boolean;
	isVisible: boolean;
};

export type TitleSaved =
	| { ok: true; publicId: string; title: string }
	| { ok: false; reasons: Reason<'title.missing' | 'title.unknown' | 'title.changed-meanwhile'>[] };

type Saver = { now: Date; actorId: string | null };

/** Writes the simple form onto a title's MARC record, touching only the fields that changed, or makes a new title. */
export function saveTitle(db: Db, input: TitleInput, saver: Saver): Promise<TitleSaved> {
	const form = tidyTitleForm(input.form);
	if (form.title === '')
		return Promise.resolve({ ok: false, reasons: [{ code: 'title.missing', facts: {} }] });
	return inTransaction(db, (tx) =>
		input.publicId === undefined
			? createTitle(tx, input, form, saver)
			: changeTitle(tx, input.publicId, input, form, saver)
	);
}

const besideMarc = (input: TitleInput) => ({
	materialType: input.materialType,
	isLocal: input.isLocal,
	isVisible: input.isVisible
});

async function createTitle(tx: Db, input: TitleInput, form: TitleForm, saver: Saver): Promise<TitleSaved> {
	const marc = newMarc(form, dayOfInstant(saver.now));
	const [row] = await tx
		.insert(title)
		.values({ ...titleColumns({ marc, ...besideMarc(input) }), audience: input.audience })
		.returning({ id: title.id, publicId: title.publicId, title: title.title });
	if (!row) throw new Error('a title was inserted but not returned');
	await announce(tx, 'catalogue.title.created', row.id, saver);
	return { ok: true, publicId: row.publicId, title: row.title };
}

async function changeTitle(
	tx: Db,
	publicId: string,
	input: TitleInput,
	form: TitleForm,
	saver: Saver
): Promise<TitleSaved> {
	const [found] = await tx.select().from(title).where(eq(title.publicId, publicId)).for('update');
	if (!found) return { ok: false, reasons: [{ code: 'title.unknown', facts: {} }] };
	if (input.version !== undefined && input.version !== found.version)
		return {
			ok: false,
			reasons: [{ code: 'title.changed-meanwhile', facts: { at: found.updatedAt.toISOString() } }]
		};
	const marc = composeMarc(form, found.marc);
	const [row] = await tx
		.update(title)
		.set({
			...titleColumns({ marc, ...besideMarc(input) }),
			audience: input.audience,
			version: sql`${title.version} + 1`,
			updatedAt: saver.now
		})
		.where(eq(title.id, found.id))
		.returning({ publicId: title.publicId, title: title.title });
	if (!row) throw new Error('a locked title was not updated');
	await announce(tx, 'catalogue.title.changed', found.id, saver);
	return { ok: true, publicId: row.publicId, title: row.title };
}

async function announce(tx: Db, kind: string, titleId: string, saver: Saver): Promise<void> {
	await recordServiceEvents(tx, [
		{ kind, occurredAt: saver.now, channel: 'desk', titleId, actorId: saver.actorId }
	]);
}
