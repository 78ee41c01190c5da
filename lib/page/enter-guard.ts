/**
 * Keeps Enter from the site while a reply is on its way into its box, and after that for as long as the key stays down that brought it
 * there: Facebook and Instagram send at Enter, and whoever chose the reply by Enter has read nothing yet.
 * @returns runs some work under this guard
 */
export function guardEnter(signal: AbortSignal): <Value>(work: () => Promise<Value>) => Promise<Value> {
	let underWay = 0;
	let isHeld = false;
	const keepOut = (event: KeyboardEvent) => {
		if (event.key !== "Enter") return;
		if (underWay === 0 && !event.repeat) isHeld = false;
		if (underWay === 0 && !isHeld) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	const release = (event: KeyboardEvent) => {
		if (event.key === "Enter") isHeld = false;
	};
	// The window comes before every listener of the site.
	addEventListener("keydown", keepOut, { capture: true, signal });
	addEventListener("keyup", release, { capture: true, signal });
	return async (work) => {
		underWay++;
		isHeld = true;
		try {
			return await work();
		} finally {
			underWay--;
		}
	};
}
