import { shorten } from "../../../lib/report/safe-text.ts";
import { useWords } from "../../ui/App.tsx";

const SHOWN = 5;
const SHOWN_LENGTH = 200;

/** What was pasted along and is no decision: "eh jangan dulu" after a "setuju" changes everything. */
export function OtherMessages({ messages }: { messages: readonly string[] }) {
	const words = useWords().guidance.answer;
	if (messages.length === 0) return null;
	return (
		<div class="guidance-said small">
			<p class="soft">{words.others(messages.length)}</p>
			{messages.slice(-SHOWN).map((message, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: messages have no identity of their own, and hold no state
				<blockquote key={index}>{shorten(message, SHOWN_LENGTH)}</blockquote>
			))}
		</div>
	);
}
