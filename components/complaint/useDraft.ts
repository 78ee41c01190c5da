import { useEffect, useRef } from "preact/hooks";
import { useAsk } from "../ui/App.tsx";

/** Typing is stored once it pauses for this long. */
const DRAFT_MS = 500;

/**
 * Keeps what stands in a form through the background until it is saved: closing, an update or a crash loses nothing.
 * @param key null while the form is not in use
 * @param value what to keep; null while the form is as it was given
 * @param restore gets what was kept before, once
 */
export function useDraft(
	key: string | null,
	value: unknown,
	restore: (value: unknown) => void,
): { discard: () => void } {
	const ask = useAsk();
	const written = JSON.stringify(value);
	const state = useRef({ written, stored: "null", restore });
	state.current.written = written;
	state.current.restore = restore;

	useEffect(() => {
		if (key === null) return;
		let isGone = false;
		void ask("draft", { key }).then((answer) => {
			if (isGone || !answer.ok || answer.value === null) return;
			state.current.stored = JSON.stringify(answer.value);
			state.current.restore(answer.value);
		});
		return () => {
			isGone = true;
		};
	}, [ask, key]);

	useEffect(() => {
		if (key === null) return;
		const timer = setTimeout(() => {
			if (state.current.stored === written) return;
			state.current.stored = written;
			void ask("saveDraft", { key, value: JSON.parse(written) });
		}, DRAFT_MS);
		return () => clearTimeout(timer);
	}, [ask, key, written]);

	useEffect(() => {
		if (key === null) return;
		const { current } = state;
		return () => {
			if (current.stored !== current.written) void ask("saveDraft", { key, value: JSON.parse(current.written) });
		};
	}, [ask, key]);

	return {
		discard: () => {
			state.current.stored = state.current.written;
			if (key !== null) void ask("saveDraft", { key, value: null });
		},
	};
}
