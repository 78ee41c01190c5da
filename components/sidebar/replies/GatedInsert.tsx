import type { ComponentChildren } from "preact";
import { useWords } from "../../ui/App.tsx";
import { typedTexts } from "./edited-text.ts";
import { GateView } from "./GateView.tsx";
import { useGate } from "./useGate.ts";
import type { Insertable } from "./useInsertion.ts";
import type { Passage } from "./usePassage.ts";

interface Props {
	text: string;
	templateId: string | null;
	reply: Insertable["reply"];
	passage: Passage;
	label: string;
	/** Gives the text's field the keyboard. */
	onTooLong: () => void;
	children?: ComponentChildren;
}

/** *Sisipkan* for a text that stands in a field of its own. */
export function GatedInsert({ text, templateId, reply, passage, label, onTooLong, children }: Props) {
	const words = useWords().sidebar.replies;
	const texts = typedTexts(text, passage.mention);
	const insertable = texts && { templateId, reply, ...texts };
	const gate = useGate({ insertable, passage, onTooLong, onInserted: () => {} });
	return (
		<GateView gate={gate} label={label} longLabel={words.edit} disabled={insertable === null}>
			{children}
		</GateView>
	);
}
