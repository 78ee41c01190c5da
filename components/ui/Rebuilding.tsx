import { useEffect } from "preact/hooks";
import { useApp } from "./App.tsx";
import { Banner } from "./Banner.tsx";
import { useLive } from "./useLive.ts";

const PROGRESS_MS = 2000;
const NONE: readonly string[] = [];

/** After an update: the queue lacks what is not folded anew yet. How far that is, as long as it takes; else nothing. */
export function Rebuilding() {
	const { ask, words, language } = useApp();
	// No change of a complaint begins it or ends it: that is told as a change of everything.
	const { value, reload } = useLive(() => ask("rebuilding", {}), [ask], NONE);
	const isRunning = value !== null && value.left > 0;
	// biome-ignore lint/correctness/useExhaustiveDependencies: `reload` is another function at every rendering
	useEffect(() => {
		if (!isRunning) return;
		const timer = setInterval(reload, PROGRESS_MS);
		return () => clearInterval(timer);
	}, [isRunning]);
	if (!isRunning) return null;
	const { text, progress } = words.common.rebuilding;
	return (
		<Banner tone="info">
			{text} {/* Read out once, not with every step. */}
			<span aria-hidden="true">
				{progress((value.all - value.left).toLocaleString(language), value.all.toLocaleString(language))}
			</span>
		</Banner>
	);
}
