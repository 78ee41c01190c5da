import type { JSX } from "preact";
import type { State } from "../../lib/complaint/state.ts";

/** A state, or `free`: a comment that was not recorded yet. */
export type ShownState = State | "free";

/** ○ ● ◐ ▲ ▷ ✓ ✓! ❚❚ ■ –, drawn instead of typed: fonts of office PCs differ in these signs, and some make them coloured pictures. */
const SHAPES: Record<ShownState, JSX.Element> = {
	free: <circle cx="8" cy="8" r="5.5" fill="none" stroke-width="1.8" />,
	onTrack: <circle cx="8" cy="8" r="6.2" />,
	soon: (
		<>
			<circle cx="8" cy="8" r="5.5" fill="none" stroke-width="1.6" />
			<path d="M8 2.5a5.5 5.5 0 0 0 0 11z" />
		</>
	),
	overdue: <path d="M8 1.6 15 14H1z" />,
	followUpOverdue: <path d="M8 2.6 14 13.2H2z" fill="none" stroke-width="1.8" stroke-linejoin="round" />,
	noDeadline: <path d="M8 2.2 13.8 8 8 13.8 2.2 8z" fill="none" stroke-width="1.8" stroke-linejoin="round" />,
	answered: <path d="M4 2.6 13.2 8 4 13.4z" fill="none" stroke-width="1.8" stroke-linejoin="round" />,
	answeredOnTime: (
		<path d="M2.5 8.6 6.4 12.4 13.5 4" fill="none" stroke-width="2.3" stroke-linecap="round" stroke-linejoin="round" />
	),
	answeredLate: (
		<>
			<path
				d="M.9 8.8 4.3 12.2 9.8 4.6"
				fill="none"
				stroke-width="2.1"
				stroke-linecap="round"
				stroke-linejoin="round"
			/>
			<path d="M13.6 3v6" fill="none" stroke-width="2.1" stroke-linecap="round" />
			<circle cx="13.6" cy="12.6" r="1.3" />
		</>
	),
	paused: <path d="M3.2 2.5h3.4v11H3.2zM9.4 2.5h3.4v11H9.4z" />,
	closed: <path d="M2.5 2.5h11v11h-11z" />,
	merged: (
		<path
			d="m3 3.5 4.5 4.5L3 12.5m5.5-9L13 8l-4.5 4.5"
			fill="none"
			stroke-width="1.8"
			stroke-linecap="round"
			stroke-linejoin="round"
		/>
	),
	dismissed: <path d="M3 8h10" fill="none" stroke-width="2" stroke-linecap="round" />,
};

/** The shape of a state; its word must stand beside it or in the label around it. */
export function Shape({ state }: { state: ShownState }) {
	return (
		<svg class="shape" viewBox="0 0 16 16" data-shape={state} aria-hidden="true" focusable="false">
			{SHAPES[state]}
		</svg>
	);
}
