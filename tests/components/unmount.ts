import { render } from "preact";
import { act } from "preact/test-utils";

/**
 * Takes a component off the page and runs its last effects at once. Preact leaves them for after the next frame,
 * and by then a test's document may be gone (seen on a busy machine: `removeEventListener is not defined`).
 */
export function unmount(root: Element): void {
	void act(() => render(null, root));
}
