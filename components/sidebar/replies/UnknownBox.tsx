import { useLayoutEffect, useRef } from "preact/hooks";
import { useWords } from "../../ui/App.tsx";

/**
 * The picker was asked for in a box that belongs to no comment that can be told. The keyboard goes here: in the picker of another comment
 * the next Enter would put a text into that one's box.
 * @param turn rises with each time it was asked for
 */
export function UnknownBox({ turn }: { turn: number }) {
	const { unknownBox } = useWords().sidebar.replies;
	const box = useRef<HTMLDivElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each turn calls for it anew
	useLayoutEffect(() => {
		box.current?.focus({ preventScroll: true });
		document.documentElement.scrollTop = 0;
	}, [turn]);
	return (
		// It keeps Enter from answering "Sudah Anda kirim?" of that comment
		<div
			class="banner banner-warning"
			role="status"
			tabIndex={-1}
			ref={box}
			onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
		>
			<div class="banner-body">{unknownBox}</div>
		</div>
	);
}
