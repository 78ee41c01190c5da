import { type Ask, createClient } from "../messages/client.ts";
import { watchRevision } from "../messages/live.ts";
import type { PageSettings } from "../messages/values.ts";
import { rememberCaret } from "../sites/compose/caret.ts";
import { rememberPresses } from "../sites/compose/presses.ts";
import { commentsIn, contextOf, readNow } from "../sites/read.ts";
import type { Site } from "../sites/site.ts";
import type { SeenComment } from "../sites/types.ts";
import { createFollowing } from "./boot/following.ts";
import { createLate } from "./boot/late.ts";
import { hearRequests } from "./boot/requests.ts";
import { BOOT_KEY, type Boot, type Opening, type Panel } from "./contract.ts";
import { type DockState, loadDockState } from "./dock-state.ts";
import { lookOf, wishForDark } from "./look.ts";
import { createMarks } from "./marks.ts";
import { createObserver } from "./observe.ts";

/** How long after a navigation the site has drawn its new page, milliseconds. */
const REDRAWN_MS = 250;

/** What runs on every page of a site: finds comments and marks them. Everything else is loaded when it is first asked for. */
export async function bootPage(site: Site, document: Document, signal: AbortSignal): Promise<void> {
	const ask = createClient();
	const [answer, dockState] = await Promise.all([ask("pageSettings", {}), loadDockState(site.id)]);
	// Without an answer there is no extension behind us: nothing could be recorded.
	if (!signal.aborted && answer.ok) start(site, document, ask, answer.value, dockState, signal);
}

function start(
	site: Site,
	document: Document,
	ask: Ask,
	initial: PageSettings,
	dockState: DockState,
	signal: AbortSignal,
): void {
	let settings = initial;
	let look = lookOf(document);
	const ours = new WeakSet<Node>();
	let panel: Panel | null = null;
	/** What is to be opened when the panel comes. */
	let wanted: Opening | null = null;
	let visits: ((isNew?: boolean) => void) | null = null;

	const observer = createObserver(ask, () => settings.accounts, signal);
	const marks = createMarks(
		document,
		ask,
		{ settings, look },
		ours,
		(container) => open({ container }),
		observer.take,
		signal,
	);

	const restyle = (): void => {
		marks.restyle({ settings, look });
		panel?.changed();
	};
	const refreshLook = (): void => {
		const before = look;
		look = lookOf(document);
		if (look !== before) restyle();
	};
	const refreshSettings = async (): Promise<void> => {
		const next = await ask("pageSettings", {});
		if (signal.aborted || !next.ok || isSame(next.value, settings)) return;
		const { adapter } = settings;
		settings = next.value;
		restyle();
		if (!isSame(settings.adapter, adapter)) following.restart();
		else for (const comment of commentsIn(marks.readings())) observer.take(comment, marks.markOf(comment.id));
	};
	const loadPanel = createLate(ask, "panel", (code) => {
		// After an update this script is cut off, and only a new page gets the new one.
		if (code === "disconnected" && confirm(settings.words.reload)) location.reload();
	});
	const open = (opening: Opening): void => {
		// Facebook turns dark without navigating.
		refreshLook();
		if (panel) panel.open(opening);
		else {
			wanted = opening;
			loadPanel();
		}
	};
	const loadVisits = createLate(ask, "visits");
	/** The page changed: what tells of visits is loaded on the first page of an account that is registered. */
	const visit = (comments: readonly SeenComment[], isNew?: boolean): void => {
		if (visits) visits(isNew);
		else if (isRegistered(site.profile(new URL(document.location.href)), comments, settings)) loadVisits();
	};

	const following = createFollowing(site, document, marks, () => settings.adapter, {
		isOwn: (node) => ours.has(node),
		isIntact: marks.isIntact,
		onReadings(added) {
			visit(commentsIn(added));
			panel?.changed();
		},
		onNavigate() {
			observer.forget();
			visit([], true);
			setTimeout(refreshLook, REDRAWN_MS);
		},
		signal,
	});
	const boot: Boot = {
		site,
		ask,
		signal,
		dockState,
		carets: rememberCaret(document, signal),
		pressed: rememberPresses(document, marks.readings, signal),
		settings: () => settings,
		look: () => look,
		adapterFaults: following.faults,
		readings: marks.readings,
		markOf: marks.markOf,
		observed: following.observed,
		readAgain: (container) => readNow(site, container, contextOf(document, Date.now())),
		own: (node) => void ours.add(node),
		attach(next) {
			panel = next;
			following.readAll();
			if (wanted) panel.open(wanted);
			wanted = null;
		},
		attachVisits(next) {
			visits = next;
			visits();
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

/** Whether a page is the profile of a registered account, or a post of ours stands on it. */
function isRegistered(
	profile: string | null,
	comments: readonly SeenComment[],
	{ accounts, handles }: PageSettings,
): boolean {
	const isOwn = (handle: string | null | undefined) => handles.includes(handle?.toLowerCase() ?? "");
	return (
		accounts.includes(profile?.toLowerCase() ?? "") ||
		comments.some(({ handle, post, role }) => isOwn(role === "post" ? handle : post?.handle))
	);
}
