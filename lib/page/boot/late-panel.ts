import type { Ask } from "../../messages/client.ts";
import type { PageSettings } from "../../messages/values.ts";
import type { Boot, Opening, Panel } from "../contract.ts";
import { createLate } from "./late.ts";

/**
 * The panel, which is loaded when something is to be opened for the first time.
 * @returns what stands for it, and what takes it when it has come
 */
export function createLatePanel(ask: Ask, settings: () => PageSettings): [Panel, Boot["attach"]] {
	let panel: Panel | null = null;
	/** What is to be opened when the panel comes. */
	let wanted: Opening | null = null;
	const load = createLate(ask, "panel", (code) => {
		// After an update this script is cut off, and only a new page gets the new one.
		if (code === "disconnected" && confirm(settings().words.reload)) location.reload();
	});
	const open = (opening: Opening): void => {
		if (panel) panel.open(opening);
		else {
			wanted = opening;
			load();
		}
	};
	const attach = (next: Panel): void => {
		panel = next;
		if (wanted) panel.open(wanted);
		wanted = null;
	};
	return [{ open, changed: () => panel?.changed() }, attach];
}
