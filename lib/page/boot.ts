import { type Ask, createClient } from "../messages/client.ts";
import { watchRevision } from "../messages/live.ts";
import type { PageSettings } from "../messages/values.ts";
import { commentsIn } from "../sites/read.ts";
import type { Site } from "../sites/site.ts";
import { createFollowing } from "./boot/following.ts";
import { handOver } from "./boot/hand-over.ts";
import { createLatePanel } from "./boot/late-panel.ts";
import { createLateVisits } from "./boot/late-visits.ts";
import { hearRequests } from "./boot/requests.ts";
import { createStyle } from "./boot/style.ts";
import type { Opening } from "./contract.ts";
import { type DockState, storedDockState } from "./dock-state.ts";
import type { Look } from "./look.ts";
import { createMarks } from "./marks.ts";
import { createObserver } from "./observe.ts";

/** How long after a navigation the site has drawn its new page, milliseconds. */
const REDRAWN_MS = 250;

/** What runs on every page of a site: finds comments and marks them. Everything else is loaded when it is first asked for. */
export async function bootPage(site: Site, document: Document, signal: AbortSignal): Promise<void> {
	const ask = createClient();
	const [answer, dockState] = await Promise.all([ask("pageSettings", {}), storedDockState(site.id)]);
	// Without an answer there is no extension behind us: nothing could be recorded.
	if (!signal.aborted && answer.ok) start(site, document, ask, answer.value, dockState, signal);
}

function start(
	site: Site,
	document: Document,
	ask: Ask,
	initial: PageSettings,
	dockState: Partial<DockState>,
	signal: AbortSignal,
): void {
	const ours = new WeakSet<Node>();
	const style = createStyle(document, ask, initial, { onStyle, onSettings }, signal);
	const settings = (): PageSettings => style.now().settings;
	const observer = createObserver(ask, () => settings().accounts, signal);
	const onPress = (container: Element): void => open({ container });
	const marks = createMarks(document, ask, style.now, ours, onPress, observer.take, signal);
	const [panel, attach] = createLatePanel(ask, settings);
	const [visit, attachVisits] = createLateVisits(site, document, ask, settings);
	const following = createFollowing(site, document, marks, () => settings().adapter, {
		isOwn: (node) => ours.has(node),
		isIntact: marks.isIntact,
		onReadings(added) {
			visit(commentsIn(added));
			panel.changed();
		},
		onNavigate() {
			observer.forget();
			visit([], true);
			setTimeout(style.refreshLook, REDRAWN_MS);
		},
		signal,
	});

	function open(opening: Opening): void {
		// Facebook turns dark without navigating.
		style.refreshLook();
		panel.open(opening);
	}
	function onStyle(): void {
		marks.restyle();
		panel.changed();
	}
	function onSettings(isOtherAdapter: boolean): void {
		if (isOtherAdapter) following.restart();
		else for (const comment of commentsIn(marks.readings())) observer.take(comment, marks.markOf(comment.id));
	}

	const look = (): Look => style.now().look;
	const own = (node: Node): void => void ours.add(node);
	handOver(document, { site, ask, signal, dockState, settings, look, own, attach, attachVisits }, marks, following);
	hearRequests(open, signal);
	watchRevision((ids) => {
		marks.refresh(ids);
		visit([]);
		if (ids === null) void style.refreshSettings();
	}, signal);
	visit([]);
	if (dockState.isOpen && !dockState.isCollapsed) open({ restore: true });
}
