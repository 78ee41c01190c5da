import { z } from "zod";
import type { KeptAnswer, RewrittenAnswer } from "../../complaint/kept-answer.ts";
import type { TemplateLibrary, TemplateUse } from "../../complaint/template/library.ts";
import { REPLY_CHECKS, REPLY_KINDS } from "../../complaint/vocabulary.ts";
import { id } from "../args.ts";
import type { ComplaintDetail, ReplyFacts } from "../values.ts";
import { acting, define, officialName, onComplaint, templateId } from "./spec.ts";

const draftText = z.string().trim().min(1).max(20_000);

/** What the sidebar and the desk need on the way to an answer: templates, the text in the site's box, *minta arahan*, what OPDs answered. */
export const replyMessages = {
	/** The agency's reply templates. */
	templates: define<TemplateLibrary>()(acting, z.object({})),
	/** How often each was sent lately. */
	templateUses: define<TemplateUse[]>()(acting, z.object({})),
	setFavouriteTemplate: define<null>()(acting, z.object({ id: templateId, isFavourite: z.boolean() })),
	/** What the checks before an insertion go by. `postId` and `handle` (the citizen's): of a comment that is not recorded yet; else null. */
	replyFacts: define<ReplyFacts>()(
		acting,
		z.object({ id, postId: z.string().max(300).nullable(), handle: z.string().max(200).nullable() }),
	),
	/** A reply text stands in the site's box; whether it was sent is not known yet. `action` is of this insertion: told twice, it counts once. */
	inserted: define<null>()(
		acting,
		onComplaint.extend({
			templateId: z.string().max(60).nullable(),
			text: z.string().max(20_000),
			reply: z.enum(REPLY_KINDS),
			/** The box held an earlier text of ours already: they are one reply. */
			isAdded: z.boolean(),
			/** Checks that spoke against it, and why it was inserted all the same: noted in the log. */
			override: z.object({ checks: z.array(z.enum(REPLY_CHECKS)).min(1), reason: officialName }).nullable(),
		}),
	),
	/** The text that was inserted then was not sent and will not be. */
	forgetInserted: define<null>()(acting, z.object({ id, insertedAt: z.number().int().min(0) })),
	/** *Minta arahan*: a draft is sent up. `request` is a new id. A request that waits already is taken back by it. */
	askGuidance: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({ request: z.uuid(), text: draftText, templateId: templateId.nullable() }),
	),
	/** What came of it. `text` is the draft as it was approved (it may have been changed). */
	decideGuidance: define<ComplaintDetail>()(
		acting,
		onComplaint.extend({
			request: z.uuid(),
			decision: z.enum(["approved", "rejected"]),
			decidedBy: officialName,
			text: draftText,
			remark: z.string().max(2000),
		}),
	),
	withdrawGuidance: define<ComplaintDetail>()(acting, onComplaint.extend({ request: z.uuid() })),
	/** What an OPD answered and the citizen has not been told yet, or null. */
	keptAnswer: define<KeptAnswer | null>()(acting, z.object({ id })),
	/** Changes the text of a kept answer, if it is still `basis`, and answers with what is kept then. */
	rewriteAnswer: define<RewrittenAnswer>()(
		acting,
		z.object({ id, text: z.string().max(20_000), basis: z.string().max(100_000) }),
	),
	/** Takes out what was kept then; answers with what came since, which stays. */
	discardAnswer: define<KeptAnswer | null>()(acting, z.object({ id, receivedAt: z.number().int().min(0) })),
} as const;
