import { browser } from "wxt/browser";
import { createClient } from "../messages/client.ts";
import { watchRevision } from "../messages/live.ts";
import type { OpenRequest } from "../messages/panel.ts";
import type { PageSettings } from "../messages/values.ts";
import { rememberCaret } from "../sites/compose/caret.ts";
import { contextOf, readNow } from "../sites/read.ts";
import type { Site } from "../sites/site.ts";
import { watchPage } from "../sites/watch.ts";
import { pageWordsIn } from "../words/page-words.ts";
import { BOOT_KEY, type Boot, type Opening, type Panel } from "./contract.ts";
import { loadDockState } from "./dock-state.ts";
import { lookOf } from "./look.ts";
import { createMarks } from "./marks.ts";

/** How long after a navigation the site has drawn its new page, milliseconds. */
const REDRAWN_MS = 250;

const UNKNOWN: PageSettings = { isConfigured: false, language: "id", markStyle: "full", handles: [] };

/** What runs on every page of a site: finds comments and marks them. Everything else is loaded when it is first asked for. */
export async function bootPage(site: Site, document: Document, signal: AbortSignal): Promise<void> {
	const ask = createClient();
	const [answer, dockState] = await Promise.all([ask("pageSettings", {}), loadDockState(site.id)]);
	if (signal.aborted) return;
	let settings = answer.ok ? answer.value : UNKNOWN;
	let words = pageWordsIn(settings.language);
	let look = lookOf(document);
	let panel: Panel | null = null;
	let isLoading = false;
	let wanted: Opening | null = null;
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
		void ask("loadPanel", {}).then((answer) => {
			isLoading = answer.ok;
			// After an update this script is cut off, and only a new page gets the new one.
			if (!answer.ok && answer.code === "disconnected" && confirm(words.reload)) location.reload();
		});
	};

	const marks = createMarks(document, ask, { settings, words, look }, (container) => open({ container }), signal);
	const restyle = (): void => {
		marks.restyle({ settings, words, look });
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
		settings = next.value;
		words = pageWordsIn(settings.language);
		restyle();
	};

	const boot: Boot = {
		site,
		ask,
		signal,
		dockState,
		carets: rememberCaret(document, signal),
		settings: () => settings,
		words: () => words,
		look: () => look,
		readings: marks.readings,
		readAgain: (container) => readNow(site, container, contextOf(document, Date.now())),
		own: (node) => void owned.add(node),
		attach(next) {
			panel = next;
			watch.readAll();
			if (wanted) panel.open(wanted);
			wanted = null;
		},
	};
	(globalThis as Record<string, unknown>)[BOOT_KEY] = boot;

	const onMessage = (message: unknown): undefined => {
		if ((message as Partial<OpenRequest> | null)?.tanggap === "open") open({ request: message as OpenRequest });
	};
	browser.runtime.onMessage.addListener(onMessage);
	signal.addEventListener("abort", () => browser.runtime?.onMessage?.removeListener(onMessage));
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", refreshLook, { signal });
	watchRevision((ids) => {
		marks.refresh(ids);
		if (ids === null) void refreshSettings();
	}, signal);
	const watch = watchPage(site, document, {
		now: Date.now,
		isOwn: (node) => marks.isOwn(node) || owned.has(node),
		isIntact: marks.isIntact,
		onReadings(added, removed) {
			marks.update(added, removed);
			panel?.changed();
		},
		onNavigate: () => setTimeout(refreshLook, REDRAWN_MS),
		signal,
	});
	if (dockState.isOpen && !dockState.isCollapsed) open({ restore: true });
}
