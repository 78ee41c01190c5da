import { useEffect, useRef, useState } from "preact/hooks";
import { useWords } from "./App.tsx";
import { Button } from "./Button.tsx";

/** How long *Urungkan* is offered; afterwards the history has it. */
export const UNDO_MS = 10_000;
/** How long a message without it stays. */
const NOTICE_MS = 5000;

export interface ToastMessage {
	text: string;
	/** Present: *Urungkan* is offered. */
	undo?: () => void;
	/** What the button says instead, after an undoing. */
	undoLabel?: string;
}

export interface Toasts {
	shown: ToastMessage | null;
	show: (message: ToastMessage) => void;
	hide: () => void;
}

/** One message at a time, gone after ten seconds, or five when there is nothing to undo. */
export function useToasts(): Toasts {
	const [shown, setShown] = useState<ToastMessage | null>(null);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);
	const hide = () => {
		clearTimeout(timer.current);
		setShown(null);
	};
	const show = (message: ToastMessage) => {
		clearTimeout(timer.current);
		setShown(message);
		timer.current = setTimeout(() => setShown(null), message.undo ? UNDO_MS : NOTICE_MS);
	};
	return { shown, show, hide };
}

/** What was just done, with *Urungkan*. The live region is there before the message, or screen readers miss it. */
export function Toast({ toasts }: { toasts: Toasts }) {
	const { common } = useWords();
	const { shown, hide } = toasts;
	return (
		<div role="status" class="toast-region">
			{shown && (
				<div class="toast">
					<span>{shown.text}</span>
					{shown.undo && (
						<Button
							isSmall
							onClick={() => {
								shown.undo?.();
								hide();
							}}
						>
							{shown.undoLabel ?? common.undo}
						</Button>
					)}
				</div>
			)}
		</div>
	);
}
