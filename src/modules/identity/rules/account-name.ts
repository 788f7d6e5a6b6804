const shape = /^[a-z0-9][a-z0-9./-]{0,39}$/;

/** The name an account signs in with: the card number as typed or scanned, without outer spaces, in small letters. */
export const accountNameOf = (typed: string): string => typed.trim().toLowerCase();

/** Letters, digits, '-', '.' and '/', up to 40: what card numbers are made of. Expects accountNameOf's result. */
export const isAccountName = (name: string): boolean => shape.test(name);

/** Card numbers never hold an '@', so what does is an e-mail address; one with spaces or control signs is neither. */
export const isEmailTyped = (typed: string): boolean => /^[^\s\p{Cc}]+@[^\s\p{Cc}]+$/u.test(typed.trim());
