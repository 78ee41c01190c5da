import type { Session, Tab } from "../e2e/harness/session.ts";
import { CASES, type Case, isRefusalExpected } from "./cases.ts";
import { modelOf, rest, send } from "./command.ts";

/** The editors of the matrix, as `window.__mountEditor` knows them. */
export const EDITORS = ["draft", "lexical-rich", "lexical-plain", "react-textarea", "textarea", "contenteditable"];

const PAGE = `<!doctype html><html lang="id"><meta charset="utf-8"><title>editors</title>
<p id="elsewhere">Teks lain di halaman.</p><div id="slot"></div><script src="/editors.js"></script></html>`;

async function mount(tab: Tab, editor: string, { prefill = "", isPasteBlocked = false }: Case): Promise<void> {
	await tab.evaluate(
		({ editor, prefill, isPasteBlocked }) => {
			document.getSelection()?.removeAllRanges();
			const slot = document.createElement("div");
			slot.id = "slot";
			document.getElementById("slot")?.replaceWith(slot);
			window.__mountEditor(editor, slot, prefill);
			const swallow = (event: Event) => {
				event.preventDefault();
				event.stopPropagation();
			};
			if (isPasteBlocked) slot.addEventListener("paste", swallow, { capture: true });
		},
		{ editor, prefill, isPasteBlocked },
	);
}

/** Plays one case; null when the model holds what it should before and after the next real key, else what went wrong. */
async function play(tab: Tab, editor: string, each: Case): Promise<string | null> {
	await mount(tab, editor, each);
	if (each.caret !== undefined) {
		await tab.click("#slot [contenteditable=true], #slot textarea");
		await tab.press("Home");
		for (let step = 0; step < each.caret; step++) await tab.press("ArrowRight");
		await rest();
	}
	if (each.away === "page") await tab.click("#elsewhere");
	if (each.away) {
		await tab.click("iframe");
		await tab.waitFor(() => document.activeElement instanceof HTMLIFrameElement);
	}
	const outcome = await send(tab, { do: "insert", text: each.text, times: each.times ?? 1 });
	const model = await modelOf(tab);
	if (isRefusalExpected(editor, each))
		return outcome.state === "refused" && model === (each.prefill ?? "") ? null : JSON.stringify({ outcome, model });
	await tab.press("Z");
	const typed = await modelOf(tab);
	const isRight =
		outcome.state === "inserted" &&
		model === each.expected.replace("|", "") &&
		typed === each.expected.replace("|", "Z");
	return isRight ? null : JSON.stringify({ outcome, model, typed });
}

/** All cases on one editor: null or what went wrong, in the order of `CASES`. */
export async function checkEditor(session: Session, editor: string): Promise<(string | null)[]> {
	const tab = await session.openSite("https://x.com/editors", PAGE);
	const results: (string | null)[] = [];
	for (const each of CASES) results.push(await play(tab, editor, each).catch(String));
	await tab.close();
	return results;
}
