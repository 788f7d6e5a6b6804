import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CardQuestion from './CardQuestion.svelte';
import SignInFields from './SignInFields.svelte';

describe('the sign-in fields', () => {
	const draw = (errors: { field: string; text: string }[] = []) =>
		render(SignInFields, { props: { card: 'PD-"<1>', errors, locale: 'id' } }).body;

	it('let a password manager fill them, and keep the card as it was typed', () => {
		const html = draw();
		expect(html).toMatch(/<input[^>]*name="card"[^>]*>/);
		expect(html).toMatch(/autocomplete="username"/);
		expect(html).toMatch(/autocomplete="current-password"/);
		expect(html).toContain('value="PD-&quot;&lt;1>"');
	});

	it('say the error beside its field', () => {
		const html = draw([{ field: 'password', text: 'Tulis kata sandi Anda.' }]);
		expect(html).toMatch(/aria-describedby="password-error"/);
		expect(html).toContain('Tulis kata sandi Anda.');
	});
});

describe('the card question', () => {
	it('shows endings only, numbered, with the ticket', () => {
		const choice = { ticket: 'tiket', cards: ['…012', '…345'] };
		const html = render(CardQuestion, { props: { choice, locale: 'id' } }).body;
		expect(html).toContain('name="ticket" value="tiket"');
		expect([...html.matchAll(/name="kartu" value="(\d)"/g)].map((match) => match[1])).toEqual(['1', '2']);
		expect(html).toContain('Kartu …345');
	});
});
