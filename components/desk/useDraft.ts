import { useEffect, useRef, useState } from "preact/hooks";
import type { z } from "zod";
import { useAsk } from "../ui/App.tsx";

const SAVE_AFTER_MS = 400;

export interface Draft<Value> {
	value: Value;
	/** Something was typed that is not saved. */
	isChanged: boolean;
	change: (value: Value) => void;
	/** Forgets the draft: after it was saved, or (`discard`) to go back to what is stored. */
	settle: (how: "saved" | "discard") => void;
}

/**
 * What is typed into a form, kept by the background until it is saved or discarded: closing the tab or an update loses nothing.
 * @param stored what the form shows without a draft; when it changes, a form without unsaved changes follows
 */
export function useDraft<Value>(key: string, schema: z.ZodType<Value>, stored: Value): Draft<Value> {
	const ask = useAsk();
	const [typed, setTyped] = useState<{ value: Value; isChanged: boolean } | null>(null);
	const isTouched = useRef(false);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

	useEffect(() => {
		let isGone = false;
		void ask("draft", { key }).then((answer) => {
			const kept = schema.safeParse(answer.ok ? answer.value : null);
			if (kept.success && !isGone && !isTouched.current) setTyped({ value: kept.data, isChanged: true });
		});
		return () => {
			isGone = true;
		};
	}, [ask, key, schema]);

	const storedKey = JSON.stringify(stored);
	// biome-ignore lint/correctness/useExhaustiveDependencies: runs when what is stored has changed
	useEffect(() => {
		setTyped((before) => (before?.isChanged ? before : null));
	}, [storedKey]);

	const change = (value: Value) => {
		isTouched.current = true;
		setTyped({ value, isChanged: true });
		clearTimeout(timer.current);
		timer.current = setTimeout(() => void ask("saveDraft", { key, value }), SAVE_AFTER_MS);
	};
	const settle = (how: "saved" | "discard") => {
		isTouched.current = true;
		clearTimeout(timer.current);
		// What was saved stays on the screen until it comes back as what is stored.
		setTyped((before) => (how === "saved" && before ? { ...before, isChanged: false } : null));
		void ask("saveDraft", { key, value: null });
	};
	return { value: typed?.value ?? stored, isChanged: typed?.isChanged ?? false, change, settle };
}
