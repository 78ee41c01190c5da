export type Look = "light" | "dark";

/** Facebook's dark mode is a class; X and Instagram colour the body (dom-facts §1.1: "the only reliable theme signal"). */
const DARK_CLASS = "__fb-dark-mode";

/** The browser's own wish for dark pages. */
export const wishForDark = (): MediaQueryList => matchMedia("(prefers-color-scheme: dark)");

/** Whether the site is light or dark (X's dim counts as dark). Reads a style: never call it from an observer. */
export function lookOf(document: Document): Look {
	const { documentElement, body } = document;
	if (documentElement.classList.contains(DARK_CLASS)) return "dark";
	for (const element of [body, documentElement]) {
		if (!element) continue;
		const luminance = luminanceOf(getComputedStyle(element).backgroundColor);
		if (luminance !== null) return luminance < 0.5 ? "dark" : "light";
	}
	return wishForDark().matches ? "dark" : "light";
}

/** 0 (black) to 1 (white) of an `rgb()` or `rgba()` colour; null when it is transparent or of another form. */
export function luminanceOf(color: string): number | null {
	const [red, green, blue, alpha] = (color.match(/[\d.]+/g) ?? []).map(Number);
	if (red === undefined || green === undefined || blue === undefined || alpha === 0) return null;
	return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
