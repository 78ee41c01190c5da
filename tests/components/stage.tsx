import { render } from "preact";
import { Sidebar } from "../../components/sidebar/Sidebar.tsx";
import type { InsertOutcome } from "../../lib/messages/panel.ts";
import type { Session } from "../../lib/messages/values.ts";
import { type FakeBackground, type FakePort, makeBackground, makeNow, makePort } from "./fakes.ts";
import { unmount } from "./unmount.ts";
import { until } from "./until.ts";

/** A sidebar on a page that does not exist, and hands to work it with. Runs in jsdom and in a real browser alike. */
export interface Stage {
	root: HTMLElement;
	background: FakeBackground;
	port: FakePort;
	/** Waits until `look` gives something. */
	until<T>(look: () => T | null | undefined | false): Promise<T>;
	/** Waits until a text stands on the screen. */
	sees(text: string | RegExp): Promise<void>;
	/** The control with this name: aria-label, label or own text, the first that begins with it. */
	control<E extends HTMLElement = HTMLElement>(name: string): Promise<E>;
	click(name: string): Promise<void>;
	type(name: string, text: string): Promise<void>;
	/** Chooses an option of a select by its words. */
	select(name: string, option: string): Promise<void>;
	press(target: EventTarget, key: string, more?: KeyboardEventInit): void;
	end(): void;
}

export async function stageOn(
	root: HTMLElement,
	options: { session?: Partial<Session>; outcome?: InsertOutcome | null } = {},
): Promise<Stage> {
	const background = makeBackground(options.session);
	const port = makePort(options.outcome);
	render(<Sidebar ask={background.ask} port={port} now={makeNow()} />, root);
	const stage: Stage = {
		root,
		background,
		port,
		until: (look) => until(root, look),
		async sees(text) {
			await stage.until(() => {
				const shown = root.textContent ?? "";
				return typeof text === "string" ? shown.includes(text) : text.test(shown);
			});
		},
		async control<E extends HTMLElement>(name: string) {
			return stage.until(() => {
				const found = controlsOf(root).filter((control) => nameOf(control).startsWith(name));
				return (found.find((control) => nameOf(control) === name) ?? found[0]) as E | undefined;
			});
		},
		async click(name) {
			(await stage.control(name)).click();
		},
		async type(name, text) {
			const field = await stage.control<HTMLInputElement>(name);
			field.focus();
			field.value = text;
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
		},
		async select(name, option) {
			const field = await stage.control<HTMLSelectElement>(name);
			const wanted = [...field.options].find((candidate) => candidate.text === option);
			field.value = wanted?.value ?? "";
			field.dispatchEvent(new Event("change", { bubbles: true }));
		},
		press(target, key, more = {}) {
			target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
		},
		end() {
			unmount(root);
			delete document.documentElement.dataset.look;
		},
	};
	return stage;
}

function controlsOf(root: HTMLElement): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>("button, input, select, textarea, a[href], [role=option]")];
}

function nameOf(control: HTMLElement): string {
	const label = control.getAttribute("aria-label") ?? labelOf(control) ?? control.textContent ?? "";
	return label.trim();
}

function labelOf(control: HTMLElement): string | null {
	const labels = (control as HTMLInputElement).labels;
	return labels?.[0]?.textContent ?? null;
}
