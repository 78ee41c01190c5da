import { useState } from "preact/hooks";
import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { whatsappLink } from "../../../lib/report/outbound.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyByHand } from "../../ui/Copy.tsx";
import { copyText } from "../../ui/copy.ts";
import { TextField } from "../../ui/Field.tsx";
import { FormPanel } from "../../ui/FormPanel.tsx";
import { NAME_MAX_LENGTH } from "./decision.ts";
import { useMessage } from "./useMessage.ts";
import { usePeople } from "./usePeople.ts";

interface Props {
	complaint: Complaint;
	text: string;
	/** The draft went up, or is about to be decided at this PC. */
	onAsk: (done: string) => Promise<boolean>;
	onCancel: () => void;
}

/** *Minta arahan*: of whom, on what draft, and by which way. It is noted once the message was really copied or opened. */
export function AskGuidance({ complaint, text, onAsk, onCancel }: Props) {
	const words = useWords().guidance.ask;
	const { people, remember } = usePeople();
	const [typed, setTyped] = useState<string | null>(null);
	const [refused, setRefused] = useState<string | null>(null);
	const { message, to } = useMessage(complaint, text, typed ?? people.to);
	// Without a number WhatsApp asks whom to send it to.
	const chat = whatsappLink("", message);

	const ask = async (done: string) => {
		if ((await onAsk(done)) && typed !== null) remember({ to: typed.trim() });
	};
	const copy = async () => {
		if (await copyText(message)) return ask(words.doneCopied);
		setRefused(message);
	};
	return (
		<FormPanel
			isDecision
			title={words.title}
			onCancel={onCancel}
			buttons={
				<>
					{chat.holdsText && (
						<a
							class="button"
							href={chat.url}
							target="_blank"
							rel="noreferrer"
							onClick={() => void ask(words.done)}
							onAuxClick={(event) => event.button === 1 && void ask(words.done)}
						>
							{words.whatsapp}
						</a>
					)}
					<Button onClick={() => void copy()}>{words.copy}</Button>
					<Button onClick={() => void ask(words.done)}>{words.here}</Button>
				</>
			}
		>
			<TextField
				label={words.to}
				placeholder={words.toPlaceholder}
				maxLength={NAME_MAX_LENGTH}
				value={typed ?? to}
				onChange={setTyped}
			/>
			<p class="guidance-text">{text}</p>
			{!chat.holdsText && <p class="field-hint">{words.pasteYourself}</p>}
			{refused !== null && (
				// Only here can be seen that it was copied by hand.
				<div onCopy={() => void ask(words.doneCopied)}>
					<CopyByHand text={refused} />
				</div>
			)}
			<p class="field-hint">{words.hint}</p>
		</FormPanel>
	);
}
