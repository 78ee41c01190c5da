import { useState } from "preact/hooks";
import { ManualEntry } from "../../complaint/manual/ManualEntry.tsx";
import { useWords } from "../../ui/App.tsx";
import { useSidebar } from "../SidebarScope.tsx";
import { Fold } from "./Fold.tsx";

/** *Catat manual* in the sidebar: one line until it is needed; what was saved is shown in its place above. */
export function ManualFold() {
	const words = useWords().fieldwork.manual;
	const { chooseComplaint } = useSidebar();
	const [isOpen, setOpen] = useState(false);
	return (
		<Fold title={words.title} line={words.invite} isOpen={isOpen} onToggle={() => setOpen(!isOpen)}>
			<ManualEntry
				onSaved={(complaintId) => {
					setOpen(false);
					chooseComplaint(complaintId);
				}}
			/>
		</Fold>
	);
}
