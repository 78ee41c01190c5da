import type { CheckSituation } from "../../../lib/complaint/reply-checks.ts";
import { checkReply } from "../../../lib/complaint/reply-checks.ts";
import type { ReplyCheck } from "../../../lib/complaint/vocabulary.ts";
import { HOUR, MORNING, makeSettings } from "../../factories.ts";

/** A complaint that nobody has answered, begun with at `MORNING`; nothing speaks against a friendly text. */
export function makeSituation(overrides: Partial<CheckSituation> = {}): CheckSituation {
	return {
		template: null,
		urgency: "medium",
		facts: makeFacts(),
		guidance: null,
		openedAt: MORNING,
		author: "Warga Contoh",
		publicContacts: [],
		settings: makeSettings(),
		now: MORNING + HOUR,
		...overrides,
	};
}

export function makeFacts(overrides: Partial<CheckSituation["facts"]> = {}): CheckSituation["facts"] {
	return {
		threadUses: {},
		otherAnswer: null,
		incidentSize: 1,
		hasAnswered: false,
		hasToldEmergency: false,
		...overrides,
	};
}

/** What one check found in a text: its excerpt, undefined when it is quiet. */
export function excerptOf(check: ReplyCheck, text: string, overrides: Partial<CheckSituation> = {}) {
	return checkReply(text, makeSituation(overrides)).find((finding) => finding.check === check)?.excerpt;
}
