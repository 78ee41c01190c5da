import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { fullText, shortText } from "../../../lib/words/dates.ts";
import { durationText } from "../../../lib/words/duration.ts";
import { useApp, useAsk, useNow, useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { useLive } from "../../ui/useLive.ts";
import { ExplainedDeadline } from "./ExplainedDeadline.tsx";

/** *Dari mana tenggat ini?*: asked for when it is opened, and again whenever the complaint or the rules change. */
export function DeadlineExplained({ complaint }: { complaint: Complaint }) {
	const { words, dateStyle } = useApp();
	const own = words.deadline;
	const [isOpen, setOpen] = useState(false);
	const { status, followUp, running, substantiveAnswer } = complaint;
	if (status.type === "dismissed" || status.type === "merged") return null;
	const isFollowUpAhead = followUp !== null && running?.of !== "followUp" && substantiveAnswer === null;
	return (
		<div class="deadline">
			{isFollowUpAhead && status.type !== "closed" && (
				<p class="small soft">
					<time dateTime={new Date(followUp.dueAt).toISOString()} title={fullText(followUp.dueAt, dateStyle)}>
						{own.followUpDue(shortText(followUp.dueAt, dateStyle))}
					</time>
				</p>
			)}
			<details class="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
				<summary>{own.title}</summary>
				{isOpen && (
					<div class="deadline-body">
						<Clocks complaint={complaint} />
						<Held complaint={complaint} />
						<ToRules />
					</div>
				)}
			</details>
		</div>
	);
}

function Clocks({ complaint }: { complaint: Complaint }) {
	const ask = useAsk();
	const own = useWords().deadline;
	const { id, postedAt } = complaint;
	const { loaded, value } = useLive(() => ask("explain", { id }), [id], [id]);
	if (loaded.state === "failed") return <FaultBanner code={loaded.code} />;
	if (value === null) return null;
	if (value.length === 0) return <p>{own.nothingOwedNow}</p>;
	return (
		<>
			{value.map((clock) => (
				<section key={clock.which} aria-label={own.clocks[clock.which]}>
					<h3>{own.clocks[clock.which]}</h3>
					<ExplainedDeadline clock={clock} start={clock.which === "reopened" ? null : postedAt} />
				</section>
			))}
		</>
	);
}

/** The way to the rules themselves, from the queue and from a page alike. */
function ToRules() {
	const ask = useAsk();
	const own = useWords().deadline;
	return (
		<p>
			<Button look="link" isSmall onClick={() => void ask("openDesk", { hash: "#pengaturan/tenggat" })}>
				{own.toRules}
			</Button>
		</p>
	);
}

/** How long each OPD held it. */
function Held({ complaint: { held } }: { complaint: Complaint }) {
	const { words, language } = useApp();
	const own = words.deadline;
	const now = useNow();
	if (held.length === 0) return null;
	return (
		<section aria-label={own.held}>
			<h3>{own.held}</h3>
			<ul>
				{held.map(({ opd, from, to }) => {
					const duration = durationText((to ?? now) - from, language);
					const name = opd.abbreviation || opd.name;
					return (
						<li key={`${opd.id} ${from}`}>
							{to === null ? own.heldStill(name, duration) : own.heldFor(name, duration)}
						</li>
					);
				})}
			</ul>
			{held.length > 1 && <p class="small soft">{own.heldNote}</p>}
		</section>
	);
}
