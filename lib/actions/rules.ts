import { checkRuleBook } from "../complaint/clock/check.ts";
import { DEFAULT_RULE_BOOK } from "../complaint/clock/presets.ts";
import { type RuleBook, ruleBook } from "../complaint/clock/rules.ts";
import { causeOf, withVersions } from "../complaint/clock/versions.ts";
import { dayOf } from "../complaint/week.ts";
import type { ArgsOf } from "../messages/contract.ts";
import type { Answer } from "../messages/values.ts";
import { readDocuments, writeDocument } from "../store/documents.ts";
import { RULE_BOOK, readRuleBook } from "../store/rules.ts";
import type { ActionContext } from "./perform.ts";
import { recomputeOpen } from "./recompute.ts";

/**
 * Puts a rule book in force and counts the deadlines of all open complaints anew. What is wrong with it is refused whole; one that changes
 * nothing writes nothing.
 */
export async function saveRules(
	context: ActionContext,
	{ action, ruleBook: given }: ArgsOf<"saveRules">,
): Promise<Answer<{ recomputed: number }>> {
	const { db, rules, now } = context;
	const [fault] = checkRuleBook(given);
	if (fault) return { ok: false, code: "bad-arguments", message: `${fault.code} at ${fault.path.join(".")}` };
	// Parsed: books are compared as text, and a schema puts fields in its own order.
	const before = ruleBook.parse(await readRuleBook(db));
	const history: RuleBook[] = [ruleBook.parse(DEFAULT_RULE_BOOK), ...(await readDocuments(db, RULE_BOOK, ruleBook))];
	const after = withVersions(ruleBook.parse(given), history, dayOf(now, rules.zone));
	const cause = causeOf(before, after);
	if (cause === null) return { ok: true, value: { recomputed: 0 } };
	const { recomputed } = await recomputeOpen({ ...context, rules: { ...rules, ...after } }, action, cause, () =>
		writeDocument(db, RULE_BOOK, after, context),
	);
	return { ok: true, value: { recomputed } };
}
