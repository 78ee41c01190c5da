import { useEffect, useState } from "preact/hooks";
import type { PageView } from "../../../lib/messages/panel.ts";
import { nameOf } from "../../complaint/comment/name-of.ts";
import { useAsk, useNow, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { StateBadge } from "../../ui/StateBadge.tsx";
import { TimeLeft } from "../../ui/TimeLeft.tsx";
import { useLive } from "../../ui/useLive.ts";
import { useSidebar } from "../SidebarScope.tsx";
import { CoverageLine } from "./CoverageLine.tsx";
import { coverageOf } from "./coverage.ts";
import { HealthLine } from "./HealthLine.tsx";
import { handledCount, type PageRow, pageRows } from "./page-rows.ts";

/** As many rows as fit beside a form; the others on demand. */
const FIRST_ROWS = 6;

/** *Di halaman ini*: every recognised comment, what became of it, and how well the page could be read. */
export function OnThisPage({ view, chosenId }: { view: PageView; chosenId: string | null }) {
	const ask = useAsk();
	const now = useNow();
	const words = useWords().sidebar.page;
	const { settings } = useSidebar();
	const [isWhole, setWhole] = useState(false);
	const ids = view.comments.map((comment) => comment.id);
	// Asked again as the page grows, without forgetting the rows in between: nothing jumps.
	const { value: complaints, reload } = useLive(() => ask("complaints", { ids }), [ask], ids);
	// biome-ignore lint/correctness/useExhaustiveDependencies: other comments call for it
	useEffect(reload, [ids.join(" ")]);

	const rows = pageRows(view.comments, complaints ?? [], settings, now);
	const handled = new Set(complaints?.map(({ id }) => id));
	/** Nothing is claimed before it is known what is recorded. */
	const coverage = complaints && coverageOf(view, handled, settings, chosenId);
	const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
	return (
		<section class="panel" aria-label={words.title}>
			<div class="section-head">
				<h2>{words.title}</h2>
				{rows.length > 0 && !coverage && (
					<span class="small soft">{words.handled(handledCount(rows), rows.length)}</span>
				)}
			</div>
			{coverage && <CoverageLine coverage={coverage} view={view} handled={handled} chosenId={chosenId} />}
			{rows.length === 0 ? (
				<p class="soft">{words.none}</p>
			) : (
				<ul class="rows">
					{shown.map((row) => (
						<Row key={row.seen.id} row={row} isChosen={row.seen.id === chosenId} />
					))}
				</ul>
			)}
			{rows.length > FIRST_ROWS && (
				<Button look="link" isSmall aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
					{isWhole ? words.fewer : words.all(rows.length)}
				</Button>
			)}
			{view.total > view.comments.length && (
				<p class="small soft">{words.notListed(view.total - view.comments.length)}</p>
			)}
			<HealthLine view={view} />
		</section>
	);
}

function Row({ row: { seen, complaint, state }, isChosen }: { row: PageRow; isChosen: boolean }) {
	const words = useWords().sidebar;
	const { page, choose } = useSidebar();
	const { primary } = nameOf(seen.site, seen, words.comment.unknownAuthor);
	return (
		<li>
			<button
				type="button"
				class="row"
				{...(isChosen ? { "aria-current": "true" as const } : {})}
				onClick={() => {
					page.post({ type: "jump", commentId: seen.id });
					choose(seen.id, seen);
				}}
			>
				<StateBadge state={state} look="shape" />
				<span class="row-name">
					{primary} <span class="row-text soft">{seen.text}</span>
				</span>
				{complaint && complaint.status.type !== "dismissed" && (
					<span class="row-facts">
						<TimeLeft complaint={complaint} />
						<span class="row-opd">{complaint.opd?.abbreviation || complaint.opd?.name}</span>
					</span>
				)}
			</button>
		</li>
	);
}
