import { useCallback, useEffect, useState } from "preact/hooks";
import type { ReplyFacts } from "../../../lib/messages/values.ts";
import { useAsk } from "../../ui/App.tsx";

export interface KnownFacts {
	/** False before the first answer. */
	isSettled: boolean;
	/** Null while they are not known. */
	facts: ReplyFacts | null;
	/** As they were when the picker was opened; null while they are not known. */
	atOpening: ReplyFacts | null;
	/** Asks again, right before an insertion: somebody may have answered since. Without an answer, what was known before. */
	refresh: () => Promise<ReplyFacts | null>;
}

/**
 * What the checks go by, as it was when the picker was opened.
 * @param postId of a comment that is not recorded yet; else null
 * @param handle the citizen's: an answer to somebody else there is none to this comment
 */
export function useReplyFacts(complaintId: string, postId: string | null, handle: string | null): KnownFacts {
	const ask = useAsk();
	const [known, setKnown] = useState<Omit<KnownFacts, "refresh">>({
		isSettled: false,
		facts: null,
		atOpening: null,
	});
	const refresh = useCallback(async () => {
		const answer = await ask("replyFacts", { id: complaintId, postId, handle });
		setKnown((before) => {
			const facts = answer.ok ? answer.value : before.facts;
			return { isSettled: true, facts, atOpening: before.isSettled ? before.atOpening : facts };
		});
		return answer.ok ? answer.value : null;
	}, [ask, complaintId, postId, handle]);
	useEffect(() => void refresh(), [refresh]);
	return { ...known, refresh: async () => (await refresh()) ?? known.facts };
}
