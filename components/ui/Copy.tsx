import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "./App.tsx";
import { Button } from "./Button.tsx";
import { copyText } from "./copy.ts";

/** How long *Tersalin* is said. */
const SAID_MS = 2500;

interface Props {
	text: string;
	label: string;
	look?: "plain" | "quiet" | "link" | "icon";
	isSmall?: boolean;
}

const COPY_ICON = (
	<svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
		<path d="M6 5.5h7.5v8H6zM10 5V2.5H2.5v8H5.5" />
	</svg>
);

/** Copies a text, and says only what is so: when the clipboard refuses, the text is shown selected. */
export function CopyButton({ text, label, look = "plain", isSmall = false }: Props) {
	const { common } = useWords();
	const [state, setState] = useState<"idle" | "copied" | "refused">("idle");
	useEffect(() => {
		if (state !== "copied") return;
		const timer = setTimeout(() => setState("idle"), SAID_MS);
		return () => clearTimeout(timer);
	}, [state]);
	return (
		<>
			<Button
				look={look}
				isSmall={isSmall}
				{...(look === "icon" ? { "aria-label": label, title: label } : {})}
				onClick={async () => setState((await copyText(text)) ? "copied" : "refused")}
			>
				{look === "icon" ? COPY_ICON : label}
			</Button>
			<span role="status" class="copy-said">
				{state === "copied" && common.copied}
			</span>
			{state === "refused" && <CopyByHand text={text} />}
		</>
	);
}

/** The text, selected, for Ctrl+C. */
export function CopyByHand({ text }: { text: string }) {
	const { common } = useWords();
	const field = useRef<HTMLTextAreaElement | null>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another text has to be selected anew
	useEffect(() => {
		field.current?.focus();
		field.current?.select();
	}, [text]);
	return (
		<label class="copy-by-hand">
			<span>{common.copyByHand}</span>
			<textarea class="input" readOnly rows={3} value={text} ref={field} />
		</label>
	);
}
