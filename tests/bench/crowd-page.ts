import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** The path of the saved page on its host: the reader takes the page's own post from it. */
export const CROWD_PATH = "/dpuprcontoh/status/2123227255403446373";

/**
 * Cheap to draw, so that what an extension adds can be told from it: X itself keeps only what is near the window. The saved page's own style
 * has `div + div`, for which Chromium styles half of the page again whenever a comment comes (170 of 190 ms).
 */
const STYLE = `
body { margin: 0; font: 15px/20px system-ui, sans-serif; background: #fff; }
svg { width: 18px; height: 18px; }
article { padding: 10px 16px; border-bottom: 1px solid #eff3f4; }
main { width: 600px; margin: auto; }
[data-testid="cellInnerDiv"] { content-visibility: auto; contain-intrinsic-size: auto 160px; }
.r-row, [role="group"] { display: flex; justify-content: space-between; }
.r-body { flex: 1; }
.r-avatar { flex: 0 0 48px; }
`;

/** What the page's script offers (in-page/crowd.js). */
export interface Crowd {
	prepare(count: number): void;
	insert(): void;
	drop(count: number): void;
}

/** A status page of X with so many comments more, made by a script in it that leaves a `Crowd` in `window.__crowd`. */
export function crowdPage(count: number): string {
	const script = `<script>${read("./in-page/crowd.js")}; __crowd.prepare(${count}); __crowd.insert();</script>`;
	return read("../pages/x/status.html")
		.replace(/<style>.*?<\/style>/s, `<style>${STYLE}</style>`)
		.replace("<!-- site.js -->", () => script);
}

/** Puts `count` new comments in and waits until the page is drawn again; the oldest go when `isSteady`. */
export async function addComments(page: Page, count: number, isSteady: boolean): Promise<void> {
	await page.evaluate((size) => (window as unknown as { __crowd: Crowd }).__crowd.prepare(size), count);
	await page.evaluate(
		([size, drops]) =>
			new Promise((resolve) => {
				const { __crowd: crowd } = window as unknown as { __crowd: Crowd };
				// In a timer: what the driver evaluates directly is not counted as the page's script.
				setTimeout(() => {
					crowd.insert();
					if (drops) crowd.drop(size);
					requestAnimationFrame(() => requestAnimationFrame(resolve));
				});
			}),
		[count, isSteady] as const,
	);
}
