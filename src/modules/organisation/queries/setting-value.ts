import { eq } from 'drizzle-orm';
import { safeParse, type GenericSchema, type InferOutput } from 'valibot';
import type { Db } from '#platform/database/index.server.ts';
import { setting } from '../schema.ts';

/**
 * What staff set under a key. The module that owns the key declares its shape and default; what is missing or of
 * another shape gives the default.
 *
 * @example await settingValue(db, { key: 'circulation.holds', shape: holdSettings, otherwise: holdSettingDefaults })
 */
export async function settingValue<Shape extends GenericSchema>(
	db: Db,
	of: { key: string; shape: Shape; otherwise: InferOutput<Shape> }
): Promise<InferOutput<Shape>> {
	const [row] = await db.select({ value: setting.value }).from(setting).where(eq(setting.key, of.key));
	const parsed = safeParse(of.shape, row?.value);
	return parsed.success ? parsed.output : of.otherwise;
}
