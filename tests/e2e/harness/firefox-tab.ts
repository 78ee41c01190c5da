import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { type Bidi, callOnNode, contextOf, moveKey, pressKeys, type SharedNode, typeKeys } from "./bidi.ts";
import { clickElement, sharedIdOf } from "./firefox-click.ts";
import { inspect } from "./in-page.ts";
import type { DeepNode } from "./marks.ts";
import type { Box, Tab } from "./session.ts";
import { makeView, until, type View, type ViewDriver, within } from "./view.ts";

type PageFunction = (argument: unknown) => unknown;

/** A frame that goes may never answer, and the one that is looked for is asked after it. */
const ADDRESS_MS = 3000;

/** puppeteer says about:blank for a frame of an extension page, so the frame itself is asked. "" while it is being replaced. */
export const addressOf = (frame: Frame): Promise<string> =>
	within(
		ADDRESS_MS,
		frame.evaluate(() => location.href),
	).catch(() => "");

/** The view of a frame; its picture is that of the frame alone. */
export function firefoxView(bidi: Bidi, frame: Frame): View {
	const context = contextOf(frame);
	const driver: ViewDriver<ElementHandle<Element>> = {
		url: () => addressOf(frame),
		evaluate: (fn, argument) => frame.evaluate(fn as PageFunction, argument),
		async find(wish) {
			const found = await frame.evaluateHandle(inspect, wish);
			return (found.asElement() as ElementHandle<Element> | null) ?? String(await found.jsonValue());
		},
		evaluateOn: (handle, fn, argument) => handle.evaluate(fn, argument) as never,
		click: (handle) => clickElement(bidi, context, handle),
		focus: (handle) => handle.evaluate((element) => (element as HTMLElement).focus()),
		press: (keys) => pressKeys(bidi, context, keys),
		move: (key, direction) => moveKey(bidi, context, key, direction),
		type: (text) => typeKeys(bidi, context, text),
		async upload(handle, files) {
			await bidi.send("input.setFiles", { context, element: { sharedId: sharedIdOf(handle) }, files });
		},
		async screenshot() {
			const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
			return Buffer.from(data, "base64");
		},
	};
	return makeView(driver);
}

/** Firefox 153 never reports the load of an extension page, so the old document is marked and the new one is asked. */
async function throughNewDocument(page: Page, url: string, leave: () => Promise<unknown>): Promise<void> {
	await page.evaluate(() => document.documentElement.setAttribute("data-left", ""));
	await leave();
	const isThere = () => document.readyState === "complete" && !document.documentElement.hasAttribute("data-left");
	// A desk may already have gone to another place of its own (`#antrean`).
	const withoutHash = (address: string) => address.split("#")[0];
	const probe = async () =>
		(withoutHash(await addressOf(page.mainFrame())) === withoutHash(url) && (await page.evaluate(isThere))) ||
		undefined;
	await until(probe, () => `${url} did not load;`);
}

const isExtensionPage = (url: string) => url.startsWith("moz-extension:");

/** Navigates and waits until the page is there. */
export async function navigate(bidi: Bidi, page: Page, url: string): Promise<void> {
	const context = contextOf(page.mainFrame());
	const go = (wait: string) => bidi.send("browsingContext.navigate", { context, url, wait });
	const [here] = (await addressOf(page.mainFrame())).split("#");
	const isJump = url.includes("#") && url.split("#")[0] === here;
	if (isExtensionPage(url) && !isJump) await throughNewDocument(page, url, () => go("none"));
	else await go("complete");
}

async function reload(bidi: Bidi, page: Page): Promise<void> {
	const context = contextOf(page.mainFrame());
	const again = (wait: string) => bidi.send("browsingContext.reload", { context, wait });
	const url = await addressOf(page.mainFrame());
	if (isExtensionPage(url)) await throughNewDocument(page, url, () => again("none"));
	else await again("complete");
}

/** The tab around a puppeteer page. */
export function firefoxTab(bidi: Bidi, page: Page): Tab {
	return {
		...firefoxView(bidi, page.mainFrame()),
		url: () => addressOf(page.mainFrame()),
		goto: (url) => navigate(bidi, page, url),
		reload: () => reload(bidi, page),
		async back() {
			await bidi.send("browsingContext.traverseHistory", { context: contextOf(page.mainFrame()), delta: -1 });
		},
		bringToFront: () => page.bringToFront(),
		close: () => page.close(),
	};
}

function toDeepNode(node: SharedNode): DeepNode {
	const { value } = node;
	const root = value?.shadowRoot;
	return {
		reference: node.sharedId,
		tag: value?.nodeType === 1 ? (value.localName ?? "") : "",
		attributes: value?.attributes ?? {},
		text: value?.nodeType === 3 ? (value.nodeValue ?? "") : "",
		children: (value?.children ?? []).map(toDeepNode),
		closedRoot: root?.value?.mode === "closed" ? (root.value.children ?? []).map(toDeepNode) : null,
	};
}

/** The first element that fits a selector, with everything below it, closed shadow roots included; null without one. */
export async function deepNode(bidi: Bidi, page: Page, selector: string): Promise<DeepNode | null> {
	const { nodes } = await bidi.send<{ nodes: SharedNode[] }>("browsingContext.locateNodes", {
		context: contextOf(page.mainFrame()),
		locator: { type: "css", value: selector },
		maxNodeCount: 1,
		serializationOptions: { maxDomDepth: 20, includeShadowTree: "all" },
	});
	return nodes[0] ? toDeepNode(nodes[0]) : null;
}

const boxInPage = (element: Element): Box => {
	element.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
	const { x, y, width, height } = element.getBoundingClientRect();
	return { x, y, width, height };
};

/** Where a node is in the window. */
export function boxOf(bidi: Bidi, page: Page, sharedId: string): Promise<Box> {
	return callOnNode(bidi, contextOf(page.mainFrame()), sharedId, boxInPage);
}

/** Where the element is that holds a frame, also when it is in a closed shadow root. */
export async function frameBox(bidi: Bidi, page: Page, frame: Frame): Promise<Box | null> {
	const { nodes } = await bidi.send<{ nodes: SharedNode[] }>("browsingContext.locateNodes", {
		context: contextOf(page.mainFrame()),
		locator: { type: "context", value: { context: contextOf(frame) } },
	});
	return nodes[0] ? boxOf(bidi, page, nodes[0].sharedId) : null;
}
