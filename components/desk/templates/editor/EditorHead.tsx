import type { ComponentChildren } from "preact";
import { useWords } from "../../../ui/App.tsx";
import { Button } from "../../../ui/Button.tsx";

interface Props {
	title: string;
	onClose: () => void;
	/** What the cross closes; a reply without it. */
	closeLabel?: string;
	/** Marks beneath the title. */
	marks?: ComponentChildren;
	/** Buttons beside it. */
	children?: ComponentChildren;
}

/** Always in sight, with the way out. */
export function EditorHead({ title, onClose, closeLabel, marks, children }: Props) {
	const own = useWords().desk.templates;
	const close = closeLabel ?? own.close;
	return (
		<div class="template-head">
			<div class="template-head-title">
				<h2>{title}</h2>
				{marks && <p class="template-row-notes">{marks}</p>}
			</div>
			{children}
			<Button look="icon" aria-label={close} title={close} onClick={onClose}>
				<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
					<path d="M3.5 3.5l9 9m0-9l-9 9" />
				</svg>
			</Button>
		</div>
	);
}
