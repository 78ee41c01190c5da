import { guardFormula, unguardFormula } from "../report/safe-text.ts";

/** Digits that a spreadsheet would take for a number and spoil: a telephone's leading zero, more than fifteen digits. */
const DIGITS = /^'*(?:0\d+|\d{12,})$/;

/** A text as a CSV file holds it: one that could run as a formula, or lose digits, has an apostrophe before it. */
export function guardText(text: string): string {
	return DIGITS.test(text) ? `'${text}` : guardFormula(text);
}

/** The exact inverse of `guardText`. */
export function unguardText(text: string): string {
	return text.startsWith("'") && DIGITS.test(text.slice(1)) ? text.slice(1) : unguardFormula(text);
}
