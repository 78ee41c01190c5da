import type { ComponentChildren } from "preact";
import { useWords } from "../../ui/App.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { CopyButton } from "../../ui/Copy.tsx";
import { Field } from "../../ui/Field.tsx";
import { Findings } from "./Findings.tsx";
import type { Gate } from "./useGate.ts";

interface Props {
	gate: Gate;
	/** *Sisipkan*, when nothing speaks against it. */
	label: string;
	/** What *Sisipkan* does in place of it when the text is too long; see `onTooLong`. */
	longLabel: string;
	/** In place of the gate's own: there may be gaps to fill first. */
	onPress?: () => void;
	/** What does the same where the keyboard is: "Enter" in the search field. */
	keys?: string;
	disabled?: boolean;
	/** Further buttons. */
	children?: ComponentChildren;
}

/** What speaks against a text, and the buttons that put it into the site's box. */
export function GateView({ gate, label, longLabel, onPress, keys, disabled = false, children }: Props) {
	const words = useWords().sidebar.replies;
	const { insertable, passage, findings, isTooLong, reasonField } = gate;
	const isDisabled = disabled || passage.isBusy;
	return (
		<>
			<Findings gate={gate} />
			{findings.length > 0 && (
				<Field label={words.findings.reason} aside={words.findings.logged}>
					{(control) => (
						<input
							{...control}
							class="input"
							type="text"
							autocomplete="off"
							maxLength={200}
							ref={reasonField}
							value={gate.reason}
							onInput={(event) => gate.giveReason(event.currentTarget.value)}
							onKeyDown={(event) => {
								if (event.key !== "Enter" || event.repeat) return;
								event.preventDefault();
								void gate.submit();
							}}
						/>
					)}
				</Field>
			)}
			{insertable && passage.isPinBetter(insertable) && (
				<Banner tone="info">
					<span>{words.findings.pinWhy}</span>
					<span>
						<CopyButton isSmall text={insertable.text} label={words.findings.pin} />
					</span>
					<span class="small">{words.findings.pinHow}</span>
				</Banner>
			)}
			<div class="reply-buttons">
				<Button
					look="primary"
					{...(keys === undefined ? {} : { keys })}
					disabled={isDisabled}
					onClick={onPress ?? (() => void gate.submit())}
				>
					{isTooLong ? longLabel : findings.length > 0 ? words.insertAnyway : label}
				</Button>
				{children}
				{isTooLong && (
					<Button look="quiet" disabled={isDisabled} onClick={() => void gate.submit(true)}>
						{words.insertTooLong}
					</Button>
				)}
			</div>
		</>
	);
}
