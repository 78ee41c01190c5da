import { onTestFinished } from "vitest";
import type { ToSidebar } from "../../../lib/messages/panel.ts";
import type { SeenComment } from "../../../lib/sites/types.ts";
import { makeSeen, makeView, show } from "../fakes.ts";
import { type Stage, stageOn } from "../stage.tsx";

/** A sidebar in jsdom, gone after the test. */
export async function mount(options: Parameters<typeof stageOn>[1] = {}): Promise<Stage> {
	const root = document.createElement("div");
	root.id = "app";
	document.body.append(root);
	const stage = await stageOn(root, options);
	// Here and not in a hook of this file: test files that share what they load run it once, for the first of them.
	onTestFinished(() => {
		stage.end();
		document.body.replaceChildren();
	});
	return stage;
}

/** The same, opened on a comment that is not recorded. */
export async function mountOn(
	comment: SeenComment = makeSeen(),
	options: Parameters<typeof stageOn>[1] & { shown?: Partial<Extract<ToSidebar, { type: "show" }>> } = {},
): Promise<Stage> {
	const mounted = await mount(options);
	await mounted.until(() => mounted.root.querySelector(".counts"));
	mounted.port.send({ type: "page", view: makeView([comment]) });
	mounted.port.send(show(comment, options.shown));
	await mounted.control("Simpan");
	return mounted;
}

/** The same, recorded as it stood. */
export async function mountRecorded(
	comment: SeenComment = makeSeen(),
	options: Parameters<typeof mountOn>[1] = {},
): Promise<Stage> {
	const mounted = await mountOn(comment, options);
	await mounted.click("Simpan");
	await mounted.sees("Riwayat");
	return mounted;
}
