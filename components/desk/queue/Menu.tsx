import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";

interface Props {
	label: ComponentChildren;
	/** It holds a choice. */
	isActive?: boolean;
	/** What is inside, made when it opens. */
	children: (close: () => void) => ComponentChildren;
}

/** A button with a panel beneath it: Escape, a click elsewhere and leaving with Tab close it. */
export function Menu({ label, isActive = false, children }: Props) {
	const [isOpen, setOpen] = useState(false);
	const menu = useRef<HTMLDivElement>(null);
	const id = useId();
	const close = () => {
		setOpen(false);
		menu.current?.querySelector("button")?.focus();
	};
	useLayoutEffect(() => {
		if (!isOpen) return;
		menu.current?.querySelector<HTMLElement>(".menu-panel :is(input, button, a)")?.focus();
		const stop = new AbortController();
		const leave = ({ target }: Event) => {
			if (target instanceof Node && !menu.current?.contains(target)) setOpen(false);
		};
		document.addEventListener("pointerdown", leave, { signal: stop.signal });
		document.addEventListener("focusin", leave, { signal: stop.signal });
		return () => stop.abort();
	}, [isOpen]);
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: Escape of whatever inside has the focus
		<div
			class="menu"
			ref={menu}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || !isOpen || event.defaultPrevented) return;
				event.preventDefault();
				close();
			}}
		>
			<button
				type="button"
				class={`filter-chip menu-button${isActive ? " is-active" : ""}`}
				aria-expanded={isOpen}
				aria-controls={id}
				onClick={() => setOpen(!isOpen)}
			>
				{label}
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d="M4 6.5l4 4 4-4" />
				</svg>
			</button>
			<div class="menu-panel" id={id} hidden={!isOpen}>
				{isOpen && children(close)}
			</div>
		</div>
	);
}
