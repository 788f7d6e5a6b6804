import { getContext, hasContext, setContext } from 'svelte';
import { WORDS, type UiLocale, type Words } from './words.ts';

const key = Symbol('language of the components');

/** Tells every component below which language to speak; the root layout calls it once with the language of the page. */
export function provideWords(locale: () => UiLocale): void {
	setContext(key, locale);
}

/** The words of the page's language, Indonesian where nothing was provided. Call it while a component is set up. */
export function useWords(): Words {
	return WORDS[hasContext(key) ? getContext<() => UiLocale>(key)() : 'id'];
}
