/** The text fields of a form as they were typed, to check them and to show them again. */
export function formText(form: FormData): Record<string, string> {
	return Object.fromEntries([...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
}
