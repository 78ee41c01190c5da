import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/**
 * A button often goes by being pressed (*Hapus*, *Urungkan*, a star in *Favorit*), and the browser would begin again at the top of the page:
 * the keyboard goes on in the open reply instead, and in the list when it was there or nothing is open.
 * @param focusList puts the focus on a row
 */
export function useFocusKept(screen: RefObject<HTMLElement | null>, focusList: () => void): void {
	const toList = useRef(focusList);
	toList.current = focusList;
	useEffect(() => {
		const root = screen.current;
		if (!root) return;
		let last: HTMLElement | null = null;
		let wasInList = false;
		const onFocusIn = ({ target }: FocusEvent) => {
			last = target as HTMLElement;
			wasInList = last.closest(".templates-middle") !== null;
		};
		const isGone = (element: HTMLElement) => !element.isConnected || element.matches(":disabled");
		const observer = new MutationObserver(() => {
			const { activeElement } = document;
			// A disabled button has the focus until the next frame.
			if (last === null || !isGone(last) || (activeElement !== document.body && activeElement !== last)) return;
			const open = root.querySelector<HTMLElement>(".templates-side > section");
			if (open && !wasInList) return open.focus({ preventScroll: true });
			toList.current();
			// An empty list offers what to do next.
			if (document.activeElement === document.body) root.querySelector<HTMLElement>(".templates-list button")?.focus();
		});
		root.addEventListener("focusin", onFocusIn);
		observer.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
		return () => {
			root.removeEventListener("focusin", onFocusIn);
			observer.disconnect();
		};
	}, [screen]);
}
