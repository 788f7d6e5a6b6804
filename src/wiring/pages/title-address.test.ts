import { expect, test } from 'vitest';
import { publicIdOf, slugOf, titleHref } from './title-address.ts';

test.each([
	['Orang Rantai: dari Penjara ke Penjara', 'orang-rantai-dari-penjara-ke-penjara'],
	['Tenggelamnya Kapal van der Wijck', 'tenggelamnya-kapal-van-der-wijck'],
	['Les Misérables', 'les-miserables'],
	['٣ قصص', ''],
	['<script>alert(1)</script>', 'script-alert-1-script'],
	['', '']
])('%s → %s', (title, slug) => {
	expect(slugOf(title)).toBe(slug);
});

test('a very long title ends at a word', () => {
	const slug = slugOf('panjang '.repeat(40));
	expect(slug.length).toBeLessThanOrEqual(60);
	expect(slug.endsWith('panjang')).toBe(true);
});

test('the id comes back out of the address', () => {
	expect(publicIdOf(titleHref('k7f3x2', 'Orang Rantai').slice('/katalog/'.length))).toBe('k7f3x2');
	expect(titleHref('k7f3x2', '٣')).toBe('/katalog/k7f3x2');
});
