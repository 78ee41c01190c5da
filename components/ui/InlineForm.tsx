import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "./App.tsx";
import { FaultBanner } from "./Banner.tsx";
import { Button } from "./Button.tsx";
import type { Act } from "./useAct.ts";

interface Props {
	title: string;
	submitLabel: string;
	act: Act;
	canSubmit?: boolean;
	onSubmit: () => void;
	onCancel: () => void;
	children: ComponentChildren;
}

/** A small form that opens in place under its button: focus goes into it, Escape closes it, Ctrl+Enter saves. */
export function InlineForm({ title, submitLabel, act, canSubmit = true, onSubmit, onCancel, children }: Props) {
	const { common } = useWords();
	const form = useRef<HTMLFormElement | null>(null);
	// Before the next key, which is meant for it.
	useLayoutEffect(() => {
		form.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
	}, []);
	const submit = () => {
		if (canSubmit && !act.isBusy) onSubmit();
	};
	return (
		<form
			class="inline-form"
			aria-label={title}
			ref={form}
			onSubmit={(event) => {
				event.preventDefault();
				submit();
			}}
			onKeyDown={(event) => {
				if (event.key === "Escape" && !event.defaultPrevented) onCancel();
				else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
				else return;
				event.preventDefault();
			}}
		>
			<h3>{title}</h3>
			{children}
			<FaultBanner code={act.fault} />
			<div class="inline-form-buttons">
				<Button type="submit" look="primary" disabled={!canSubmit || act.isBusy}>
					{submitLabel}
				</Button>
				<Button look="quiet" onClick={onCancel}>
					{common.cancel}
				</Button>
			</div>
		</form>
	);
}
