import { useState } from "preact/hooks";
import type { Overview } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Shape } from "../../ui/Shape.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { LeaderLine } from "./LeaderLine.tsx";
import { OfficerMenu } from "./OfficerMenu.tsx";

/** Counts of what was recorded, who is on duty, where the sidebar stands. */
export function Header({ overview }: { overview: Overview | null }) {
	const words = useWords();
	return (
		<header class="header">
			<div class="header-row">
				<h1 class="wordmark">{words.common.product}</h1>
				<Counts overview={overview} />
				<OfficerMenu />
				<DockButtons />
			</div>
			{overview && <LeaderLine overview={overview} />}
		</header>
	);
}

const COUNTED = ["overdue", "soon", "onTrack"] as const;

/** ▲ ◐ ●, each opening the queue with just these. Places are kept while nothing is known. */
function Counts({ overview }: { overview: Overview | null }) {
	const ask = useAsk();
	const { common, sidebar } = useWords();
	return (
		<fieldset class="counts" aria-label={sidebar.header.counts}>
			{COUNTED.map((state) => {
				const count = overview?.[state];
				const label = sidebar.header.count(count ?? 0, common.states[state]);
				return (
					<button
						key={state}
						type="button"
						class={`count state-${state} state-ink${count ? "" : " count-none"}`}
						title={label}
						aria-label={label}
						onClick={() => void ask("openDesk", { hash: `#antrean/${state}` })}
					>
						<Shape state={state} />
						{count ?? "–"}
					</button>
				);
			})}
		</fieldset>
	);
}

function DockButtons() {
	const words = useWords().sidebar.header;
	const { page } = useSidebar();
	const [side, setSide] = useState<"left" | "right">("right");
	const other = side === "right" ? "left" : "right";
	return (
		<div class="dock-buttons">
			<Button
				look="icon"
				aria-label={words.dock[other]}
				title={words.dock[other]}
				onClick={() => {
					page.post({ type: "dock", side: other });
					setSide(other);
				}}
			>
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d="M2 3h12v10H2zM6 3v10" {...(other === "right" ? { transform: "matrix(-1 0 0 1 16 0)" } : {})} />
				</svg>
			</Button>
			<Button
				look="icon"
				aria-label={words.collapse}
				title={words.collapse}
				onClick={() => page.post({ type: "collapse" })}
			>
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d="M3 8h10" />
				</svg>
			</Button>
			<Button look="icon" aria-label={words.close} title={words.close} onClick={() => page.post({ type: "close" })}>
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d="m3.5 3.5 9 9m0-9-9 9" />
				</svg>
			</Button>
		</div>
	);
}
