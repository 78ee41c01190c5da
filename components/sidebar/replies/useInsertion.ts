import { useEffect, useRef, useState } from "preact/hooks";
import type { PendingReply } from "../../../lib/complaint/complaint.ts";
import type { ReplyKind } from "../../../lib/complaint/vocabulary.ts";
import type { ArgsOf } from "../../../lib/messages/contract.ts";
import type { ReplyText } from "../../../lib/messages/panel.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import { useAsk } from "../../ui/App.tsx";
import { copyText } from "../../ui/copy.ts";
import { newAction } from "../../ui/useAct.ts";
import type { Inserted } from "../page-port.ts";
import { useSidebar } from "../SidebarScope.tsx";

/** A text that is ready for the site's box. */
export interface Insertable extends ReplyText {
	/** The template that it was made from; null for an answer of an OPD. */
	templateId: string | null;
	reply: ReplyKind;
}

/** What the checks said against a text, and why it goes in all the same; null when they said nothing. */
export type Override = ArgsOf<"inserted">["override"];

/** A text that did not reach the box and has to be pasted by hand. */
export interface ByHand {
	reason: Exclude<Inserted["outcome"]["state"], "inserted">;
	/** Id of this insertion. */
	action: string;
	text: string;
	templateId: string | null;
	reply: ReplyKind;
	override: Override;
	isCopied: boolean;
}

/** How far the last *Sisipkan* came. */
export type Insertion =
	| { state: "idle" | "busy" | "notRecorded" }
	/** It stands in the site's box. `isRemembered`: the question whether it was sent will be asked again. */
	| { state: "inserted"; isRemembered: boolean; hadText: boolean }
	| ({ state: "byHand" } & ByHand);

interface Options {
	complaintId: string;
	/** What stands in the box unsent, as far as we know; null when nothing does. */
	pending: PendingReply | null;
	/** Records the comment first if it is not recorded; null when that failed. */
	record: () => Promise<ComplaintDetail | null>;
	onInserted: () => void;
}

/** *Sisipkan*: records, puts the text into the site's box, and never claims more than what happened. */
export function useInsertion({ complaintId, pending, record, onInserted }: Options): {
	insertion: Insertion;
	/** @returns whether it stands in the box now */
	insert: (insertable: Insertable, override: Override) => Promise<boolean>;
	reset: () => void;
} {
	const ask = useAsk();
	const { page } = useSidebar();
	const [insertion, setInsertion] = useState<Insertion>({ state: "idle" });
	/** Set at once, before the screen knows: a double click must not insert twice. */
	const isUnderWay = useRef(false);
	const isPending = pending !== null;
	const wasPending = useRef(isPending);
	useEffect(() => {
		const isSettled = wasPending.current && !isPending;
		wasPending.current = isPending;
		// Sent or given up: there is nothing to check and send any more.
		if (isSettled) setInsertion((now) => (now.state === "inserted" && now.isRemembered ? { state: "idle" } : now));
	}, [isPending]);

	const insert = async (insertable: Insertable, override: Override) => {
		if (isUnderWay.current) return false;
		isUnderWay.current = true;
		setInsertion({ state: "busy" });
		const result = await attempt(insertable, override);
		setInsertion(result);
		isUnderWay.current = false;
		return result.state === "inserted";
	};
	const attempt = async ({ templateId, reply, ...texts }: Insertable, override: Override): Promise<Insertion> => {
		if (!(await record())) return { state: "notRecorded" };
		const action = newAction();
		const { outcome, hasMention } = await page.insert(complaintId, texts);
		const text = hasMention ? texts.textWithoutMention : texts.text;
		if (outcome.state === "inserted") {
			const { hadText } = outcome;
			const isAdded = hadText && pending !== null;
			const told = { action, id: complaintId, templateId, text, reply, isAdded, override };
			const answer = await ask("inserted", told);
			onInserted();
			return { state: "inserted", isRemembered: answer.ok, hadText };
		}
		// The keyboard is in the page by now; the clipboard wants it here.
		window.focus();
		const isCopied = await copyText(text);
		return { state: "byHand", reason: outcome.state, action, text, templateId, reply, override, isCopied };
	};
	return { insertion, insert, reset: () => setInsertion({ state: "idle" }) };
}
