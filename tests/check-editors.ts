import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserName, chosenBrowser, launch } from "./e2e/harness/session.ts";
import { editorsScript } from "./editors/build.ts";
import { CASES } from "./editors/cases.ts";
import { writeExtension } from "./editors/extension.ts";
import { checkEditor, EDITORS } from "./editors/matrix.ts";
import { checkReply, savedReplies } from "./editors/replies.ts";

const failures: string[] = [];
let count = 0;

/** Notes one result and gives back its cell. */
function cell(name: string, failure: string | null): string {
	count += 1;
	if (failure !== null) failures.push(`${name}: ${failure}`);
	return failure === null ? " ok " : "RED ";
}

async function checkBrowser(browser: BrowserName, extension: string, script: string): Promise<void> {
	const session = await launch({ browser, distDir: extension });
	try {
		session.route("https://x.com/editors.js", { body: script });
		for (const editor of EDITORS) {
			const results = await checkEditor(session, editor);
			const cells = results.map((failure, at) => cell(`${browser} · ${editor} · ${CASES[at]?.name}`, failure));
			console.log(`${browser.padEnd(10)}${editor.padEnd(24)}${cells.join("")}`);
		}
		for (const reply of savedReplies(script)) {
			const name = `${reply.page} ${reply.comment.role}`;
			const failure = await checkReply(session, reply).catch(String);
			console.log(`${browser.padEnd(10)}${name.padEnd(40)}${cell(`${browser} · ${name}`, failure)}`);
		}
	} finally {
		await session.close();
	}
}

for (const [index, { name }] of CASES.entries()) console.log(`${`${index + 1}`.padStart(36 + 4 * index)} ${name}`);
const folder = await mkdtemp(join(tmpdir(), "check-editors-"));
try {
	const [extension, script] = await Promise.all([writeExtension(folder), editorsScript()]);
	const browsers: BrowserName[] = process.env.E2E_BROWSER ? [chosenBrowser()] : ["chromium", "firefox"];
	for (const browser of browsers) await checkBrowser(browser, extension, script);
} finally {
	await rm(folder, { recursive: true, force: true });
}
for (const failure of failures) console.log(failure);
console.log(`${count - failures.length} ok, ${failures.length} red`);
process.exit(failures.length > 0 ? 1 : 0);
