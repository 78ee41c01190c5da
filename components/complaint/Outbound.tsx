import { useState } from "preact/hooks";
import type { ForwardChannel } from "../../lib/complaint/vocabulary.ts";
import { mailAddress, mailLink, whatsappLink, whatsappNumber } from "../../lib/report/outbound.ts";
import { type Recipient, shortName } from "../../lib/report/recipients.ts";
import { useAsk, useWords } from "../ui/App.tsx";
import { Button } from "../ui/Button.tsx";
import { CopyByHand } from "../ui/Copy.tsx";
import { copyText } from "../ui/copy.ts";
import { Field } from "../ui/Field.tsx";

interface Props {
	label: string;
	/** The message as it will go; the admin may change it. */
	text: string;
	onText: (text: string) => void;
	/** Of the letter. */
	subject: string;
	to: Recipient;
	isBusy: boolean;
	/** It was really copied, or a chat or letter with it was opened. */
	onGone: (channel: ForwardChannel) => void;
}

/** A ready message and the ways out: the clipboard, WhatsApp, the mail program. We never send it. */
export function Outbound({ label, text, onText, subject, to, isBusy, onGone }: Props) {
	const words = useWords().forward.form;
	const [refusedText, setRefusedText] = useState<string | null>(null);
	const number = whatsappNumber(to.contact.whatsapp);
	const address = mailAddress(to.contact.email);
	const chat = number === null ? null : whatsappLink(number, text);
	const letter = address === null ? null : mailLink(address, subject, text);

	const copy = async () => {
		const isCopied = await copyText(text);
		setRefusedText(isCopied ? null : text);
		if (isCopied) onGone("copy");
	};
	return (
		<div class="outbound">
			<ContactOf to={to} />
			<Field label={label} aside={words.length(text.length)}>
				{(control) => (
					<textarea
						{...control}
						class="input"
						rows={8}
						value={text}
						onInput={(event) => onText(event.currentTarget.value)}
					/>
				)}
			</Field>
			<div class="outbound-ways">
				<Button look="primary" disabled={isBusy} onClick={() => void copy()}>
					{words.copy}
				</Button>
				{chat && <Way url={chat.url} label={words.openWhatsapp} onOpen={() => onGone("whatsapp")} />}
				{letter && <Way url={letter.url} label={words.openMail} onOpen={() => onGone("email")} />}
			</div>
			{chat?.holdsText === false && <p class="field-hint">{words.pasteYourself(words.places.whatsapp)}</p>}
			{letter?.holdsText === false && <p class="field-hint">{words.pasteYourself(words.places.email)}</p>}
			{refusedText !== null && (
				// Only here can be seen that it was copied by hand.
				<div onCopy={() => onGone("copy")}>
					<CopyByHand text={refusedText} />
				</div>
			)}
			<p class="field-hint">{words.neverSent}</p>
		</div>
	);
}

/** In a tab of its own: in our frame the site's page could refuse a mail address, and a mail program in the web would take the frame's place. */
function Way({ url, label, onOpen }: { url: string; label: string; onOpen: () => void }) {
	return (
		<a
			class="button"
			href={url}
			target="_blank"
			rel="noreferrer"
			onClick={onOpen}
			onAuxClick={(event) => event.button === 1 && onOpen()}
		>
			{label}
		</a>
	);
}

/** Where it will go, what of it cannot be used, and where that is put right. */
function ContactOf({ to }: { to: Recipient }) {
	const ask = useAsk();
	const words = useWords().forward.form;
	const { person, whatsapp, email } = to.contact;
	const known = [person, whatsapp, email].filter((part) => part.trim() !== "");
	const faults = [
		whatsapp.trim() !== "" && whatsappNumber(whatsapp) === null && words.noNumber(whatsapp),
		email.trim() !== "" && mailAddress(email) === null && words.noAddress(email),
		whatsapp.trim() === "" && email.trim() === "" && words.noContact(shortName(to.opd)),
	].filter((fault) => fault !== false);
	return (
		<p class="outbound-contact">
			{known.length > 0 && <span>{words.contact(known)}</span>}
			{faults.map((fault) => (
				<span key={fault}>{fault}</span>
			))}
			{faults.length > 0 && (
				<Button look="link" isSmall onClick={() => void ask("openDesk", { hash: "#direktori" })}>
					{words.addContact}
				</Button>
			)}
		</p>
	);
}
