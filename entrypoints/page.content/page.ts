import { browser } from "wxt/browser";
import { createClient } from "../../lib/messages/client.ts";
import { watchRevision } from "../../lib/messages/live.ts";
import type { OpenRequest, ToPage } from "../../lib/messages/panel.ts";
import type { PageSettings } from "../../lib/messages/values.ts";
import { rememberCaret } from "../../lib/sites/compose/caret.ts";
import { summariseHealth } from "../../lib/sites/health.ts";
import { readNow } from "../../lib/sites/read.ts";
import type { Site } from "../../lib/sites/site.ts";
import type { PageContext, Reading, SeenComment } from "../../lib/sites/types.ts";
import { watchPage } from "../../lib/sites/watch.ts";
import { pageWordsIn } from "../../lib/words/page-words.ts";
import { answerOn } from "./answering.ts";
import { createDock } from "./dock.ts";
import type { Extent } from "./dock-place.ts";
import { loadDockState, saveDockState } from "./dock-state.ts";
import { createLink } from "./link.ts";
import { lookOf } from "./look.ts";
import { createMarks } from "./marks.ts";
import { commentOfSelection, selectionIn } from "./selection.ts";

/** How long after a change of the page the sidebar's list and place follow, in milliseconds. */
const SETTLE_MS = 250;
/** Comments sent to the sidebar's list; a longer page is counted, not listed. */
const MOST_LISTED = 500;

const UNKNOWN: PageSettings = { isConfigured: false, language: "id", markStyle: "full", handles: [] };

/** Everything we do on one page of a site, until `signal` aborts. */
export async function runPage(site: Site, document: Document, signal: AbortSignal): Promise<void> {
	const ask = createClient();
	const context = (): PageContext => ({
		url: new URL(location.href),
		now: Date.now(),
		language: document.documentElement.lang,
	});
	const [answer, dockState] = await Promise.all([ask("pageSettings", {}), loadDockState(site.id)]);
	if (signal.aborted) return;
	let settings = answer.ok ? answer.value : UNKNOWN;
	let look = lookOf(document);
	let words = pageWordsIn(settings.language);
	let chosen: string | null = null;
	let box: HTMLElement | null = null;

	const marks = createMarks(document, ask, { settings, words, look }, (container) => showContainer(container), signal);

	const link = createLink(
		document,
		ask,
		words.sidebarTitle,
		(message) => void onMessage(message),
		() => dock.fail(),
		signal,
	);
	const dock = createDock({
		document,
		words,
		look,
		initial: dockState,
		frame: link.frame,
		onChange: (state) => void saveDockState(site.id, state),
	});

	const find = (id: string): Reading | null =>
		marks.readings().find(({ result }) => result.state === "ok" && result.comment.id === id) ?? null;

	/** Our own reply under a comment, the earliest, where the page shows it. */
	const ownReplyTo = (id: string): SeenComment | null => {
		const own = marks
			.readings()
			.flatMap(({ result }) => (result.state === "ok" ? [result.comment] : []))
			.filter(
				({ parentId, handle }) => parentId === id && handle !== null && settings.handles.includes(handle.toLowerCase()),
			);
		return own.sort((a, b) => (a.time?.latest ?? 0) - (b.time?.latest ?? 0))[0] ?? null;
	};

	const show = (comment: SeenComment | null, messageKind: OpenRequest["messageKind"] = null): void => {
		chosen = comment?.id ?? null;
		dock.open();
		settle();
		link.send({
			type: "show",
			comment,
			ownReply: comment ? ownReplyTo(comment.id) : null,
			selection: selectionIn(document)?.text ?? null,
			messageKind,
		});
		dock.focus();
	};

	/** The id is read again now: the node may hold another comment than when it was marked. */
	const showContainer = (container: Element, messageKind: OpenRequest["messageKind"] = null): void => {
		if (isStale()) return;
		const { result } = readNow(site, container, context());
		show(result.state === "ok" ? result.comment : null, messageKind);
	};

	const open = ({ messageKind }: OpenRequest): void => {
		const selected = selectionIn(document);
		const around = marks.readings().find(({ container }) => selected?.element && container.contains(selected.element));
		if (around) showContainer(around.container, messageKind);
		else if (selected && messageKind) show(commentOfSelection(site.id, selected.text, context().url), messageKind);
		else show(null);
	};

	/** After an update this script is cut off: the frame keeps its draft and asks for a reload. */
	const isStale = (): boolean => {
		if (browser.runtime?.id !== undefined) return false;
		link.send({ type: "stale" });
		return true;
	};

	const onMessage = async (message: ToPage): Promise<void> => {
		switch (message.type) {
			case "ready":
				sendView();
				return;
			case "insert": {
				const reading = find(message.commentId);
				const fresh = reading && readNow(site, reading.container, context());
				const isSame = fresh?.result.state === "ok" && fresh.result.comment.id === message.commentId;
				const answered = await answerOn(isSame ? fresh : null, message, signal);
				box = answered.editor;
				place();
				link.send({
					type: "inserted",
					request: message.request,
					outcome: answered.outcome,
					hasMention: answered.hasMention,
				});
				return;
			}
			case "jump":
				find(message.commentId)?.container.scrollIntoView({ block: "center", behavior: "smooth" });
				return;
			case "dock":
				dock.moveTo(message.side);
				return;
			case "collapse":
				dock.collapse();
				return;
			case "close":
				dock.close();
				return;
			case "blur":
				(document.activeElement as HTMLElement | null)?.blur();
				window.focus();
				return;
		}
	};

	const sendView = (): void => {
		if (!link.isReady()) return;
		const readings = marks.readings();
		const comments = readings.flatMap(({ result }) => (result.state === "ok" ? [result.comment] : []));
		link.send({
			type: "page",
			view: {
				url: location.href,
				pageKind: comments[0]?.pageKind ?? site.id,
				comments: comments.slice(0, MOST_LISTED),
				total: comments.length,
				health: summariseHealth(site, readings, browser.runtime.getManifest().version),
				look,
			},
		});
	};

	/** Moves the sidebar from what it would cover. Reads the layout: only while the sidebar is open, never in an observer. */
	const place = (): void => {
		const { isOpen, isCollapsed } = dock.state();
		if (!isOpen || isCollapsed) return;
		const seen: Element[] = marks.readings().map(({ container }) => container);
		if (box?.isConnected) seen.push(box);
		dock.avoid(seen.flatMap(visibleExtent));
	};

	let settling: ReturnType<typeof setTimeout> | undefined;
	const settle = (): void => {
		const { isOpen, isCollapsed } = dock.state();
		if (!isOpen || isCollapsed) return;
		clearTimeout(settling);
		settling = setTimeout(() => {
			sendView();
			place();
		}, SETTLE_MS);
	};

	const refreshLook = (): void => {
		const next = lookOf(document);
		if (next === look) return;
		look = next;
		dock.relook(look);
		marks.restyle({ settings, words, look });
		settle();
	};

	const refreshSettings = async (): Promise<void> => {
		const next = await ask("pageSettings", {});
		if (!next.ok || JSON.stringify(next.value) === JSON.stringify(settings)) return;
		settings = next.value;
		words = pageWordsIn(settings.language);
		marks.restyle({ settings, words, look });
	};

	const onOpen = (message: unknown): undefined => {
		if ((message as Partial<OpenRequest> | null)?.tanggap === "open") open(message as OpenRequest);
	};
	browser.runtime.onMessage.addListener(onOpen);
	signal.addEventListener("abort", () => {
		clearTimeout(settling);
		browser.runtime?.onMessage?.removeListener(onOpen);
		// After an update the frame stays, with its draft; in every other case the dock goes.
		if (!isStale()) dock.remove();
	});
	addEventListener("resize", settle, { signal });
	matchMedia("(prefers-color-scheme: dark)").addEventListener("change", refreshLook, { signal });
	rememberCaret(document, signal);
	watchRevision((ids) => {
		marks.refresh(ids);
		if (ids === null) void refreshSettings();
	}, signal);
	watchPage(site, document, {
		now: Date.now,
		isOwn: (node) => marks.isOwn(node) || node === dock.host,
		onReadings(added, removed) {
			marks.update(added, removed);
			settle();
		},
		onNavigate() {
			box = null;
			setTimeout(refreshLook, SETTLE_MS);
			settle();
		},
		signal,
	});
	if (dockState.isOpen && !dockState.isCollapsed) dock.open();
	void chosen;
}

/** Where an element that the admin may be looking at stands, or nothing when it is far from the viewport. */
function visibleExtent(element: Element): Extent[] {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight && right > left ? [{ left, right }] : [];
}
