import { render } from "preact";
import { Desk } from "../../../components/desk/Desk.tsx";
import { unmount } from "../unmount.ts";
import { until as untilIn } from "../until.ts";
import { type FakeDesk, fakeDesk, type Given } from "./fake-desk.ts";

/** A desk in jsdom, at a place, and hands to work it with. */
export interface DeskStage {
	root: HTMLElement;
	desk: FakeDesk;
	/** Waits until `look` gives something. */
	until<T>(look: () => T | null | undefined | false): Promise<T>;
	sees(text: string): Promise<void>;
	find<E extends HTMLElement = HTMLElement>(selector: string): Promise<E>;
	/** Clicks the button, link or summary with these words. */
	click(words: string): Promise<void>;
	/** Types into the field with this label. */
	type(label: string, text: string): Promise<void>;
	/** Chooses a file in the area whose button has these words. */
	chooseFile(words: string, file: File): Promise<void>;
	press(target: EventTarget, key: string): void;
	end(): void;
}

export async function deskAt(hash: string, given: Given = {}): Promise<DeskStage> {
	history.replaceState(null, "", `/${hash}`);
	const root = document.createElement("div");
	document.body.append(root);
	const desk = fakeDesk(given);
	render(<Desk {...desk} />, root);
	const until: DeskStage["until"] = (look) => untilIn(root, look);
	const find = <E extends HTMLElement>(selector: string) => until(() => root.querySelector<E>(selector));
	const labelled = (label: string) =>
		until(() => {
			const labels = [...root.querySelectorAll("label")].filter((element) => element.textContent?.trim() === label);
			return labels.map((element) => element.control ?? element.querySelector("input"))[0] as HTMLInputElement | null;
		});
	await until(() => root.querySelector("h1"));
	return {
		root,
		desk,
		until,
		find,
		sees: async (text) => void (await until(() => root.textContent?.includes(text))),
		async click(words) {
			const element = await until(() =>
				[...root.querySelectorAll<HTMLElement>("button:not(:disabled), a, summary")].find(
					(candidate) => (candidate.getAttribute("aria-label") ?? candidate.textContent)?.trim() === words,
				),
			);
			element.click();
		},
		async type(label, text) {
			const field = await labelled(label);
			field.focus();
			field.value = text;
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve));
		},
		async chooseFile(words, file) {
			const input = await labelled(words);
			Object.defineProperty(input, "files", { value: [file], configurable: true });
			input.dispatchEvent(new Event("change", { bubbles: true }));
		},
		press(target, key) {
			target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
		},
		end() {
			unmount(root);
			root.remove();
		},
	};
}
