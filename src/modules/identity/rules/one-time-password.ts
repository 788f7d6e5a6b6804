import { randomInt } from 'node:crypto';

/** Without signs that look alike on paper or sound alike at a desk: no 0 O 1 l I, no vowels that would make words. */
const signs = 'bcdfghjkmnpqrstvwxz23456789';

const group = () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('');

/** A password to be read out or written down and used once: 12 signs, 57 bits. */
export const makeOneTimePassword = (): string => [group(), group(), group()].join('-');
