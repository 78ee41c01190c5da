import type { ComponentChildren, RefObject } from "preact";
import { ComplaintContext } from "../../complaint/ComplaintScope.tsx";
import { useApp, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, type Toasts } from "../../ui/Toast.tsx";
import { useDesk } from "../DeskContext.tsx";

interface Props {
	title: string;
	label: string;
	paneRef: RefObject<HTMLElement | null>;
	toasts: Toasts;
	onChoose: (complaintId: string) => void;
	onClose: () => void;
	children: ComponentChildren;
}

/** What stands beside the list, with the way out of it and what a complaint needs around it. */
export function Pane({ title, label, paneRef, toasts, onChoose, onClose, children }: Props) {
	const { pane } = useWords().desk.queue;
	const { settings } = useApp();
	const { officer, recentOpds } = useDesk().session;
	return (
		<aside class="pane" ref={paneRef} tabIndex={-1} aria-label={label}>
			<div class="pane-head">
				<h2>{title}</h2>
				<Button look="icon" aria-label={pane.close} title={pane.close} onClick={onClose}>
					<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
						<path d="M3.5 3.5l9 9m0-9l-9 9" />
					</svg>
				</Button>
				<Toast toasts={toasts} />
			</div>
			{settings && (
				<ComplaintContext.Provider value={{ settings, officer, recentOpds, toasts, chooseComplaint: onChoose }}>
					{children}
				</ComplaintContext.Provider>
			)}
		</aside>
	);
}
