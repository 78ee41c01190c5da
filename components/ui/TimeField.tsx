import { useState } from "preact/hooks";
import { zoneName } from "../../lib/words/dates.ts";
import { useApp, useNow } from "./App.tsx";
import { TextField } from "./Field.tsx";
import { fromLocalInput, toLocalInput } from "./local-time.ts";

interface Props {
	label: string;
	/** UTC milliseconds. */
	value: number | null;
	/** Null while what stands in the field is no time, or lies ahead. */
	onChange: (at: number | null) => void;
	hint?: string;
	/** A fault that only the caller can see. */
	fault?: string;
	inputRef?: (element: HTMLInputElement | HTMLTextAreaElement | null) => void;
}

/** A past time, typed in the agency's zone. */
export function TimeField({ label, value, onChange, hint, fault, inputRef }: Props) {
	const { dateStyle, words } = useApp();
	const now = useNow();
	const [typed, setTyped] = useState(value === null ? "" : toLocalInput(value, dateStyle.zone));
	const at = fromLocalInput(typed, dateStyle.zone);
	const isAhead = at !== null && at > now + 60_000;
	return (
		<TextField
			label={label}
			aside={zoneName(dateStyle.zone)}
			type="datetime-local"
			value={typed}
			{...(hint ? { hint } : {})}
			{...(inputRef ? { inputRef } : {})}
			fault={isAhead ? words.sidebar.times.ahead : (fault ?? null)}
			onChange={(text) => {
				setTyped(text);
				const typedAt = fromLocalInput(text, dateStyle.zone);
				onChange(typedAt !== null && typedAt > now + 60_000 ? null : typedAt);
			}}
		/>
	);
}
