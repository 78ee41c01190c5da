import { useEffect, useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { stateAt } from "../../../lib/complaint/state.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { shortDateText } from "../../../lib/words/dates.ts";
import { shortDurationText } from "../../../lib/words/duration.ts";
import { useApp, useAsk, useNow } from "../../ui/App.tsx";
import { StateBadge } from "../../ui/StateBadge.tsx";
import { useLive } from "../../ui/useLive.ts";
import { useSidebar } from "../SidebarScope.tsx";

/** A place is looked up once its typing pauses for this long. */
const TYPING_MS = 400;

/** The background answers no more than these of one place. */
const MOST_AT_PLACE = 10;

interface Props {
	seen: SeenComment;
	/** As they stand in the form. */
	handle: string | null;
	location: string;
}

/** What this citizen still has open, and what was reported for the same place before; nothing where there is nothing. */
export function KnownBefore({ seen, handle, location }: Props) {
	const ask = useAsk();
	const { words, dateStyle } = useApp();
	const now = useNow();
	const own = words.sidebar.before;
	const place = usePaused(location.trim());
	const { value, reload } = useLive(
		() => ask("history", { site: seen.site, handle, location: place, except: seen.id }),
		[ask, seen.id],
	);
	// Asked again without forgetting the answer in between: nothing jumps.
	// biome-ignore lint/correctness/useExhaustiveDependencies: another citizen or place calls for it
	useEffect(reload, [handle, place]);
	const { open = [], place: samePlace = [] } = value ?? {};
	const [newest] = samePlace;
	if (open.length === 0 && !newest) return null;
	return (
		<div class="known-before">
			{open.length > 0 && <Known summary={own.open(open.length)} complaints={open} />}
			{newest && (
				<Known
					summary={own.place(
						samePlace.length,
						samePlace.length >= MOST_AT_PLACE,
						shortDateText(newest.capturedAt, now, dateStyle),
					)}
					complaints={samePlace}
				/>
			)}
		</div>
	);
}

function Known({ summary, complaints }: { summary: string; complaints: readonly Complaint[] }) {
	const { words, language } = useApp();
	const now = useNow();
	const { chooseComplaint } = useSidebar();
	return (
		<details class="disclosure">
			<summary>{summary}</summary>
			<ul class="rows disclosed">
				{complaints.map((complaint) => (
					<li key={complaint.id}>
						<button type="button" class="row" onClick={() => chooseComplaint(complaint.id)}>
							<StateBadge state={stateAt(complaint, now)} look="shape" />
							<span class="row-name">
								<span class="complaint-number">{complaint.number}</span>{" "}
								<span class="row-text soft">{complaint.topic || complaint.comment.text}</span>
							</span>
							<span class="row-facts">
								{words.sidebar.comment.ago(shortDurationText(now - complaint.capturedAt, language))}
							</span>
						</button>
					</li>
				))}
			</ul>
		</details>
	);
}

/** A typed value, once its typing has paused. */
function usePaused(value: string): string {
	const [paused, setPaused] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => setPaused(value), TYPING_MS);
		return () => clearTimeout(timer);
	}, [value]);
	return paused;
}
