import { useRef, useState } from "preact/hooks";
import type { ReplyKind } from "../../../lib/complaint/vocabulary.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { useAsk } from "../../ui/App.tsx";
import { copyText } from "../../ui/copy.ts";
import type { Inserted } from "../page-port.ts";
import { useSidebar } from "../SidebarScope.tsx";

/** A text that is ready for the site's box. */
export interface Insertable {
	/** The template that it was made from; null for an answer of an OPD. */
	templateId: string | null;
	reply: ReplyKind;
	text: string;
	/** The same for a box in which the site has put the citizen's account already. */
	textWithoutMention: string;
}

/** A text that did not reach the box and has to be pasted by hand. */
export interface ByHand {
	reason: Exclude<Inserted["outcome"]["state"], "inserted">;
	text: string;
	templateId: string | null;
	reply: ReplyKind;
	isCopied: boolean;
}

/** How far the last *Sisipkan* came. */
export type Insertion =
	| { state: "idle" | "busy" | "notRecorded" }
	/** It stands in the site's box. `isRemembered`: the question whether it was sent will be asked again. */
	| { state: "inserted"; isRemembered: boolean }
	| ({ state: "byHand" } & ByHand);

interface Options {
	complaintId: string;
	/** Records the comment first if it is not recorded; null when that failed. */
	record: () => Promise<ComplaintDetail | null>;
	onInserted: () => void;
}

/** *Sisipkan*: records, puts the text into the site's box, and never claims more than what happened. */
export function useInsertion({ complaintId, record, onInserted }: Options): {
	insertion: Insertion;
	insert: (insertable: Insertable) => Promise<void>;
	reset: () => void;
} {
	const ask = useAsk();
	const { page } = useSidebar();
	const [insertion, setInsertion] = useState<Insertion>({ state: "idle" });
	/** Set at once, before the screen knows: a double click must not insert twice. */
	const isUnderWay = useRef(false);

	const insert = async (insertable: Insertable) => {
		if (isUnderWay.current) return;
		isUnderWay.current = true;
		setInsertion({ state: "busy" });
		setInsertion(await attempt(insertable));
		isUnderWay.current = false;
	};
	const attempt = async ({ templateId, reply, ...texts }: Insertable): Promise<Insertion> => {
		if (!(await record())) return { state: "notRecorded" };
		const { outcome, hasMention } = await page.insert(complaintId, {
			...texts,
			caret: null,
			caretWithoutMention: null,
		});
		const text = hasMention ? texts.textWithoutMention : texts.text;
		if (outcome.state === "inserted") {
			const answer = await ask("inserted", {
				...{ id: complaintId, templateId, text, reply },
				...{ isAdded: false, override: null },
			});
			onInserted();
			return { state: "inserted", isRemembered: answer.ok };
		}
		// The keyboard is in the page by now; the clipboard wants it here.
		window.focus();
		const isCopied = await copyText(text);
		return { state: "byHand", reason: outcome.state, text, templateId, reply, isCopied };
	};
	return { insertion, insert, reset: () => setInsertion({ state: "idle" }) };
}
