import type { CDPSession } from "playwright-core";
import type { Bidi } from "./bidi.ts";

/** What lives in a page after a garbage collection, its detached parts included: what piles up is a leak. */
export interface Census {
	/** Observers of ours: the test's pages make none. */
	observers: number;
	/** Buttons that a script holds on to, in the page or taken out of it: that of each mark, and on X the Reply control of each comment. */
	buttons: number;
	/** Event listeners: all that the page's process knows (Chromium), those on window, document and elements (Firefox). */
	listeners: number;
	/** Bytes of script objects, the page's and ours; null where the browser does not tell (Firefox). */
	heapBytes: number | null;
}

const OBSERVERS = ["IntersectionObserver", "MutationObserver"];

/** Counts the living objects of a class among all that were made in one world of the page. */
async function countObjects(cdp: CDPSession, contextId: number, className: string): Promise<number> {
	const { result: prototype } = await cdp.send("Runtime.evaluate", { expression: `${className}.prototype`, contextId });
	if (!prototype.objectId) throw new Error(`There is no ${className}.`);
	const { objects } = await cdp.send("Runtime.queryObjects", { prototypeObjectId: prototype.objectId });
	const { result } = await cdp.send("Runtime.callFunctionOn", {
		objectId: objects.objectId ?? "",
		functionDeclaration: "function () { return this.length; }",
		returnByValue: true,
	});
	await cdp.send("Runtime.releaseObject", { objectId: objects.objectId ?? "" });
	return result.value;
}

/** @param origin of the extension: its isolated world is looked at */
export async function censusOfChromium(cdp: CDPSession, origin: string): Promise<Census> {
	const worlds: number[] = [];
	const note = ({ context }: { context: { id: number; origin: string } }): void => {
		if (context.origin === origin) worlds.push(context.id);
	};
	cdp.on("Runtime.executionContextCreated", note);
	await cdp.send("Runtime.enable");
	await cdp.send("Performance.enable");
	// Twice: what the first finds free may hold on to more.
	for (let round = 0; round < 2; round++) await cdp.send("HeapProfiler.collectGarbage");
	const { metrics } = await cdp.send("Performance.getMetrics");
	const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
	let observers = 0;
	let buttons = 0;
	for (const world of worlds) {
		for (const className of OBSERVERS) observers += await countObjects(cdp, world, className);
		buttons += await countObjects(cdp, world, "HTMLButtonElement");
	}
	cdp.off("Runtime.executionContextCreated", note);
	await cdp.send("Runtime.disable");
	return { observers, buttons, listeners: of("JSEventListeners"), heapBytes: of("JSHeapUsedSize") };
}

/** Runs in the tab's own process with Firefox's privileges; the debugger's census sees every living object of the page's world and of ours. */
const IN_CONTENT = `
	const sandbox = Cu.Sandbox(Services.scriptSecurityManager.getSystemPrincipal(), { freshCompartment: true, invisibleToDebugger: true });
	const { addDebuggerToGlobal } = ChromeUtils.importESModule("resource://gre/modules/jsdebugger.sys.mjs");
	addDebuggerToGlobal(sandbox);
	for (let round = 0; round < 3; round++) { Cu.forceGC(); Cu.forceCC(); }
	const dbg = new sandbox.Debugger();
	dbg.addDebuggee(content);
	const classes = dbg.memory.takeCensus({ breakdown: { by: "objectClass", then: { by: "count", bytes: false } } });
	dbg.removeAllDebuggees();
	const count = name => classes[name]?.count ?? 0;
	const targets = [content, content.navigation, content.document, ...content.document.querySelectorAll("*")].filter(Boolean);
	const listeners = targets.reduce((sum, target) => sum + Services.els.getListenerInfoFor(target).length, 0);
	sendAsyncMessage("tanggap:census", {
		observers: ${OBSERVERS.map((name) => `count("${name}")`).join(" + ")},
		buttons: count("HTMLButtonElement"),
		listeners,
		heapBytes: null,
	});
`;

/** Of the tab in front. */
export async function censusOfFirefox(bidi: Bidi): Promise<Census> {
	const script = `data:,${encodeURIComponent(`{${IN_CONTENT}}`)}`;
	const answer = await bidi.evaluateInFirefox<string>(`new Promise(resolve => {
		const { messageManager } = gBrowser.selectedBrowser;
		messageManager.addMessageListener("tanggap:census", function listener({ data }) {
			messageManager.removeMessageListener("tanggap:census", listener);
			resolve(JSON.stringify(data));
		});
		messageManager.loadFrameScript(${JSON.stringify(script)}, false);
	})`);
	return JSON.parse(answer) as Census;
}
