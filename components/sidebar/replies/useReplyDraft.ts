import { useState } from "preact/hooks";
import { z } from "zod";
import { replyDraftKey } from "../../../lib/complaint/kept-answer.ts";
import { useDraft } from "../../complaint/useDraft.ts";

const texts = z.record(z.string(), z.string());
const kept = z.object({
	templateId: z.string().nullable(),
	/** What the variables were answered with. */
	answers: texts,
	/** Texts changed by hand, by the id of their template. */
	edits: texts,
	/** Texts changed by hand whose place another took, by the id of their template; the next to be offered first. */
	others: z.record(z.string(), z.array(z.string())).default({}),
});
type Kept = z.infer<typeof kept>;

const NOTHING: Kept = { templateId: null, answers: {}, edits: {}, others: {} };

export interface ReplyDraft extends Kept {
	answer: (templateId: string, variable: string, answer: string) => void;
	/** `text` null: as the template says again. */
	edit: (templateId: string, text: string | null) => void;
	/** Puts a text that comes from elsewhere there; what was changed by hand is the next to be offered. */
	replace: (templateId: string, text: string) => void;
	/** Puts the next of those that wait there; this one waits behind them all. */
	swap: (templateId: string) => void;
	/** A text stands in the site's box. What was typed meanwhile is kept. */
	settle: (templateId: string, edit: string | null) => void;
}

/** What was typed for the replies to one complaint; kept until it was inserted or taken back, also when the sidebar is closed meanwhile. */
export function useReplyDraft(complaintId: string): ReplyDraft {
	const [typed, setTyped] = useState<Kept>(NOTHING);
	const isEmpty = [typed.answers, typed.edits, typed.others].every((one) => Object.keys(one).length === 0);
	useDraft(replyDraftKey(complaintId), isEmpty ? null : typed, (stored) => {
		const parsed = kept.safeParse(stored);
		if (parsed.success) setTyped((now) => (now === NOTHING ? parsed.data : now));
	});
	return {
		...typed,
		answer: (templateId, variable, answer) =>
			setTyped((now) => ({ ...now, templateId, answers: { ...now.answers, [variable]: answer } })),
		edit: (templateId, text) =>
			setTyped((now) => ({
				...now,
				templateId,
				edits: text === null ? without(now.edits, templateId) : { ...now.edits, [templateId]: text },
			})),
		replace: (templateId, text) =>
			setTyped((now) => withText(now, templateId, text, [...ownOf(now, templateId), ...othersOf(now, templateId)])),
		swap: (templateId) =>
			setTyped((now) => {
				const [next, ...left] = othersOf(now, templateId);
				return next === undefined ? now : withText(now, templateId, next, [...left, ...ownOf(now, templateId)]);
			}),
		settle: (templateId, edit) =>
			setTyped(({ edits, others }) => {
				const kept = edits[templateId] === edit ? without : <Value>(texts: Record<string, Value>) => texts;
				return { templateId: null, answers: {}, edits: kept(edits, templateId), others: kept(others, templateId) };
			}),
	};
}

/** The texts that wait behind the one of a template. */
export function othersOf({ others }: Pick<Kept, "others">, templateId: string): readonly string[] {
	return Object.hasOwn(others, templateId) ? (others[templateId] ?? []) : [];
}

/** What was changed by hand, unless nothing is left of it. */
function ownOf({ edits }: Kept, templateId: string): string[] {
	const own = Object.hasOwn(edits, templateId) ? (edits[templateId] ?? "") : "";
	return own.trim() === "" ? [] : [own];
}

function withText(now: Kept, templateId: string, text: string, waiting: readonly string[]): Kept {
	const others = waiting.filter((other) => other !== text);
	return {
		...now,
		templateId,
		edits: { ...now.edits, [templateId]: text },
		others: { ...without(now.others, templateId), ...(others.length > 0 && { [templateId]: others }) },
	};
}

function without<Value>(texts: Record<string, Value>, templateId: string): Record<string, Value> {
	return Object.fromEntries(Object.entries(texts).filter(([id]) => id !== templateId));
}
