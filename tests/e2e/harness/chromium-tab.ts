import type { CDPSession, ElementHandle, Frame, Page } from "playwright-core";
import { inspect } from "./in-page.ts";
import type { DeepNode } from "./marks.ts";
import type { Tab } from "./session.ts";
import { makeView, PATIENCE_MS, type View, type ViewDriver } from "./view.ts";

type PageFunction = (argument: unknown) => unknown;

/** The view of a frame; its picture is that of the frame alone. */
export function chromiumView(page: Page, frame: Frame): View {
	const isTop = frame === page.mainFrame();
	const driver: ViewDriver<ElementHandle<Element>> = {
		url: async () => frame.url(),
		evaluate: (fn, argument) => frame.evaluate(fn as PageFunction, argument),
		async find(wish) {
			const found = await frame.evaluateHandle(inspect, wish);
			return (found.asElement() as ElementHandle<Element> | null) ?? String(await found.jsonValue());
		},
		evaluateOn: (handle, fn, argument) => handle.evaluate(fn as never, argument),
		click: (handle) => handle.click({ timeout: PATIENCE_MS }),
		focus: (handle) => handle.focus(),
		async press(keys) {
			for (const key of keys) await page.keyboard.down(key);
			for (const key of keys.toReversed()) await page.keyboard.up(key);
		},
		move: (key, direction) => page.keyboard[direction](key),
		type: (text) => page.keyboard.type(text),
		upload: (handle, paths) => handle.setInputFiles(paths),
		screenshot: async () => (isTop ? page.screenshot() : (await frame.frameElement()).screenshot()),
	};
	return makeView(driver);
}

/** The tab around a Playwright page. */
export function chromiumTab(page: Page): Tab {
	return {
		...chromiumView(page, page.mainFrame()),
		url: async () => page.url(),
		async goto(url) {
			await page.goto(url);
		},
		async reload() {
			await page.reload();
		},
		async back() {
			await page.goBack();
		},
		bringToFront: () => page.bringToFront(),
		close: () => page.close(),
	};
}

interface CdpNode {
	backendNodeId: number;
	localName: string;
	nodeType: number;
	nodeValue: string;
	attributes?: string[];
	children?: CdpNode[];
	shadowRoots?: CdpNode[];
	shadowRootType?: string;
}

function toDeepNode(node: CdpNode): DeepNode {
	const pairs = node.attributes ?? [];
	const closed = node.shadowRoots?.find((root) => root.shadowRootType === "closed");
	return {
		reference: String(node.backendNodeId),
		tag: node.localName,
		attributes: Object.fromEntries(pairs.flatMap((name, at) => (at % 2 === 0 ? [[name, pairs[at + 1] ?? ""]] : []))),
		text: node.nodeType === 3 ? node.nodeValue : "",
		children: (node.children ?? []).map(toDeepNode),
		closedRoot: closed ? (closed.children ?? []).map(toDeepNode) : null,
	};
}

/** The first element that fits a selector, with everything below it, closed shadow roots included; null without one. */
export async function deepNode(cdp: CDPSession, selector: string): Promise<DeepNode | null> {
	const expression = `document.querySelector(${JSON.stringify(selector)})`;
	const { result } = await cdp.send("Runtime.evaluate", { expression });
	if (!result.objectId) return null;
	const { node } = await cdp.send("DOM.describeNode", { objectId: result.objectId, depth: -1, pierce: true });
	return toDeepNode(node);
}

/** Runs a function in the page with a node as its argument. */
export async function callOnNode<Answer>(
	cdp: CDPSession,
	reference: string,
	fn: (element: Element) => Answer,
): Promise<Answer> {
	const { object } = await cdp.send("DOM.resolveNode", { backendNodeId: Number(reference) });
	const objectId = object.objectId ?? "";
	const functionDeclaration = `function () { return (${fn})(this); }`;
	const answer = await cdp.send("Runtime.callFunctionOn", { objectId, functionDeclaration, returnByValue: true });
	await cdp.send("Runtime.releaseObject", { objectId });
	if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
	return answer.result.value as Answer;
}
