/** Lets a page draw so many frames, however long a busy machine takes for each: what waits for a frame has run by then. */
export async function frames(window: Window, count: number): Promise<void> {
	for (let frame = 0; frame < count; frame++) await new Promise((drawn) => window.requestAnimationFrame(drawn));
}
