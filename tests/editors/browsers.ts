import { join } from "node:path";
import { chromium } from "playwright-core";
import puppeteer, { type KeyInput } from "puppeteer-core";
import { ORIGIN } from "./extension.ts";

/** One open page, driven alike in both browsers. */
export interface Tab {
	open: (path: string) => Promise<void>;
	evaluate: <A, R>(run: (argument: A) => R, argument: A) => Promise<Awaited<R>>;
	/** A real key press; "Control+z" holds the first key. */
	press: (key: string) => Promise<void>;
	/** A real click, in CSS pixels from the upper left corner. */
	click: (x: number, y: number) => Promise<void>;
}

export interface Browser {
	name: string;
	tab: Tab;
	close: () => Promise<void>;
}

/** Answers for every address of the test pages: a body by path, or 404. */
export type Serve = (path: string) => { contentType: string; body: string } | null;

const VIEW = { width: 1000, height: 700 };

export async function launchChromium(profile: string, extension: string, serve: Serve): Promise<Browser> {
	const context = await chromium.launchPersistentContext(join(profile, "chromium"), {
		executablePath: "/usr/bin/chromium",
		headless: true,
		viewport: VIEW,
		args: ["--no-sandbox", `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
	});
	await context.route(/^https?:/, (route) => {
		const answer = serve(new URL(route.request().url()).pathname);
		return route.fulfill(answer ?? { status: 404, body: "" });
	});
	const page = context.pages()[0] ?? (await context.newPage());
	return {
		name: "chromium",
		tab: {
			open: async (path) => void (await page.goto(ORIGIN + path)),
			evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
			press: (key) => page.keyboard.press(key),
			click: (x, y) => page.mouse.click(x, y),
		},
		close: () => context.close(),
	};
}

export async function launchFirefox(profile: string, extension: string, serve: Serve): Promise<Browser> {
	const browser = await puppeteer.launch({
		browser: "firefox",
		executablePath: "/usr/bin/firefox-esr",
		headless: true,
		userDataDir: join(profile, "firefox"),
		defaultViewport: VIEW,
	});
	await browser.installExtension(extension);
	const page = await browser.newPage();
	await page.setRequestInterception(true);
	page.on("request", (request) => {
		const answer = serve(new URL(request.url()).pathname);
		request.respond(answer ?? { status: 404, body: "" });
	});
	const press = async (key: string) => {
		const keys = key.split("+") as KeyInput[];
		for (const held of keys) await page.keyboard.down(held);
		for (const held of keys.reverse()) await page.keyboard.up(held);
	};
	return {
		name: "firefox",
		tab: {
			open: async (path) => void (await page.goto(ORIGIN + path)),
			evaluate: (run, argument) => page.evaluate(run as never, argument) as never,
			press,
			click: (x, y) => page.mouse.click(x, y),
		},
		close: () => browser.close(),
	};
}
