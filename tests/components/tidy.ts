import { afterAll } from "vitest";

// Files of one worker share its document: what a file sets beyond its own components must not reach the next.
afterAll(() => {
	Reflect.deleteProperty(navigator, "clipboard");
	document.body.replaceChildren();
	for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
	history.replaceState(null, "", "/");
});
