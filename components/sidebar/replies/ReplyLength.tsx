import type { Channel } from "../../../lib/complaint/complaint.ts";
import { lengthOn } from "../../../lib/complaint/template/length.ts";
import { useWords } from "../../ui/App.tsx";

/** How long a text is as the site counts, and that it is too long. */
export function ReplyLength({ channel, text }: { channel: Channel; text: string }) {
	const { templates } = useWords();
	const { count, limit } = lengthOn(channel, text);
	const isTooLong = limit !== null && count > limit;
	return (
		<>
			<p class={`reply-length small ${isTooLong ? "reply-too-long" : "soft"}`}>
				{limit === null ? count : `${count}/${limit}`}
			</p>
			{isTooLong && <p class="field-fault">{templates.tooLong(count, limit)}</p>}
		</>
	);
}
