import { useEffect, useRef, useState } from "preact/hooks";

/** Asks before a form with changes that are not saved is left. */
export interface Leaving {
	/** Told by the form at each rendering. */
	guard: (isChanged: boolean) => void;
	/** Goes on, or asks first. */
	leave: (goOn: () => void) => void;
	/** Somebody wants to leave: where to. */
	asked: { goOn: () => void } | null;
	/** The answer: `leave` goes on, whatever has become of the changes. */
	answer: (how: "leave" | "stay") => void;
	/** The form is gone, by *back* too. */
	end: () => void;
}

/** Links of the desk (the rail) ask too; *back* and a closed tab keep the draft without a question. */
export function useLeaving(): Leaving {
	const isChanged = useRef(false);
	const [asked, setAsked] = useState<Leaving["asked"]>(null);
	const leave = (goOn: () => void) => {
		if (isChanged.current) setAsked({ goOn });
		else goOn();
	};
	useEffect(() => {
		const onClick = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="#"]') : null;
			if (!link || !isChanged.current || event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			setAsked({
				goOn: () => {
					location.hash = link.hash;
				},
			});
		};
		document.addEventListener("click", onClick, true);
		return () => document.removeEventListener("click", onClick, true);
	}, []);
	return {
		guard: (changed) => {
			isChanged.current = changed;
		},
		leave,
		asked,
		answer: (how) => {
			setAsked(null);
			if (how === "stay") return;
			isChanged.current = false;
			asked?.goOn();
		},
		end: () => {
			isChanged.current = false;
			setAsked(null);
		},
	};
}
