/** Six seconds, and as much longer as a busy machine takes to look so often. */
const LOOKS = 1200;

/** Waits until `look` gives something, and fails when it never does, with what `root` shows then. */
export async function until<T>(root: Element, look: () => T | null | undefined | false): Promise<T> {
	for (let looks = 0; looks < LOOKS; looks++) {
		const found = look();
		if (found !== null && found !== undefined && found !== false) return found;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
	throw new Error(`never came: ${look}\n${root.textContent}`);
}
