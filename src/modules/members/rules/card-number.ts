/** A card number as typed or scanned: scanners add spaces, people add capitals. The stored form stays verbatim. */
export const cardNumberOf = (typed: string): string => typed.trim();
