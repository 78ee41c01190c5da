import { useEffect, useRef } from "preact/hooks";

/** Asks again when `deps` change, not at first: the first answer is already on its way, and the old one stays on the screen meanwhile. */
export function useReloadOn(reload: () => void, deps: readonly unknown[]): void {
	const isFirst = useRef(true);
	useEffect(() => {
		if (!isFirst.current) reload();
		isFirst.current = false;
		// biome-ignore lint/correctness/useExhaustiveDependencies: the caller knows what its question depends on
	}, deps);
}
