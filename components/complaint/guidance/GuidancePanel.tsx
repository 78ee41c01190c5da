import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";

interface Props {
	title: string;
	/** The ways to finish. */
	buttons: ComponentChildren;
	onCancel: () => void;
	children: ComponentChildren;
}

/** A small form within the box: the focus goes into it, Escape closes it, and the focus goes back to the box. */
export function GuidancePanel({ title, buttons, onCancel, children }: Props) {
	const { common } = useWords();
	const panel = useRef<HTMLElement>(null);
	// Never a decision: a key pressed on would choose it.
	useEffect(() => panel.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
	useLayoutEffect(() => {
		const form = panel.current;
		const box = form?.parentElement?.closest("section");
		return () => {
			if (form?.contains(document.activeElement)) queueMicrotask(() => box?.focus({ preventScroll: true }));
		};
	}, []);
	return (
		<section
			class="inline-form"
			aria-label={title}
			ref={panel}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented) return;
				event.preventDefault();
				onCancel();
			}}
		>
			<h3>{title}</h3>
			{children}
			<div class="inline-form-buttons">
				{buttons}
				<Button look="quiet" onClick={onCancel}>
					{common.cancel}
				</Button>
			</div>
		</section>
	);
}
