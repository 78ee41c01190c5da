import { browser } from "wxt/browser";
import { earliestReplyTo } from "../complaint/earliest-reply.ts";
import type { OpenRequest, ToPage, ToSidebar } from "../messages/panel.ts";
import { boxWithFocus, returnToCaret } from "../sites/compose/caret.ts";
import { summariseHealth } from "../sites/health.ts";
import { browserIn } from "../sites/health-report.ts";
import { siteOfHost } from "../sites/hosts.ts";
import { commentOf, commentsIn } from "../sites/read.ts";
import type { Reading, SeenComment } from "../sites/types.ts";
import { createAnswering } from "./answering.ts";
import type { Boot, Opening, Panel } from "./contract.ts";
import { createDock, type Dock } from "./dock.ts";
import type { Extent } from "./dock-place.ts";
import { loadDockState, saveDockState } from "./dock-state.ts";
import { createLink, type Link } from "./link.ts";
import { pickedFrom } from "./picking.ts";
import { commentOfSelection, selectionIn } from "./selection.ts";

/** How long after a change of the page the sidebar's list and place follow, in milliseconds. */
const SETTLE_MS = 250;
/** Comments sent to the sidebar's list; a longer page is counted, not listed. */
const MOST_LISTED = 500;

type Show = Extract<ToSidebar, { type: "show" }>;

/** The sidebar's side of the page: dock, line to the frame, reply boxes. Loaded on first use. */
export function createPanel(document: Document, boot: Boot): Panel {
	const { site, signal } = boot;
	/** The reply box that was filled last: the sidebar must not cover it. */
	let box: HTMLElement | null = null;
	/** Where Escape returns the keyboard: the box from which the picker was opened, or the one that was filled last. */
	let origin: HTMLElement | null = null;
	let settling: ReturnType<typeof setTimeout> | undefined;
	/** What the admin chose last. */
	let shown: Show | null = null;
	const answer = createAnswering(boot);
	/** The page kept our frame from loading: everything is shown in a tab from now on. */
	let isFrameless = false;

	const openInTab = (): void => {
		isFrameless = true;
		dock.close();
		// A sidebar that is only put back as it was left opens no tab: nobody asked for one, and there may be many such pages.
		if (!shown) return;
		const { comment, messageKind } = shown;
		void boot.ask("openSidebarTab", {
			shown: { comment: comment && { ...comment, mentions: [...comment.mentions] }, messageKind },
		});
	};

	const link: Link = createLink(
		document,
		boot.ask,
		boot.settings().words.sidebarTitle,
		(message) => void onMessage(message),
		openInTab,
		signal,
	);
	const dock: Dock = createDock({
		document,
		words: boot.settings().words,
		look: boot.look(),
		initial: boot.dockState,
		frame: link.frame,
		onChange: (state) => void saveDockState(site.id, state),
	});
	boot.own(dock.host);

	const find = (id: string): Reading | null => boot.readings().find((reading) => commentOf(reading)?.id === id) ?? null;

	/** Opens the sidebar where it covers nothing, from the first moment. */
	const unfold = (): void => {
		dock.open();
		keepClear();
		settle();
	};

	const show = (comment: SeenComment | null, how: Partial<Show> = {}): void => {
		shown = {
			type: "show",
			comment,
			ownReply: comment ? ownReplyTo(comment, boot) : null,
			selection: selectionIn(document)?.text ?? null,
			messageKind: null,
			focus: "comment",
			isUnknownBox: false,
			...how,
		};
		if (isFrameless) {
			openInTab();
			return;
		}
		unfold();
		link.send(shown);
		dock.focus();
	};

	const showContainer = (container: Element, how?: Partial<Show>): void =>
		show(commentOf(boot.readAgain(container)), how);

	/** The comment in which text is selected. */
	const selectedContainer = (): Element | undefined => {
		const element = selectionIn(document)?.element;
		return boot.readings().find(({ container }) => element && container.contains(element))?.container;
	};

	const answerRequest = ({ messageKind }: OpenRequest): void => {
		const selected = selectionIn(document);
		const around = selectedContainer();
		if (around) showContainer(around, { messageKind });
		else if (selected && messageKind)
			show(commentOfSelection(site.id, selected.text, new URL(location.href)), { messageKind });
		else if (!isExpanded(dock)) show(null);
		else if (!focusSidebar()) dock.collapse();
	};

	/** From a caret in one of the site's boxes the keyboard goes to the sidebar: whoever has just sent an answer goes on there. */
	const focusSidebar = (): boolean => {
		const from = boxWithFocus(document.activeElement);
		if (from) {
			origin = from;
			dock.focus();
		}
		return from !== null;
	};

	/** The shortcut for the reply picker: for the box with the caret, the comment with selected text, or what the sidebar is about. */
	const pick = (focused: Element | null): void => {
		const picked = pickedFrom(focused, boot, Date.now());
		// Pressed in the sidebar itself, Escape goes where it would have gone.
		if (focused !== dock.host) origin = picked.box;
		const { comment, isUnknownBox } = picked;
		const around = selectedContainer();
		// What is selected in a box is the admin's own text.
		if (comment || isUnknownBox) show(comment, { focus: "replies", selection: null, isUnknownBox });
		else if (around) showContainer(around, { focus: "replies" });
		else show(null, { focus: "replies" });
	};

	/** Gives the keyboard back to the page. */
	const leave = (): void => {
		(document.activeElement as HTMLElement | null)?.blur();
		window.focus();
		if (origin?.isConnected) returnToCaret(origin, boot.carets);
	};

	/** After an update this script is cut off: the frame keeps its draft and asks for a reload. */
	const isStale = (): boolean => {
		if (browser.runtime?.id !== undefined) return false;
		link.send({ type: "stale" });
		return true;
	};

	const insert = async (message: Extract<ToPage, { type: "insert" }>): Promise<void> => {
		const answered = await answer(message);
		box = answered.editor;
		origin = box ?? origin;
		keepClear();
		link.send({
			type: "inserted",
			request: message.request,
			outcome: answered.outcome,
			hasMention: answered.hasMention,
		});
	};

	const onMessage = async (message: ToPage): Promise<void> => {
		switch (message.type) {
			case "ready":
				sendView();
				// A frame that is still loading cannot keep the focus that opening gave it. Whoever is writing by now is left alone.
				if (!boxWithFocus(document.activeElement)) dock.focusLoaded();
				return;
			case "insert":
				return insert(message);
			case "jump":
				return find(message.commentId)?.container.scrollIntoView({ block: "center", behavior: "smooth" });
			case "go":
				return goTo(message.url);
			case "dock":
				dock.moveTo(message.side);
				return sendView();
			case "collapse":
				return dock.collapse();
			case "close":
				return dock.close();
			case "blur":
				return leave();
		}
	};

	const sendView = (): void => {
		if (!link.isReady()) return;
		const readings = boot.readings();
		const comments = commentsIn(readings);
		const { adapter } = boot.settings();
		const health = summariseHealth(site, readings, {
			version: browser.runtime.getManifest().version,
			adapter: adapterText(boot),
			browser: browserIn(navigator.userAgent),
			root: document,
			...boot.observed(),
		});
		link.send({
			type: "page",
			view: {
				url: location.href,
				pageKind: health.kind ?? site.id,
				comments: comments.slice(0, MOST_LISTED),
				total: comments.length,
				health,
				adapter: adapter && { revision: adapter.revision, isInForce: boot.adapterFaults().length === 0 },
				look: boot.look(),
				side: dock.side(),
			},
		});
	};

	/** Moves the sidebar off what it would cover. Reads the layout: only while the sidebar is open, never in an observer. */
	const keepClear = (): void => {
		if (!isExpanded(dock)) return;
		const comments: Element[] = boot.readings().map(({ container }) => container);
		const mustSee = box?.isConnected ? [...comments, box] : comments;
		const dialogs = [...document.querySelectorAll('[role="dialog"]')];
		dock.avoid(() => ({ mustSee: mustSee.flatMap(visibleExtent), goodToSee: dialogs.flatMap(visibleExtent) }));
	};

	const settle = (): void => {
		if (!isExpanded(dock)) return;
		clearTimeout(settling);
		settling = setTimeout(() => {
			keepClear();
			sendView();
		}, SETTLE_MS);
	};

	addEventListener("resize", settle, { signal });
	signal.addEventListener("abort", () => {
		clearTimeout(settling);
		// Also after an update: the newer script docks its own sidebar, and what was typed is kept by the background.
		dock.remove();
	});

	return {
		open(opening: Opening) {
			if (isStale()) return;
			if ("pickFrom" in opening) return pick(opening.pickFrom);
			origin = null;
			if ("container" in opening) showContainer(opening.container);
			else if ("request" in opening) answerRequest(opening.request);
			else unfold();
		},
		changed() {
			dock.relook(boot.look());
			settle();
		},
	};
}

/** The adapter file's revision, and what of it this version cannot use: then the built-in selectors are in force. */
function adapterText(boot: Boot): string | null {
	const { adapter } = boot.settings();
	const refused = boot.adapterFaults().map(({ selector, problem }) => `${selector} ${problem}`);
	return adapter && [adapter.revision, ...(refused.length > 0 ? ["not in force:", ...refused] : [])].join(" ");
}

/** Opens a page of the three sites, and no other. The sidebar goes along, also to a site where it was closed. */
async function goTo(address: string): Promise<void> {
	const url = URL.parse(address);
	const site = url?.protocol === "https:" ? siteOfHost(url.hostname) : null;
	if (url === null || site === null) return;
	await saveDockState(site, { ...(await loadDockState(site)), isOpen: true, isCollapsed: false });
	location.assign(url.href);
}

function isExpanded(dock: Dock): boolean {
	const { isOpen, isCollapsed } = dock.state();
	return isOpen && !isCollapsed;
}

/** Our own reply to a comment, as far as the page shows it. */
function ownReplyTo({ id, handle }: SeenComment, boot: Boot): SeenComment | null {
	const { accounts, handles } = boot.settings();
	return earliestReplyTo(id, handle, commentsIn(boot.readings()), {
		isOwn: (name) => handles.includes(name.toLowerCase()),
		isRegistered: (name) => accounts.includes(name),
	});
}

/** Where an element that the admin may be looking at stands, or nothing when it is out of view. */
function visibleExtent(element: Element): Extent[] {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	return bottom > 0 && top < innerHeight && right > left ? [{ left, right }] : [];
}
