import { useState } from "preact/hooks";
import { type ReplySituation, rankTemplates } from "../../../lib/complaint/template/choice.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";
import type { ReplyLibrary } from "./useLibrary.ts";
import type { ReplyDraft } from "./useReplyDraft.ts";

/** Whatever comes first, also when the form beside it changes; one that was chosen; or nothing until the list is used again. */
type Choice = { type: "first" | "none" } | { type: "template"; id: string };

export interface TemplateChoice {
	query: string;
	/** Searching chooses the first one found. */
	search: (query: string) => void;
	/** What fits the search, the best first. */
	found: readonly Template[];
	/** All that fit the complaint, the best first; last those that no longer do, or were removed, and whose text was changed by hand. */
	offered: readonly Template[];
	template: Template | null;
	choose: (templateId: string) => void;
	/** Nothing is chosen until the list is used again: a further Enter must not insert a further text. */
	rest: () => void;
}

/** @param draft what was typed already: its template goes first */
export function useTemplateChoice(
	{ templates, removed }: Pick<ReplyLibrary, "templates" | "removed">,
	situation: Omit<ReplySituation, "query">,
	{ templateId: started, edits }: Pick<ReplyDraft, "templateId" | "edits">,
): TemplateChoice {
	const [query, setQuery] = useState("");
	const [choice, setChoice] = useState<Choice>({ type: "first" });
	const fitting = rankTemplates(templates, { ...situation, query: "" });
	const isEdited = ({ id }: Template) => Object.hasOwn(edits, id);
	const others = [...templates, ...removed].filter((template) => isEdited(template) && !fitting.includes(template));
	const offered = [...fitting, ...others];
	const found = query.trim() === "" ? offered : rankTemplates(templates, { ...situation, query });
	const byId = (id: string) => offered.find((template) => template.id === id) ?? null;
	const chosen = () => {
		if (choice.type === "template") return byId(choice.id);
		if (choice.type === "none") return null;
		return (started !== null && query === "" ? byId(started) : null) ?? found[0] ?? null;
	};
	return {
		query,
		search: (text) => {
			setQuery(text);
			setChoice({ type: "first" });
		},
		found,
		offered,
		template: chosen(),
		choose: (id) => {
			// What is chosen stands in the list.
			if (!found.some((template) => template.id === id)) setQuery("");
			setChoice({ type: "template", id });
		},
		rest: () => {
			setQuery("");
			setChoice({ type: "none" });
		},
	};
}
