import { stateAt } from "../complaint/state.ts";
import type { Mark, PageSettings } from "../messages/values.ts";
import { shortDurationText } from "../words/duration.ts";
import { OUR_NAME } from "./left-behind.ts";
import type { Look } from "./look.ts";
import { adopt } from "./style.ts";

/** Shape of each state, readable in grey (DESIGN.md). */
const SHAPES = {
	onTrack: "●",
	soon: "◐",
	overdue: "▲",
	followUpOverdue: "△",
	noDeadline: "◇",
	answered: "▷",
	answeredOnTime: "✓",
	answeredLate: "✓!",
	paused: "❚❚",
	closed: "■",
	merged: "≫",
	dismissed: "–",
} as const;

/** As quiet as the site's own buttons: its colour is inherited, and it takes no more height than a line of them. Written tight: every page carries it. */
const STYLE = `:host{all:initial;display:inline-flex;flex:none;align-self:center;vertical-align:middle;margin-inline-start:8px;color:inherit;--accent:light-dark(#0f766e,#2dd4bf)}
button{all:unset;position:relative;height:18px;margin-block:-1px;padding-inline:6px;border-radius:9px;font:500 12px/18px system-ui,sans-serif;white-space:nowrap;cursor:pointer;color:light-dark(#4b5563,#a1a8b3)}
button::after{content:"";position:absolute;inset:-4px}
button:hover{background:light-dark(#0f766e1f,#2dd4bf26);color:var(--accent)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
.onTrack,.answeredOnTime{color:light-dark(#166534,#4ade80)}
.soon{color:light-dark(#92400e,#fbbf24)}
.overdue,.followUpOverdue,.answeredLate{color:light-dark(#b91c1c,#f87171)}
.answered{color:light-dark(#1d4ed8,#93c5fd)}`;

/** The small pill at the end of a comment's action row. The site can read it: state, OPD and time left, never author or words. */
export interface MarkElement {
	/** What stands in the site's page; nothing about it names us. */
	readonly host: HTMLElement;
	/** Shows a complaint, or "free" for null. */
	show(mark: Mark | null, now: number): void;
}

export interface MarkStyle {
	settings: PageSettings;
	look: Look;
}

export function createMark(document: Document, style: MarkStyle, onPress: () => void): MarkElement {
	const host = document.createElement("span");
	const root = host.attachShadow({ mode: "closed" });
	adopt(root, STYLE);
	host.style.setProperty("color-scheme", style.look);
	const button = document.createElement("button");
	button.type = "button";
	button.name = OUR_NAME;
	root.append(button);
	button.addEventListener("click", (event) => {
		// A click that the page made is none: only a person may open the sidebar on a comment.
		if (event.isTrusted) onPress();
	});
	keepFromSite(host);
	return {
		host,
		show(mark, now) {
			const { text, label, state } = wording(mark, now, style);
			if (button.textContent !== text) button.textContent = text;
			button.className = state;
			button.title = label;
			button.setAttribute("aria-label", label);
		},
	};
}

const EVENTS = [
	"click",
	"auxclick",
	"dblclick",
	"mousedown",
	"mouseup",
	"pointerdown",
	"pointerup",
	"keydown",
	"keyup",
	"keypress",
];

/** On X a click anywhere in a post opens it, and single keys are commands: what happens in the mark ends there. */
function keepFromSite(host: HTMLElement): void {
	for (const type of EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
}

function wording(
	mark: Mark | null,
	now: number,
	{ settings }: MarkStyle,
): { text: string; label: string; state: string } {
	const { words } = settings;
	const isDot = settings.markStyle === "dot";
	if (!mark) return { text: isDot ? "○" : `○ ${words.record}`, label: words.recordLong, state: "free" };
	const state = stateAt(mark, now);
	const shape = SHAPES[state];
	if (state === "dismissed") return { text: shape, label: words.dismissedLong, state };
	const { running } = mark;
	const left = running && shortDurationText(running.dueAt - now, settings.language);
	const of = state === "answered" ? words.followUp : "";
	const label = `${mark.opd ?? ""}, ${words.states[state]}${left ? `, ${of}${left}` : ""}. ${words.openLong}`;
	if (isDot) return { text: shape, label, state };
	return { text: `${shape} ${mark.opd ?? ""}${left ? ` · ${left}` : ""}`, label, state };
}
