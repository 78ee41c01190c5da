import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** The screen's title. It gets the focus when the screen opens, so that a keyboard or screen reader begins there. */
export function Heading({ children }: { children: ComponentChildren }) {
	const element = useRef<HTMLHeadingElement>(null);
	// At once: later it would take the focus from what was opened meanwhile.
	useLayoutEffect(() => element.current?.focus({ preventScroll: true }), []);
	return (
		<h1 ref={element} tabIndex={-1}>
			{children}
		</h1>
	);
}
