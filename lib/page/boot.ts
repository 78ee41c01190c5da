import { type Ask, createClient } from "../messages/client.ts";
import { watchRevision } from "../messages/live.ts";
import type { PageSettings } from "../messages/values.ts";
import { rememberCaret } from "../sites/compose/caret.ts";
import { rememberPresses } from "../sites/compose/presses.ts";
import { commentsIn, contextOf, readNow } from "../sites/read.ts";
import type { Site } from "../sites/site.ts";
import { createFollowing } from "./boot/following.ts";
import { createLatePanel } from "./boot/late-panel.ts";
import { createLateVisits } from "./boot/late-visits.ts";
import { hearRequests } from "./boot/requests.ts";
import { BOOT_KEY, type Boot, type Opening } from "./contract.ts";
import { type DockState, storedDockState } from "./dock-state.ts";
import { lookOf, wishForDark } from "./look.ts";
import type { MarkStyle } from "./mark.ts";
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
	let style: MarkStyle = { settings: initial, look: lookOf(document) };
	const ours = new WeakSet<Node>();
	const settings = (): PageSettings => style.settings;

	const observer = createObserver(ask, () => settings().accounts, signal);
	const marks = createMarks(document, ask, style, ours, (container) => open({ container }), observer.take, signal);
	const [panel, attach] = createLatePanel(ask, settings);
	const [visit, attachVisits] = createLateVisits(site, document, ask, settings);

	const restyle = (next: Partial<MarkStyle>): void => {
		style = { ...style, ...next };
		marks.restyle(style);
		panel.changed();
	};
	const refreshLook = (): void => {
		const look = lookOf(document);
		if (look !== style.look) restyle({ look });
	};
	const refreshSettings = async (): Promise<void> => {
		const next = await ask("pageSettings", {});
		const before = settings();
		if (signal.aborted || !next.ok || isSame(next.value, before)) return;
		restyle({ settings: next.value });
		if (!isSame(next.value.adapter, before.adapter)) following.restart();
		else for (const comment of commentsIn(marks.readings())) observer.take(comment, marks.markOf(comment.id));
	};
	const open = (opening: Opening): void => {
		// Facebook turns dark without navigating.
		refreshLook();
		panel.open(opening);
	};
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
			setTimeout(refreshLook, REDRAWN_MS);
		},
		signal,
	});
	const boot: Boot = {
		...{ site, ask, signal, dockState, settings, attachVisits },
		carets: rememberCaret(document, signal),
		pressed: rememberPresses(document, marks.readings, signal),
		look: () => style.look,
		adapterFaults: following.faults,
		readings: marks.readings,
		markOf: marks.markOf,
		observed: following.observed,
		readAgain: (container) => readNow(site, container, contextOf(document, Date.now())),
		own: (node) => void ours.add(node),
		attach(next) {
			following.readAll();
			attach(next);
		},
	};
	(globalThis as Record<string, unknown>)[BOOT_KEY] = boot;

	hearRequests(open, signal);
	wishForDark().addEventListener("change", refreshLook, { signal });
	watchRevision((ids) => {
		marks.refresh(ids);
		visit([]);
		if (ids === null) void refreshSettings();
	}, signal);
	visit([]);
	if (dockState.isOpen && !dockState.isCollapsed) open({ restore: true });
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
