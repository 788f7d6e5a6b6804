import { marcProblem, type MarcProblem } from './problem.ts';
import type { MarcField, MarcRecord, MarcSubfield } from './record.ts';

type Attributes = Readonly<Record<string, string>>;
type Finished = { record: MarcRecord; warnings: MarcProblem[] };

/** A record under construction. */
type Draft = { leader: string | null; fields: MarcField[]; warnings: MarcProblem[] };
type DraftField = { tag: string; ind1: string; ind2: string; subfields: MarcSubfield[] };

/**
 * Builds records from the elements of MARCXML, whatever the namespace or prefix, and whatever stands around them:
 * OAI-PMH and SRU have `record` elements of their own, in which the MARC record lies.
 */
export class MarcXmlRecords {
	/** Open `record` elements, the innermost last; only those with MARC inside count. */
	readonly #drafts: Draft[] = [];
	#field: DraftField | null = null;
	/** What the text read now belongs to: a leader, a control field, a subfield. */
	#into: { tag: string; code: string } | null = null;
	#text = '';

	open(name: string, attributes: Attributes): void {
		const draft = this.#drafts.at(-1);
		if (name === 'record') {
			this.#drafts.push({ leader: null, fields: [], warnings: [] });
			this.#field = null;
			this.#into = null;
		} else if (!draft) return;
		else if (name === 'leader') this.#collect('', '');
		else if (name === 'controlfield') this.#collect(this.#tag(draft, attributes), '');
		else if (name === 'datafield') {
			const tag = this.#tag(draft, attributes);
			this.#field = {
				tag,
				ind1: indicator(draft, tag, attributes.ind1),
				ind2: indicator(draft, tag, attributes.ind2),
				subfields: []
			};
		} else if (name === 'subfield' && this.#field) {
			this.#collect(this.#field.tag, this.#code(draft, this.#field.tag, attributes.code ?? ''));
		}
	}

	text(text: string): void {
		if (this.#into) this.#text += text;
	}

	/** Answers a record when its element closes. */
	close(name: string): Finished | null {
		const draft = this.#drafts.at(-1);
		if (!draft) return null;
		if (name === 'record') {
			this.#drafts.pop();
			return finish(draft);
		}
		if (name === 'datafield') this.#closeField(draft);
		if (!this.#into) return null;
		this.#warnOfUnread(draft, this.#into.tag);
		if (name === 'leader') draft.leader = this.#text;
		else if (name === 'controlfield') draft.fields.push({ tag: this.#into.tag, value: this.#text });
		else if (name === 'subfield') this.#field?.subfields.push([this.#into.code, this.#text]);
		else return null;
		this.#into = null;
		return null;
	}

	#collect(tag: string, code: string): void {
		this.#into = { tag, code };
		this.#text = '';
	}

	/** Bytes that were no character of the file's encoding have become U+FFFD. */
	#warnOfUnread(draft: Draft, tag: string): void {
		if (!this.#text.includes('\ufffd')) return;
		const count = this.#text.split('\ufffd').length - 1;
		draft.warnings.push(marcProblem('undecodable-bytes', { tag, count }));
	}

	#closeField(draft: Draft): void {
		if (this.#field) draft.fields.push(this.#field);
		this.#field = null;
	}

	/** Tags lose their leading zeros on the way through spreadsheets and numbers. */
	#tag(draft: Draft, attributes: Attributes): string {
		const found = attributes.tag ?? '';
		const tag = found.trim().padStart(3, '0').slice(0, 3);
		if (tag !== found) draft.warnings.push(marcProblem('tag-odd', { found, tag }));
		return tag;
	}

	#code(draft: Draft, tag: string, found: string): string {
		if (/^[!-~]$/.test(found)) return found;
		draft.warnings.push(marcProblem('subfield-code-odd', { tag, found }));
		return [...found][0] ?? ' ';
	}
}

function indicator(draft: Draft, tag: string, found: string | undefined): string {
	if (found !== undefined && /^[ -~]$/.test(found)) return found;
	if (found) draft.warnings.push(marcProblem('indicators-odd', { tag, found }));
	return ' ';
}

function finish(draft: Draft): Finished | null {
	if (draft.leader === null && draft.fields.length === 0) return null;
	const { fields, warnings } = draft;
	if (draft.leader === null) warnings.push(marcProblem('leader-missing'));
	// Line breaks come from pretty printers; the blanks of a leader are its own.
	let leader = (draft.leader ?? '').replace(/^\s*[\r\n]\s*|\s*[\r\n]\s*$/g, '');
	if (draft.leader !== null && leader.length !== 24)
		warnings.push(marcProblem('leader-odd', { length: leader.length }));
	leader = leader.padEnd(24).slice(0, 24);
	return { record: { leader, fields }, warnings };
}
