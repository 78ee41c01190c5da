/** One constructed sheet for each style text: thousands of marks share it. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Gives a shadow root its style. A constructed sheet is no inline style, so the site's Content-Security-Policy does not reach it;
 * where a browser keeps content scripts from adopting one (Firefox's Xray wrappers once did), a style element serves.
 */
export function adopt(root: ShadowRoot, css: string): void {
	try {
		let sheet = sheets.get(css);
		if (!sheet) {
			sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			sheets.set(css, sheet);
		}
		root.adoptedStyleSheets = [sheet];
	} catch {
		const style = document.createElement("style");
		style.textContent = css;
		root.prepend(style);
	}
}
