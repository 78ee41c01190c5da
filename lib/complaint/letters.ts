/**
 * A text without case and accents: "Mélati" and "MELATI" are the same. Two ways of writing one letter become one.
 * @param form NFKD takes compatible signs apart, too ("ﬁ", "①", full-width letters); NFD leaves them as they are
 */
export function withoutCaseAndAccents(text: string, form: "NFD" | "NFKD" = "NFD"): string {
	return text.normalize(form).replace(/\p{M}/gu, "").toLowerCase();
}
