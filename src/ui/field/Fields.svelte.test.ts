import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { describedBy } from './described-by.ts';
import RadioGroup from './RadioGroup.svelte';
import TextField from './TextField.svelte';

test('a field keeps what was typed and is tied to its hint and its error', () => {
	const { body } = render(TextField, {
		props: {
			name: 'kartu',
			label: 'Nomor kartu',
			value: '00"12',
			hint: 'Di depan kartu.',
			error: 'Tidak ada.'
		}
	});
	expect(body).toContain('value="00&quot;12"');
	expect(body).toContain('aria-describedby="kartu-hint kartu-error"');
	expect(body).toContain('aria-invalid="true"');
	expect(body).toMatch(/id="kartu-error"/);
});

test('a field that may stay empty says so, another asks for an answer', () => {
	const optional = render(TextField, { props: { name: 'hp', label: 'Telepon', optional: true } }).body;
	expect(optional).toContain('(tidak wajib)');
	expect(optional).not.toContain('aria-required');
	expect(render(TextField, { props: { name: 'hp', label: 'Telepon' } }).body).toContain(
		'aria-required="true"'
	);
});

test('the server chooses the radio of the value', () => {
	const options = [
		{ value: 'a', label: 'A' },
		{ value: 'b', label: 'B' }
	];
	const { body } = render(RadioGroup, { props: { name: 'pilihan', legend: 'Pilih', options, value: 'b' } });
	expect(body).toMatch(/value="b"[^>]*checked/);
	expect(body).not.toMatch(/value="a"[^>]*checked/);
});

test.each([
	[undefined, undefined, undefined],
	['petunjuk', undefined, 'x-hint'],
	[undefined, 'galat', 'x-error'],
	['petunjuk', 'galat', 'x-hint x-error']
])('hint %s and error %s are described by %s', (hint, error, ids) => {
	expect(describedBy('x', hint, error)).toBe(ids);
});
