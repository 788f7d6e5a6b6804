import { expect, test } from 'vitest';
import { drawCode128, drawQrCode } from './barcode.ts';

test('a Code 128 begins and ends with its fixed patterns', () => {
	const { width, path } = drawCode128('PD-000001', 10);
	// Start B is 2-1-1-2-1-4, the stop pattern is 13 units wide and ends in a bar of 2.
	expect(path.startsWith('M0 0h2v10h-2zM3 0h1v10h-1zM6 0h1v10h-1z')).toBe(true);
	expect(path.endsWith(`M${width - 2} 0h2v10h-2z`)).toBe(true);
	// Start, nine signs, check sign at 11 units each, stop at 13 (digits may be paired and take less).
	expect(width).toBeLessThanOrEqual(11 * 11 + 13);
});

test('a QR code has its three corners', () => {
	const { width, height, path } = drawQrCode('PD-000001');
	expect(width).toBe(height);
	for (const [x, y] of [
		[0, 0],
		[width - 1, 0],
		[0, height - 1]
	])
		expect(path).toContain(`M${x} ${y}h1v1h-1z`);
	expect(path).not.toContain(`M${width - 1} ${height - 1}h1v1h-1z`);
});

test('another text is another drawing', () => {
	expect(drawCode128('PD-000001').path).not.toBe(drawCode128('PD-000002').path);
	expect(drawQrCode('PD-000001').path).not.toBe(drawQrCode('PD-000002').path);
});
