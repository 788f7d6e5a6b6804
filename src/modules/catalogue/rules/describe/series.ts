import {
	dataFields,
	firstSubfield,
	subfieldValues,
	type MarcDataField,
	type MarcRecord
} from '#formats/marc21/record.ts';
import { stripIsbd } from './strip-isbd.ts';

/** Tags that state a series, the one printed in the book first. */
export const seriesTags = ['490', '440', '830'];

/** Series with their numbers: "Seri pahlawan ; 3". All come from the first tag that has any. */
export function describeSeries(record: MarcRecord): string[] {
	const tag = seriesTag(record);
	return tag ? dataFields(record, tag).flatMap((field) => seriesOf(field) ?? []) : [];
}

/** The tag that states the series of this record. */
export function seriesTag(record: MarcRecord): string | null {
	return seriesTags.find((tag) => dataFields(record, tag).some((field) => seriesOf(field) !== null)) ?? null;
}

/** One series. */
export function seriesOf(field: MarcDataField): string | null {
	const name = subfieldValues(field, 'anp').map(stripIsbd).filter(Boolean).join(', ');
	return name ? tidySeries(joinSeries({ name, volume: stripIsbd(firstSubfield(field, 'v') ?? '') })) : null;
}

/** Divides "Seri pahlawan ; 3" into name and number. */
export function splitSeries(text: string): { name: string; volume: string } {
	const at = text.lastIndexOf(' ; ');
	if (at < 0) return { name: stripIsbd(text), volume: '' };
	return { name: stripIsbd(text.slice(0, at)), volume: stripIsbd(text.slice(at + 3)) };
}

/** A typed series as its field gives it back. */
export function tidySeries(text: string): string {
	const tidy = joinSeries(splitSeries(text));
	return tidy === text ? text : tidySeries(tidy);
}

function joinSeries({ name, volume }: { name: string; volume: string }): string {
	return [name, volume].filter(Boolean).join(' ; ');
}
