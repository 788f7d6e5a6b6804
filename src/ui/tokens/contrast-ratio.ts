function channel(hex: string, at: number): number {
	const value = parseInt(hex.slice(at, at + 2), 16) / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function luminance(hex: string): number {
	if (!/^#[0-9a-f]{6}$/.test(hex)) throw new RangeError(`Not a six-digit colour: ${hex}`);
	return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
}

/** Contrast of two colours (#rrggbb) after WCAG 2.2, "contrast ratio": 1 to 21. */
export function contrastRatio(one: string, other: string): number {
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}
