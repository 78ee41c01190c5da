import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { useWords } from "../../ui/App.tsx";
import { FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";

interface Props {
	title: string;
	fault: FaultCode | null;
	onCancel: () => void;
	children: ComponentChildren;
}

/** Opens in place under its button like `InlineForm`, where there is more than one way to finish: focus goes into it, Escape closes it. */
export function FormPanel({ title, fault, onCancel, children }: Props) {
	const { common } = useWords();
	const panel = useRef<HTMLElement | null>(null);
	useEffect(() => {
		panel.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
	}, []);
	return (
		<section
			class="inline-form"
			aria-label={title}
			ref={panel}
			onKeyDown={(event) => {
				if (event.key !== "Escape" || event.defaultPrevented) return;
				onCancel();
				event.preventDefault();
			}}
		>
			<h3>{title}</h3>
			{children}
			<FaultBanner code={fault} />
			<div class="inline-form-buttons">
				<Button look="quiet" onClick={onCancel}>
					{common.cancel}
				</Button>
			</div>
		</section>
	);
}
