import { z } from "zod";
import { opdRef } from "../../../lib/complaint/entry.ts";
import { NO_WORDS } from "../../../lib/complaint/reading.ts";
import { INTAKES } from "../../../lib/complaint/vocabulary.ts";
import type { ArgsOf } from "../../../lib/messages/contract.ts";

/** What stands in the form for entry by hand. Also the shape of its stored draft. */
export const manualValues = z.object({
	intake: z.enum(INTAKES).nullable(),
	text: z.string(),
	opd: opdRef,
	author: z.string(),
	location: z.string(),
	contact: z.string(),
});
export type ManualValues = z.infer<typeof manualValues>;

/** Our own OPD; how it came and what it says is for the admin to enter. */
export function emptyManual(opd: ManualValues["opd"]): ManualValues {
	return { intake: null, text: "", opd, author: "", location: "", contact: "" };
}

/** What keeps it from being saved, the first of its fields first; null when nothing does. */
export function missingIn({ intake, text }: ManualValues): "intake" | "text" | null {
	if (intake === null) return "intake";
	return text.trim() === "" ? "text" : null;
}

/**
 * What records it. Its clock starts when it is recorded: nobody can read when it came.
 * @param action id of the click, which names the complaint too: a retry is the same complaint
 */
export function manualArgs(action: string, values: ManualValues): ArgsOf<"capture"> {
	const { intake, text, opd, author, location, contact } = values;
	return {
		action,
		comment: {
			id: `manual:${action}`,
			site: "manual",
			role: "comment",
			parentId: null,
			postId: null,
			postedAt: null,
			...NO_WORDS,
			text: text.trim(),
			author: author.trim() || null,
			intake,
			reading: null,
		},
		classification: {
			messageKind: "complaint",
			category: null,
			urgency: "medium",
			unit: null,
			topic: "",
			location: location.trim(),
		},
		opd,
		note: "",
		contact: contact.trim() || null,
	};
}
