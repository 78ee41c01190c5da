import { mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import { STATES } from "../states.ts";

/**
 * Pictures of every state of the sidebar and axe with colours, in a real browser; nothing may be wider than the window.
 * `node tests/components/sidebar/gallery/shoot.ts OUTPUT [STATE …]`; TANGGAP_CHROMIUM names the browser.
 */
const [output = "output/gallery", ...wanted] = process.argv.slice(2);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The usual size in both looks, the narrowest on an office laptop, and 200 % zoom. */
const VIEWS = [
	{ name: "light", look: "light", width: 360, height: 768 },
	{ name: "dark", look: "dark", width: 360, height: 768 },
	{ name: "narrow", look: "light", width: 320, height: 625 },
	{ name: "zoomed", look: "light", width: 180, height: 384 },
] as const;

const server = await createServer({
	root: here("../../../.."),
	configFile: false,
	logLevel: "warn",
	resolve: { alias: { "wxt/browser": here("../../browser-double.ts") } },
	optimizeDeps: { entries: ["tests/components/sidebar/gallery/index.html"] },
	server: { port: 0, host: "127.0.0.1", hmr: false, watch: null },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
const browser = await chromium.launch({ executablePath: process.env.TANGGAP_CHROMIUM ?? "/usr/bin/chromium" });
await mkdir(output, { recursive: true });
let faults = 0;
for (const state of wanted.length > 0 ? wanted : Object.keys(STATES)) {
	for (const { name, look, width, height } of VIEWS) {
		const page = await browser.newPage({ viewport: { width, height }, colorScheme: look });
		page.on("pageerror", (error) => console.log(`${state}: ${error.stack}`));
		await page.goto(`${address}tests/components/sidebar/gallery/index.html?state=${state}&look=${look}`);
		await page.waitForFunction(() => document.title === "arranged");
		await page.waitForTimeout(100);
		await page.screenshot({ path: `${output}/${state}-${name}.png` });
		await page.evaluate(axe.source);
		const found = await page.evaluate(async () => {
			const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" | ")}`);
		});
		const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		if (overflow > 0) found.push(`wider than the window by ${overflow} px`);
		for (const fault of found) console.log(`${state} ${name}: ${fault}`);
		faults += found.length;
		await page.close();
	}
}
await browser.close();
await server.close();
console.log(faults === 0 ? "no faults" : `${faults} faults`);
process.exitCode = faults === 0 ? 0 : 1;
