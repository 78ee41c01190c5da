import { useAsk, useWords } from "../ui/App.tsx";
import { CopyButton } from "../ui/Copy.tsx";
import { useLive } from "../ui/useLive.ts";

/** Where the citizen of a complaint entered by hand can be called back; nothing when that was not given or is deleted by now. */
export function ContactLine({ complaintId }: { complaintId: string }) {
	const ask = useAsk();
	const words = useWords().fieldwork.contact;
	const { value: contact } = useLive(() => ask("contact", { id: complaintId }), [complaintId], [complaintId]);
	if (!contact) return null;
	return (
		<div>
			<p class="contact">
				<span class="small soft">{words.label}</span> {contact}
				<CopyButton look="icon" text={contact} label={words.copy} />
			</p>
			<p class="small soft">{words.note}</p>
		</div>
	);
}
