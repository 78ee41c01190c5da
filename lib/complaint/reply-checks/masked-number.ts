import type { WordCheck } from "./situation.ts";

/** As masking leaves them, with what stands beside the dots ("0812••••0012", "•••@•••"); one dot alone is a point of a list. */
const MASKED = /(?:[^\s•]{0,20}•{2,}){1,2}\p{Nd}{0,4}/u;

/** A number whose digits were masked when the text was stored, as in what an OPD answered: dots are of no use to the citizen. */
export const maskedNumber: WordCheck = (text) => MASKED.exec(text)?.[0] ?? null;
