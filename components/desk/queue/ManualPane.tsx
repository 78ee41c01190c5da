import { useLayoutEffect, useRef } from "preact/hooks";
import { ManualEntry } from "../../complaint/manual/ManualEntry.tsx";
import { useWords } from "../../ui/App.tsx";
import type { Toasts } from "../../ui/Toast.tsx";
import { Pane } from "./Pane.tsx";

interface Props {
	toasts: Toasts;
	onSaved: (complaintId: string) => void;
	onClose: () => void;
}

/** *Catat manual* beside the list: a complaint that came by DM, telephone, WhatsApp or at the counter. */
export function ManualPane({ toasts, onSaved, onClose }: Props) {
	const { title } = useWords().fieldwork.manual;
	const pane = useRef<HTMLElement>(null);
	// Before the next key, which is meant for it.
	useLayoutEffect(() => pane.current?.querySelector<HTMLElement>("form button")?.focus(), []);
	return (
		<Pane title={title} label={title} paneRef={pane} toasts={toasts} onChoose={onSaved} onClose={onClose}>
			<ManualEntry onSaved={onSaved} />
		</Pane>
	);
}
