/** Runs `end` when the signal aborts. (Every page carries a dozen of these: written out they are 200 bytes more.) */
export function onAbort(signal: AbortSignal, end: () => void): void {
	signal.addEventListener("abort", end);
}
