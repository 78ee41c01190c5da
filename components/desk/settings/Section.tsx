import type { ComponentChildren } from "preact";

interface Props {
	title: string;
	/** It stands on its own, not inside another card. */
	isCard?: boolean;
	children: ComponentChildren;
}

/** Settings that belong together, under their name. */
export function Section({ title, isCard = true, children }: Props) {
	return (
		<fieldset class={isCard ? "card form-grid" : "form-grid"}>
			<legend>{title}</legend>
			{children}
		</fieldset>
	);
}
