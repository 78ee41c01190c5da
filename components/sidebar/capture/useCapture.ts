import { useEffect, useRef, useState } from "preact/hooks";
import type { DismissalReason, MessageKind } from "../../../lib/complaint/vocabulary.ts";
import type { ComplaintDetail } from "../../../lib/messages/values.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { useDraft } from "../../complaint/useDraft.ts";
import { useAsk } from "../../ui/App.tsx";
import { type Act, useAct } from "../../ui/useAct.ts";
import type { DispositionLine } from "../disposition.ts";
import { useSidebar } from "../SidebarScope.tsx";
import { type CaptureValues, captureArgs, captureValues, commentOf, initialValues, withNewReading } from "./values.ts";

export interface Capture {
	seen: SeenComment;
	/** A leader's word on this comment; null without one. */
	disposition: DispositionLine | null;
	values: CaptureValues;
	change: (values: CaptureValues) => void;
	act: Act;
	/** Records the comment with what stands in the form; null when it failed (`act.fault`) or is under way. */
	save: () => Promise<ComplaintDetail | null>;
	/** Ticks it off. */
	dismiss: (reason: DismissalReason) => Promise<ComplaintDetail | null>;
}

/**
 * The form of a comment that is not recorded yet: its values, its draft, its two ways out.
 * @param isOpen whether the form is in use; until it is known that the comment is not recorded, no draft is asked for
 */
export function useCapture(
	seen: SeenComment,
	messageKind: MessageKind | null,
	disposition: DispositionLine | null,
	isOpen: boolean,
): Capture {
	const ask = useAsk();
	const { settings } = useSidebar();
	const act = useAct();
	const [edited, setEdited] = useState<CaptureValues | null>(null);
	const reading = useRef(seen);
	useEffect(() => {
		const before = reading.current;
		reading.current = seen;
		if (before !== seen) setEdited((now) => now && withNewReading(now, before, seen));
	}, [seen]);
	const values = edited ?? initialValues(seen, settings, messageKind ?? "complaint", disposition);
	const draft = useDraft(isOpen ? seen.id : null, edited, (stored) => {
		const parsed = captureValues.safeParse(stored);
		if (parsed.success) setEdited((now) => now ?? parsed.data);
	});

	const finish = (done: { value: ComplaintDetail } | null): ComplaintDetail | null => {
		if (!done) return null;
		if (edited) draft.discard();
		return done.value;
	};
	return {
		seen,
		disposition,
		values,
		change: setEdited,
		act,
		save: async () => {
			const args = captureArgs(seen, values);
			return finish(await act.run(["capture", args], (action) => ask("capture", { action, ...args })));
		},
		dismiss: async (reason) => {
			const args = { comment: commentOf(seen, values), reason };
			return finish(await act.run(["dismiss", args], (action) => ask("dismiss", { action, ...args })));
		},
	};
}
