import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, launchChromium, launchFirefox, type Serve } from "./editors/browsers.ts";
import { editorsScript } from "./editors/build.ts";
import { CASES } from "./editors/cases.ts";
import { writeExtension } from "./editors/extension.ts";
import { runCase } from "./editors/run.ts";

const EDITORS = ["draft", "lexical-rich", "lexical-plain", "react-textarea", "textarea", "contenteditable"];
const PAGE = `<!doctype html><html lang="id"><meta charset="utf-8"><title>editors</title>
<p id="elsewhere">Teks lain di halaman.</p><div id="slot"></div><script src="/editors.js"></script></html>`;

/** Runs one browser over all editors and cases; prints its part of the matrix and gives back what failed. */
async function check(browser: Browser): Promise<string[]> {
	const failures: string[] = [];
	for (const editor of EDITORS) {
		await browser.tab.open("/");
		const cells: string[] = [];
		for (const each of CASES) {
			const failure = await runCase(browser.tab, editor, each);
			cells.push(failure ? "RED" : "ok");
			if (failure) failures.push(`${browser.name} · ${editor} · ${each.name}: ${failure}`);
		}
		console.log(`${browser.name.padEnd(9)} ${editor.padEnd(16)} ${cells.map((cell) => cell.padEnd(4)).join("")}`);
	}
	return failures;
}

const folder = await mkdtemp(join(tmpdir(), "check-editors-"));
const extension = await writeExtension(folder);
const script = await editorsScript();
const serve: Serve = (path) => {
	if (path === "/") return { contentType: "text/html", body: PAGE };
	return path === "/editors.js" ? { contentType: "text/javascript", body: script } : null;
};

CASES.forEach((each, index) => {
	console.log(`${" ".repeat(27 + index * 4)}${index + 1} ${each.name}`);
});
const failures: string[] = [];
for (const launch of [launchChromium, launchFirefox]) {
	const browser = await launch(folder, extension, serve);
	try {
		failures.push(...(await check(browser)));
	} finally {
		await browser.close();
	}
}
await rm(folder, { recursive: true, force: true });
for (const failure of failures) console.log(failure);
console.log(`${2 * EDITORS.length * CASES.length - failures.length} ok, ${failures.length} red`);
process.exit(failures.length > 0 ? 1 : 0);
