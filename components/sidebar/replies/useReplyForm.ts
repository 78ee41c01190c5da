import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { shorterVariant } from "../../../lib/complaint/template/choice.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";
import { useWords } from "../../ui/App.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { type Gate, useGate } from "./useGate.ts";
import type { Passage } from "./usePassage.ts";
import type { Picker } from "./usePicker.ts";

/** The chosen reply on its way: answers, the text changed by hand, *Sisipkan*. */
export interface ReplyForm {
	gate: Gate;
	/** A shorter one to offer when this is too long for the site; null when there is none. */
	shorter: Template | null;
	answers: Readonly<Record<string, string>>;
	answer: (variable: string, answer: string) => void;
	/** Puts a text from elsewhere there for changes, as that of a template; what was changed by hand can be had back. */
	open: (templateId: string, text: string) => void;
	/** The text whose place this one took is there again, and this one waits. */
	swap: () => void;
	/** Opens the text for changes. */
	startEdit: () => void;
	edit: (text: string) => void;
	/** As the template says again; offers to bring the changes back. */
	restore: () => void;
	editor: RefObject<HTMLTextAreaElement | null>;
	/** Where the input of each variable is kept. */
	keepInput: (variable: string, input: HTMLElement | null) => void;
	/** *Sisipkan*, or the keyboard goes to the first gap. */
	submit: () => void;
}

export function useReplyForm({
	picker: { choice, draft, reply },
	passage,
	isOnPage,
}: {
	picker: Picker;
	passage: Passage;
	isOnPage: boolean;
}): ReplyForm {
	const { toasts } = useSidebar();
	const words = useWords().sidebar.replies;
	const inputs = useRef(new Map<string, HTMLElement>());
	const editor = useRef<HTMLTextAreaElement>(null);
	const shorter = reply && shorterVariant(reply.template, choice.offered);
	const id = reply?.template.id ?? "";

	/** Whatever is typed for a template keeps it chosen, whatever the form beside it says. */
	const edit = (text: string) => {
		choice.choose(id);
		draft.edit(id, text);
	};
	const startEdit = () => {
		if (reply?.insertable && reply.edit === null) edit(reply.insertable.text);
		else editor.current?.focus();
	};
	const gate = useGate({
		insertable: reply?.insertable ?? null,
		passage,
		onTooLong: () => (shorter && reply?.edit === null ? choice.choose(shorter.id) : startEdit()),
		onInserted: () => {
			draft.settle(id, reply?.edit ?? null);
			choice.rest();
		},
	});
	return {
		gate,
		shorter,
		answers: draft.answers,
		answer: (variable, answer) => {
			choice.choose(id);
			draft.answer(id, variable, answer);
		},
		open: (templateId, text) => {
			choice.choose(templateId);
			draft.replace(templateId, text);
			editor.current?.focus();
		},
		swap: () => {
			choice.choose(id);
			draft.swap(id);
			editor.current?.focus();
		},
		startEdit,
		edit,
		restore: () => {
			const before = reply?.edit ?? null;
			draft.edit(id, null);
			toasts.show({ text: words.restored, undo: () => draft.edit(id, before) });
		},
		editor,
		keepInput: (variable, input) => {
			if (input) inputs.current.set(variable, input);
			else inputs.current.delete(variable);
		},
		submit: () => {
			if (!reply || !isOnPage) return;
			if (reply.insertable) return void gate.submit();
			if (reply.edit !== null) editor.current?.focus();
			else if (reply.filled.state === "incomplete") inputs.current.get(reply.filled.missing[0])?.focus();
		},
	};
}
