import { onTestFinished } from "vitest";
import type { ArgsOf } from "../../../lib/messages/contract.ts";
import type { Session } from "../../../lib/messages/values.ts";
import { makeEntry } from "../../factories.ts";
import { announce } from "../browser-double.ts";
import { makeSeen, makeView, show } from "../fakes.ts";
import type { FakeReplies } from "../fakes-templates.ts";
import type { Stage } from "../stage.tsx";
import { mount } from "./mount.ts";

/** A sidebar on a comment, with the agency's library and what is known before a reply goes out. */
export async function openOn(
	replies: Partial<FakeReplies>,
	{
		shown = {},
		session = {},
		seen = makeSeen(),
	}: { shown?: object; session?: Partial<Session>; seen?: typeof SEEN } = {},
): Promise<Stage> {
	const stage = await mount({ session });
	Object.assign(stage.background.replies, replies);
	await stage.until(() => stage.root.querySelector(".counts"));
	stage.port.send({ type: "page", view: makeView([seen]) });
	stage.port.send(show(seen, shown));
	await stage.until(() => stage.root.querySelector(".template"));
	return stage;
}
const SEEN = makeSeen();

/** The classes of what is scrolled into view from now on. */
export function noteScrolling(): string[] {
	const scrolled: string[] = [];
	Object.assign(Element.prototype, {
		scrollIntoView(this: Element) {
			scrolled.push(this.className);
		},
	});
	onTestFinished(() => void Reflect.deleteProperty(Element.prototype, "scrollIntoView"));
	return scrolled;
}

/** Chooses a reply by its title. */
export async function choose(stage: Stage, title: string): Promise<HTMLElement> {
	await stage.type("Cari balasan", title);
	await stage.until(() => activeTitle(stage) === title);
	return stage.control("Cari balasan");
}

/** Records the comment, then chooses a reply. */
export async function recordAndChoose(stage: Stage, title: string): Promise<void> {
	await stage.click("Simpan");
	await stage.sees("Riwayat");
	await choose(stage, title);
}

/** At another PC the draft is approved that was sent up here. */
export function approveElsewhere({ background }: Stage): void {
	const [{ request, text }] = background.callsOf("askGuidance") as [ArgsOf<"askGuidance">];
	const subject = makeSeen().id;
	const step = { subject, request, templateId: "contoh-01", step: "approved", decidedBy: "Ibu Kepala" } as const;
	background.log.push(makeEntry("guidance", { ...step, words: { reply: text } }));
	announce([subject]);
}

export const titles = (stage: Stage) =>
	[...stage.root.querySelectorAll(".template-title")].map((title) => title.textContent);
export const activeTitle = (stage: Stage) =>
	stage.root.querySelector('.template[aria-selected="true"] .template-title')?.textContent;
export const insertions = (stage: Stage) => stage.port.posted.filter((message) => message.type === "insert");
