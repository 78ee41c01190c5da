import { useEffect, useRef } from "preact/hooks";
import { ComplaintContext } from "../../complaint/ComplaintScope.tsx";
import { ManualEntry } from "../../sidebar/fieldwork/ManualEntry.tsx";
import { useApp, useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, type Toasts } from "../../ui/Toast.tsx";
import { useDesk } from "../DeskContext.tsx";

interface Props {
	toasts: Toasts;
	onSaved: (complaintId: string) => void;
	onClose: () => void;
}

/** *Catat manual* beside the list: a complaint that came by DM, telephone, WhatsApp or at the counter. */
export function ManualPane({ toasts, onSaved, onClose }: Props) {
	const { desk, fieldwork } = useWords();
	const { settings } = useApp();
	const { officer, recentOpds } = useDesk().session;
	const pane = useRef<HTMLElement>(null);
	useEffect(() => pane.current?.querySelector<HTMLElement>("form button")?.focus(), []);
	return (
		<aside class="pane" ref={pane} aria-label={fieldwork.manual.title}>
			<div class="pane-head">
				<h2>{fieldwork.manual.title}</h2>
				<Button look="icon" aria-label={desk.queue.pane.close} title={desk.queue.pane.close} onClick={onClose}>
					<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
						<path d="M3.5 3.5l9 9m0-9l-9 9" />
					</svg>
				</Button>
				<Toast toasts={toasts} />
			</div>
			{settings && (
				<ComplaintContext.Provider value={{ settings, officer, recentOpds, toasts, chooseComplaint: onSaved }}>
					<ManualEntry onSaved={onSaved} />
				</ComplaintContext.Provider>
			)}
		</aside>
	);
}
