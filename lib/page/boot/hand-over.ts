import { rememberCaret } from "../../sites/compose/caret.ts";
import { rememberPresses } from "../../sites/compose/presses.ts";
import { contextOf, readNow } from "../../sites/read.ts";
import { BOOT_KEY, type Boot } from "../contract.ts";
import type { Marks } from "../marks.ts";
import type { Following } from "./following.ts";

/** What stands ready when the page is first followed. */
type Ready = Pick<
	Boot,
	"site" | "ask" | "signal" | "dockState" | "settings" | "look" | "own" | "attach" | "attachVisits"
>;

/** Leaves the page where the scripts that are loaded later look for it, with what they need of it. */
export function handOver(document: Document, ready: Ready, marks: Marks, following: Following): void {
	const { site, signal, attach } = ready;
	const boot: Boot = {
		...ready,
		carets: rememberCaret(document, signal),
		pressed: rememberPresses(document, marks.readings, signal),
		adapterFaults: following.faults,
		readings: marks.readings,
		markOf: marks.markOf,
		observed: following.observed,
		readAgain: (container) => readNow(site, container, contextOf(document, Date.now())),
		attach(panel) {
			// Its list shows what is far, too.
			following.readAll();
			attach(panel);
		},
	};
	(globalThis as Record<string, unknown>)[BOOT_KEY] = boot;
}
