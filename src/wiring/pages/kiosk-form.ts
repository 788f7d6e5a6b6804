/** Copies that a kiosk's form carries along, at most as many as somebody can hold. */
export const carried = (form: FormData): string[] =>
	form
		.getAll('lent')
		.map(String)
		.filter((copy) => copy.length > 0 && copy.length <= 100)
		.slice(0, 60);
