import type { ComponentChildren } from "preact";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Page } from "../usePage.ts";

interface Props {
	page: Page;
	/** Beside the name. */
	children?: ComponentChildren;
	/** Under the row. */
	below?: ComponentChildren;
}

/** The top of the sidebar in every state: it can always be moved, collapsed and closed. */
export function Bar({ page, children, below }: Props) {
	const { common } = useWords();
	return (
		<header class="header">
			<div class="header-row">
				<h1 class="wordmark">{common.product}</h1>
				{children}
				<DockButtons page={page} />
			</div>
			{below}
		</header>
	);
}

function DockButtons({ page }: { page: Page }) {
	const words = useWords().sidebar.header;
	const other = page.view?.side === "left" ? "right" : "left";
	return (
		<div class="dock-buttons">
			<Button
				look="icon"
				aria-label={words.dock[other]}
				title={words.dock[other]}
				onClick={() => page.post({ type: "dock", side: other })}
			>
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d={other === "left" ? "M2 3h12v10H2zM6 3v10" : "M2 3h12v10H2zM10 3v10"} />
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
