import type { Ref } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";

interface Props {
	label: string;
	/** Which files the browser offers; JSON without it. */
	accept?: string;
	/** Beside the button: that a file can be dropped here, too. */
	hint?: string;
	/** For whoever gives the button the focus. */
	inputRef?: Ref<HTMLInputElement>;
	onFile: (file: File) => void;
}

/** A button to choose a file, in an area that also takes a dropped one. */
export function FilePicker({ label, accept = ".json,application/json", hint, inputRef = null, onFile }: Props) {
	const words = useWords().desk.transfer;
	const area = useRef<HTMLDivElement>(null);
	const [isOver, setOver] = useState(false);
	const newest = useRef(onFile);
	newest.current = onFile;
	useEffect(() => {
		const stop = new AbortController();
		const listen = (type: "dragover" | "dragleave" | "drop", handle: (event: DragEvent) => void) =>
			area.current?.addEventListener(type, handle, { signal: stop.signal });
		listen("dragover", (event) => {
			event.preventDefault();
			setOver(true);
		});
		listen("dragleave", () => setOver(false));
		listen("drop", (event) => {
			event.preventDefault();
			setOver(false);
			const file = event.dataTransfer?.files[0];
			if (file) newest.current(file);
		});
		return () => stop.abort();
	}, []);
	return (
		<div ref={area} class={`drop${isOver ? " drop-over" : ""}`}>
			<label class="button">
				{label}
				<input
					ref={inputRef}
					class="visually-hidden"
					type="file"
					accept={accept}
					onChange={(event) => {
						const input = event.currentTarget;
						const file = input.files?.[0];
						// The same file can be chosen again after it was mended.
						input.value = "";
						if (file) onFile(file);
					}}
				/>
			</label>
			<span class="soft">{hint ?? words.orDrop}</span>
		</div>
	);
}
