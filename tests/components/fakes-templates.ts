import { libraryOf, type TemplateUse, type TemplateVersion } from "../../lib/complaint/template/library.ts";
import { TEMPLATES, type Template } from "../../lib/complaint/template/template.ts";
import type { ArgsOf } from "../../lib/messages/contract.ts";
import type { Answer, PendingReply, ReplyFacts } from "../../lib/messages/values.ts";
import { announce } from "./browser-double.ts";

/** What the agency's library holds, and what is known before a reply goes out. A test changes what it is about. */
export interface FakeReplies {
	/** Own templates of the agency, and shipped ones as it has changed them. */
	templates: Template[];
	/** Ids of those that were removed. */
	removed: string[];
	favourites: string[];
	uses: TemplateUse[];
	facts: ReplyFacts;
}

export const makeReplies = (): FakeReplies => ({
	templates: [],
	removed: [],
	favourites: [],
	uses: [],
	facts: { threadUses: {}, otherAnswer: null, incidentSize: 1, hasAnswered: false, hasToldEmergency: false },
});

/** A template of the agency's own, for any complaint, that asks for nothing. */
export const makeTemplate = (overrides: Partial<Template> = {}): Template => ({
	...{ id: "contoh-01", title: "Contoh balasan", situation: "penerimaan", scope: "any", language: "id" },
	text: "Halo {username}, laporan kami terima.",
	...overrides,
});

/** The library and the unsent replies, as the background keeps them. */
export function repliesIn(
	{ replies, pending }: { replies: FakeReplies; pending: Map<string, PendingReply> },
	now: number,
) {
	const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
	return {
		templates() {
			const by = { at: now, by: "Dwi" };
			const saved = new Map(replies.templates.map((template) => [template.id, template]));
			const newest = new Map<string, TemplateVersion>();
			for (const [id, template] of saved) newest.set(id, { change: { type: "saved", template }, ...by });
			for (const id of replies.removed) newest.set(id, { change: { type: "removed" }, ...by });
			return ok(libraryOf(TEMPLATES, newest, replies.favourites, saved));
		},
		templateUses: () => ok(replies.uses),
		replyFacts: () => ok(replies.facts),
		setFavouriteTemplate({ id, isFavourite }: ArgsOf<"setFavouriteTemplate">): Answer<null> {
			const others = replies.favourites.filter((favourite) => favourite !== id);
			replies.favourites = isFavourite ? [...others, id] : others;
			announce(null);
			return ok(null);
		},
		inserted({ id, templateId, text, reply, isAdded }: ArgsOf<"inserted">): Answer<null> {
			const before = isAdded ? pending.get(id) : undefined;
			const whole = before ? `${before.text}\n${text}` : text;
			pending.set(id, { complaintId: id, templateId, text: whole, reply, insertedAt: now });
			return ok(null);
		},
	};
}
