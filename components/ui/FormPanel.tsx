import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { FaultCode } from "../../lib/messages/values.ts";
import { useWords } from "./App.tsx";
import { FaultBanner } from "./Banner.tsx";
import { Button } from "./Button.tsx";

interface Props {
	title: string;
	fault?: FaultCode | null;
	/** The ways to finish, where they do not stand among the fields. */
	buttons?: ComponentChildren;
	/** It decides something: the focus goes into a field and never to a button, because a key pressed on would choose it. */
	isDecision?: boolean;
	onCancel: () => void;
	children: ComponentChildren;
}

/**
 * Opens in place under its button like `InlineForm`, where there is more than one way to finish: the focus goes into it, Escape closes it,
 * and the focus goes back to the box around it, where that can have it.
 */
export function FormPanel({ title, fault = null, buttons, isDecision = false, onCancel, children }: Props) {
	const { common } = useWords();
	const panel = useRef<HTMLElement>(null);
	const startsOn = isDecision ? "input, textarea" : "input, select, textarea, button";
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
	useLayoutEffect(() => {
		const form = panel.current;
		const box = form?.parentElement?.closest("section");
		// Before the next key, which is meant for it.
		form?.querySelector<HTMLElement>(startsOn)?.focus();
		return () => {
			if (!form?.contains(document.activeElement)) return;
			queueMicrotask(() => {
				// Not from a form that has come in place of this one.
				if (document.activeElement === document.body) box?.focus({ preventScroll: true });
			});
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
			<FaultBanner code={fault} />
			<div class="inline-form-buttons">
				{buttons}
				<Button look="quiet" onClick={onCancel}>
					{common.cancel}
				</Button>
			</div>
		</section>
	);
}
