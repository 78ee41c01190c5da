import type { Overview } from "../../../lib/messages/values.ts";
import { useWords } from "../../ui/App.tsx";

/** *Belum ditanggapi 14 · 5 lewat tenggat*: of what was recorded. */
export function LeaderLine({ overview }: { overview: Overview }) {
	const words = useWords().sidebar.leader;
	const { overdue, soon, onTrack } = overview;
	return (
		<div class="leader-line">
			<span>{words.line(overdue + soon + onTrack, overdue)}</span>
		</div>
	);
}
