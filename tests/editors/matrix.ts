import type { Session, Tab } from "../e2e/harness/session.ts";
import { CASES, type Case, caseOn } from "./cases.ts";
import { modelOf, type Outcome, rest, send } from "./command.ts";

/** The editors of the matrix, as `window.__mountEditor` knows them. */
export const EDITORS = ["draft", "lexical-rich", "lexical-plain", "react-textarea", "textarea", "contenteditable"];

const PAGE = `<!doctype html><html lang="id"><meta charset="utf-8"><title>editors</title>
<p id="elsewhere">Teks lain di halaman.</p><div id="slot"></div><script src="/editors.js"></script></html>`;

const BOX = "#slot [contenteditable], #slot textarea";

async function mount(tab: Tab, editor: string, { prefill = "", text, manner }: Case): Promise<void> {
	await tab.evaluate(
		({ editor, prefill, text, manner }) => {
			document.getSelection()?.removeAllRanges();
			const slot = document.createElement("div");
			slot.id = "slot";
			document.getElementById("slot")?.replaceWith(slot);
			window.__mountEditor(editor, slot, prefill);
			if (manner) window.__behave(slot, manner, prefill, text);
		},
		{ editor, prefill, text, manner },
	);
}

/** What the person did before: typed, put the caret somewhere, selected, went away. */
async function prepare(tab: Tab, { typed, caret, selected = 0, away }: Case): Promise<void> {
	if (typed !== undefined || caret !== undefined) await tab.click(BOX);
	if (typed !== undefined) await tab.type(typed);
	if (caret !== undefined) {
		await tab.press("Home");
		for (let step = 0; step < caret; step++) await tab.press("ArrowRight");
		for (let step = 0; step < selected; step++) await tab.press("Shift+ArrowRight");
	}
	if (typed !== undefined || caret !== undefined) await rest();
	if (away === "page") await tab.click("#elsewhere");
	if (!away) return;
	await tab.click("iframe");
	await tab.waitFor(() => document.activeElement instanceof HTMLIFrameElement);
}

async function act(tab: Tab, { text, times = 1, second, cursor, isReturn }: Case): Promise<Outcome> {
	if (isReturn) return send(tab, { do: "return" });
	const first = await send(tab, { do: "insert", text, times, caret: cursor ?? null });
	return second === undefined ? first : send(tab, { do: "insert", text: second, times: 1, caret: null });
}

/** Plays one case; null when nothing but the text was put in, and the model holds what it should before and after the next real key. */
async function play(tab: Tab, editor: string, each: Case): Promise<string | null> {
	await mount(tab, editor, each);
	await prepare(tab, each);
	await tab.evaluate(() => window.__listen());
	const outcome = await act(tab, each);
	const events = await tab.evaluate(() => window.__heard());
	if (each.isUndone) await tab.press("Control+z");
	const { outcome: state = "inserted", expected } = caseOn(editor, each);
	const model = expected === null ? null : await modelOf(tab);
	if (expected?.includes("|")) await tab.press("Z");
	const typed = expected?.includes("|") ? await modelOf(tab) : model;
	const isRight =
		outcome.state === state &&
		events.length === 0 &&
		model === (expected?.replace("|", "") ?? null) &&
		typed === (expected?.replace("|", "Z") ?? null);
	return isRight ? null : JSON.stringify({ outcome, events, model, typed });
}

/** All cases on one editor: null or what went wrong, in the order of `CASES`. */
export async function checkEditor(session: Session, editor: string): Promise<(string | null)[]> {
	const tab = await session.openSite("https://x.com/editors", PAGE);
	const results: (string | null)[] = [];
	for (const each of CASES) results.push(await play(tab, editor, each).catch(String));
	await tab.close();
	return results;
}
