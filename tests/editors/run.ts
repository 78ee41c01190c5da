import type { Tab } from "./browsers.ts";
import { type Case, isRefusalExpected } from "./cases.ts";
import type { Command, Outcome } from "./command.ts";

/** How long the content script may take, in milliseconds: more than the longest chain of methods. */
const COMMAND_MS = 8000;
/** Longer than any of the editors or browsers took to follow an input event, in milliseconds. */
const REST_MS = 60;

/** Hands a command to the content script and waits for its outcome. */
export function send(tab: Tab, command: Command): Promise<Outcome> {
	return tab.evaluate(
		async ({ command, limit }) => {
			const { dataset } = document.documentElement;
			delete dataset.outcome;
			dataset.command = JSON.stringify(command);
			document.dispatchEvent(new Event("check-command"));
			for (let waited = 0; waited < limit && dataset.outcome === undefined; waited += 20)
				await new Promise((resolve) => setTimeout(resolve, 20));
			return JSON.parse(dataset.outcome ?? '{"state":"no answer"}') as Outcome;
		},
		{ command, limit: COMMAND_MS },
	);
}

/** The middle of an element in the page, in CSS pixels. */
function middleOf(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
	return tab.evaluate((wanted) => {
		const box = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}, selector);
}

async function clickOn(tab: Tab, selector: string): Promise<void> {
	const { x, y } = await middleOf(tab, selector);
	await tab.click(x, y);
}

async function mount(tab: Tab, editor: string, { prefill = "", isPasteBlocked = false }: Case): Promise<void> {
	await tab.evaluate(
		({ editor, prefill, isPasteBlocked }) => {
			document.getSelection()?.removeAllRanges();
			const slot = document.createElement("div");
			slot.id = "slot";
			document.getElementById("slot")?.replaceWith(slot);
			window.__mountEditor(editor, slot, prefill);
			if (isPasteBlocked)
				slot.addEventListener(
					"paste",
					(event) => {
						event.preventDefault();
						event.stopPropagation();
					},
					{ capture: true },
				);
		},
		{ editor, prefill, isPasteBlocked },
	);
}

/** Lets the page come to rest: focus, selection and editors follow an input event a little later. */
function rest(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, REST_MS));
}

/** The editor's model, once it has come to rest. */
async function modelOf(tab: Tab): Promise<string> {
	await rest();
	return tab.evaluate(() => window.__editor.state(), null);
}

/** Plays one case; null when the model holds what it should before and after the next real key, else what went wrong. */
export async function runCase(tab: Tab, editor: string, each: Case): Promise<string | null> {
	await mount(tab, editor, each);
	if (each.caret !== undefined) {
		await clickOn(tab, "#slot [contenteditable=true], #slot textarea");
		await tab.press("Home");
		for (let step = 0; step < each.caret; step++) await tab.press("ArrowRight");
		await rest();
	}
	if (each.away === "page") await clickOn(tab, "#elsewhere");
	if (each.away) {
		await clickOn(tab, "iframe");
		await rest();
		const isAway = await tab.evaluate(() => document.activeElement instanceof HTMLIFrameElement, null);
		if (!isAway) return "the frame did not take the focus";
	}
	const outcome = await send(tab, { do: "insert", text: each.text, times: each.times ?? 1 });
	const model = await modelOf(tab);
	if (isRefusalExpected(editor, each))
		return outcome.state === "refused" && model === "" ? null : JSON.stringify({ outcome, model });
	await tab.press("Z");
	const typed = await modelOf(tab);
	const isRight =
		outcome.state === "inserted" &&
		model === each.expected.replace("|", "") &&
		typed === each.expected.replace("|", "Z");
	return isRight ? null : JSON.stringify({ outcome, model, typed });
}
