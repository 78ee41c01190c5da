import { DEFAULT_RULE_BOOK } from "../complaint/clock/presets.ts";
import { type ClockRules, type RuleBook, ruleBook } from "../complaint/clock/rules.ts";
import type { Zone } from "../complaint/vocabulary.ts";
import { readDirectory } from "./directory.ts";
import { readDocument, readSettings } from "./documents.ts";
import type { Database } from "./schema.ts";
import type { ViewContext } from "./view.ts";

/** Name of the document that holds policies, calendars and the holiday table. */
export const RULE_BOOK = "rule-book";

/** The agency's rule book; the shipped one until it saves its own. */
export async function readRuleBook(db: Database): Promise<RuleBook> {
	return (await readDocument(db, RULE_BOOK, ruleBook)) ?? DEFAULT_RULE_BOOK;
}

/** What deadlines follow from now. */
export async function readClockRules(db: Database, zone: Zone): Promise<ClockRules> {
	const { calendarIds } = await readDirectory(db);
	return { ...(await readRuleBook(db)), zone, calendarIds };
}

/** What the view follows from now, by the documents as they are stored. */
export async function readViewContext(db: Database): Promise<ViewContext> {
	const settings = await readSettings(db);
	return {
		rules: await readClockRules(db, settings?.zone ?? "Asia/Jakarta"),
		ownOpdIds: settings ? (await readDirectory(db)).idsOf(settings.opd.id) : [],
	};
}
