import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';

const examples = import.meta.glob<{ default: Component }>('./**/*.examples.svelte', { eager: true });

const valuesOf = (html: string, attribute: string) =>
	[...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

describe.each(Object.entries(examples))('%s, as the server writes it', (_, { default: Example }) => {
	const html = render(Example).body;
	const ids = valuesOf(html, 'id');

	test('carries no style attribute, which the content security policy would refuse', () => {
		expect(html).not.toMatch(/\sstyle=/);
	});

	test('uses each id once', () => {
		expect(ids).toEqual([...new Set(ids)]);
	});

	test('points only to ids that are there', () => {
		const pointers = ['for', 'aria-describedby', 'aria-labelledby', 'aria-controls', 'popovertarget'];
		const pointed = pointers.flatMap((name) => valuesOf(html, name)).flatMap((value) => value.split(' '));
		expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
	});

	test('names what is pressed: no link or button without words', () => {
		const pressed = [...html.matchAll(/<(a|button)\b([^>]*)>([\s\S]*?)<\/\1>/g)];
		const nameless = pressed.filter(
			([, , attributes = '', inside = '']) =>
				!attributes.includes('aria-label=') && inside.replace(/<[^>]*>/g, '').trim() === ''
		);
		expect(nameless.map(([all]) => all)).toEqual([]);
	});
});

test('every folder of components shows its states on the style page', () => {
	expect(Object.keys(examples).length).toBeGreaterThan(15);
});
