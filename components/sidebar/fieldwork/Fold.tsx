import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Props {
	title: string;
	/** What stands beside the title, open or not: the section in one line. */
	line: ComponentChildren;
	isOpen: boolean;
	onToggle: () => void;
	/** What stands beneath while it is closed. */
	peek?: ComponentChildren;
	children: ComponentChildren;
}

/** A section that is one line until it is opened. */
export function Fold({ title, line, isOpen, onToggle, peek, children }: Props) {
	const id = useId();
	return (
		<section class="panel fold" aria-label={title}>
			<h2>
				<button type="button" class="fold-head" aria-expanded={isOpen} aria-controls={id} onClick={onToggle}>
					<svg class="icon fold-arrow" viewBox="0 0 16 16" aria-hidden="true">
						<path d="m6 4 4 4-4 4" />
					</svg>
					<span class="fold-words">
						<span>{title}</span>
						<span class="fold-line small soft">{line}</span>
					</span>
				</button>
			</h2>
			{!isOpen && peek !== undefined && <div class="fold-body">{peek}</div>}
			<div class="fold-body" id={id} hidden={!isOpen}>
				{isOpen && children}
			</div>
		</section>
	);
}
