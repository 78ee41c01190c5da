import { browser } from "wxt/browser";
import { createClient } from "../messages/client.ts";
import { watchRevision } from "../messages/live.ts";
import type { OpenRequest, PickRequest } from "../messages/panel.ts";
import type { PageSettings } from "../messages/values.ts";
import { type AdapterFault, adapt } from "../sites/adapter.ts";
import { rememberCaret } from "../sites/compose/caret.ts";
import { rememberPresses } from "../sites/compose/presses.ts";
import { commentsIn, contextOf, readNow } from "../sites/read.ts";
import type { Site } from "../sites/site.ts";
import type { SeenComment } from "../sites/types.ts";
import { watchPage } from "../sites/watch.ts";
import { BOOT_KEY, type Boot, type Opening, type Panel } from "./contract.ts";
import { loadDockState } from "./dock-state.ts";
import { lookOf } from "./look.ts";
import { createMarks } from "./marks.ts";
import { createObserver } from "./observe.ts";

/** How long after a navigation the site has drawn its new page, milliseconds. */
const REDRAWN_MS = 250;

/** What runs on every page of a site: finds comments and marks them. Everything else is loaded when it is first asked for. */
export async function bootPage(site: Site, document: Document, signal: AbortSignal): Promise<void> {
	const ask = createClient();
	const [answer, dockState] = await Promise.all([ask("pageSettings", {}), loadDockState(site.id)]);
	if (signal.aborted) return;
	// Without an answer there is no extension behind us: nothing could be recorded.
	if (!answer.ok) return;
	let settings = answer.value;
	let look = lookOf(document);
	let panel: Panel | null = null;
	let isLoading = false;
	let adapterFaults: readonly AdapterFault[] = [];
	let wanted: Opening | null = null;
	let visits: ((isNew?: boolean) => void) | null = null;
	let areVisitsAsked = false;
	const owned = new WeakSet<Node>();

	const open = (opening: Opening): void => {
		// Facebook turns dark without navigating.
		refreshLook();
		if (panel) {
			panel.open(opening);
			return;
		}
		wanted = opening;
		if (isLoading) return;
		isLoading = true;
		void ask("loadScript", { script: "panel" }).then((answer) => {
			isLoading = answer.ok;
			// After an update this script is cut off, and only a new page gets the new one.
			if (!answer.ok && answer.code === "disconnected" && confirm(settings.words.reload)) location.reload();
		});
	};

	const observer = createObserver(ask, () => settings.accounts, signal);
	const marks = createMarks(
		document,
		ask,
		{ settings, look },
		(container) => open({ container }),
		observer.take,
		signal,
	);
	/** The page changed: what tells of visits is loaded on the first page of an account that is registered. */
	const visit = (comments: readonly SeenComment[], isNew = false): void => {
		visits?.(isNew);
		if (visits || areVisitsAsked || !isRegistered(site.profile(new URL(document.location.href)), comments, settings))
			return;
		areVisitsAsked = true;
		void ask("loadScript", { script: "visits" }).then(({ ok }) => {
			areVisitsAsked = ok;
		});
	};
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
		if (signal.aborted || !next.ok || JSON.stringify(next.value) === JSON.stringify(settings)) return;
		const isAdapted = JSON.stringify(next.value.adapter) !== JSON.stringify(settings.adapter);
		settings = next.value;
		restyle();
		if (isAdapted) follow();
		else for (const comment of commentsIn(marks.readings())) observer.take(comment, marks.markOf(comment.id));
	};

	const boot: Boot = {
		site,
		ask,
		signal,
		dockState,
		carets: rememberCaret(document, signal),
		pressed: rememberPresses(document, marks.readings, signal),
		settings: () => settings,
		look: () => look,
		adapterFaults: () => adapterFaults,
		readings: marks.readings,
		markOf: marks.markOf,
		observed: () => watch.observed(),
		readAgain: (container) => readNow(site, container, contextOf(document, Date.now())),
		own: (node) => void owned.add(node),
		attach(next) {
			panel = next;
			watch.readAll();
			if (wanted) panel.open(wanted);
			wanted = null;
		},
		attachVisits(next) {
			visits = next;
			visits();
		},
	};
	(globalThis as Record<string, unknown>)[BOOT_KEY] = boot;

	const onMessage = (message: unknown): undefined => {
		const request = message as OpenRequest | PickRequest | null;
		if (request?.tanggap === "open") open({ request });
		// What has the focus now has lost it by the time the panel is loaded.
		if (request?.tanggap === "pick") open({ pickFrom: document.activeElement });
	};
	browser.runtime.onMessage.addListener(onMessage);
	signal.addEventListener("abort", () => browser.runtime?.onMessage?.removeListener(onMessage));
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", refreshLook, { signal });
	watchRevision((ids) => {
		marks.refresh(ids);
		visit([]);
		if (ids === null) void refreshSettings();
	}, signal);

	let watching = new AbortController();
	let watch: ReturnType<typeof watchPage>;
	/** Reads the page with the selectors in force, from the beginning. */
	const follow = (): void => {
		watching.abort();
		watching = new AbortController();
		marks.update(
			[],
			marks.readings().map(({ container }) => container),
			false,
		);
		adapterFaults = adapt(site, settings.adapter);
		watch = watchPage(site, document, {
			now: Date.now,
			isOwn: (node) => marks.isOwn(node) || owned.has(node),
			isIntact: marks.isIntact,
			onReadings(added, removed) {
				// The sidebar lists what is far, too.
				marks.update(added, removed, panel === null);
				visit(commentsIn(added));
				panel?.changed();
			},
			onNavigate() {
				observer.forget();
				visit([], true);
				setTimeout(refreshLook, REDRAWN_MS);
			},
			signal: AbortSignal.any([signal, watching.signal]),
		});
		if (panel) watch.readAll();
	};
	follow();
	visit([]);
	if (dockState.isOpen && !dockState.isCollapsed) open({ restore: true });
}

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
