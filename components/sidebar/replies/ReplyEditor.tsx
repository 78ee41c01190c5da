import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { Channel } from "../../../lib/complaint/complaint.ts";
import { useWords } from "../../ui/App.tsx";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { ReplyLength } from "./ReplyLength.tsx";
import type { ChosenReply } from "./usePicker.ts";

interface Props {
	reply: ChosenReply;
	channel: Channel;
	field: RefObject<HTMLTextAreaElement | null>;
	/** The field was opened just now: the keyboard goes there. */
	takesFocus: boolean;
	onChange: (text: string) => void;
	/** As the template says again. */
	onRestore: () => void;
	/** Brings back a text whose place this one took. */
	onSwap: () => void;
	/** Ctrl+Enter. */
	onEnter: () => void;
	children: ComponentChildren;
}

/** The text of a reply while it is changed by hand. It stays as typed, whatever becomes of the complaint meanwhile. */
export function ReplyEditor({ reply, channel, field, takesFocus, onChange, onEnter, children, ...on }: Props) {
	const words = useWords().sidebar.replies;
	const { edit, gaps, others } = reply;
	// biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
	useLayoutEffect(() => {
		if (takesFocus) field.current?.focus();
	}, []);
	return (
		<div class="reply-editor">
			<Field label={words.edited} fault={gaps.length > 0 ? words.gap(gaps) : null}>
				{(control) => (
					<textarea
						{...control}
						ref={field}
						class="input"
						rows={5}
						value={edit ?? ""}
						onInput={(event) => onChange(event.currentTarget.value)}
						onKeyDown={(event) => {
							if (event.key !== "Enter" || !event.ctrlKey || event.repeat) return;
							event.preventDefault();
							onEnter();
						}}
					/>
				)}
			</Field>
			<ReplyLength channel={channel} text={(edit ?? "").trim()} />
			{others.length > 0 && (
				<p class="field-hint">
					{words.waits}{" "}
					<Button look="link" isSmall onClick={on.onSwap}>
						{words.swap}
					</Button>
				</p>
			)}
			<Button look="link" isSmall onClick={on.onRestore}>
				{words.restore}
			</Button>
			{children}
		</div>
	);
}
