import type { WordCheck } from "./situation.ts";

/**
 * As masking leaves them, with what stands beside the dots ("0812••••0012", "••••", "•••@•••"). Other dots are points of a list and rows that
 * part.
 */
const MASKED = /[^\s•]{0,20}(?:(?<=\p{Nd})•{2,}|(?<!•)(?:•{3}@•{3}|•{4})(?!•))\p{Nd}{0,4}/u;
/** A line between two rows of dots is a heading ("•••• INFO ••••"); between two numbers there is a mark or "dan". */
const HEADING = /^[ \t]*•{2,}(?! ?(?:dan|atau) ?•|[^•\n\p{L}\p{N}]*•)[^•\n]+•{2,}[ \t]*$/gmu;

/** A number whose digits were masked when the text was stored, as in what an OPD answered: dots are of no use to the citizen. */
export const maskedNumber: WordCheck = (text) => MASKED.exec(text.replace(HEADING, ""))?.[0] ?? null;
