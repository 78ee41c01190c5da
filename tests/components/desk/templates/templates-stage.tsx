import type { Template } from "../../../../lib/complaint/template/template.ts";
import type { ArgsOf } from "../../../../lib/messages/contract.ts";
import type { Given } from "../fake-desk.ts";
import { type FakeLibrary, fakeLibrary, makeTemplate } from "../fake-templates.ts";
import { type DeskStage, deskAt } from "../stage.tsx";

/** A reply of the agency's own. */
export const OURS = makeTemplate();

/** The desk at its replies, with a library in memory. */
export interface TemplatesStage extends DeskStage {
	library: FakeLibrary;
	/** Of the rows of the list. */
	titles(): (string | null)[];
	row(id: string): Promise<HTMLElement>;
	/** The open reply's text, as it is typed. */
	text(): Promise<HTMLTextAreaElement>;
	textNow(): string | undefined;
	/** What was saved, in order. */
	saved(): Template[];
}

export async function templatesAt(hash: string, own = [OURS], given: Given = {}): Promise<TemplatesStage> {
	const library = fakeLibrary(own);
	const stage = await deskAt(hash, { ...given, answers: { ...library.answers, ...given.answers } });
	await stage.until(() => stage.root.querySelector(".template-row, .empty"));
	return {
		...stage,
		library,
		titles: () => [...stage.root.querySelectorAll(".template-row-title")].map(({ textContent }) => textContent),
		row: (id) => stage.find(`[data-template="${id}"]`),
		text: () => stage.find<HTMLTextAreaElement>(".reply-area"),
		textNow: () => stage.root.querySelector<HTMLTextAreaElement>(".reply-area")?.value,
		saved: () =>
			library.done.flatMap(({ args }) => {
				const { change } = args as ArgsOf<"changeTemplate">;
				return change?.type === "saved" ? [change.template] : [];
			}),
	};
}
