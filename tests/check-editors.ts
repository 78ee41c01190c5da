import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserName, chosenBrowser, launch, type Session } from "./e2e/harness/session.ts";
import { editorsScript } from "./editors/build.ts";
import { CASES } from "./editors/cases.ts";
import { writeExtension } from "./editors/extension.ts";
import { checkEditor, EDITORS } from "./editors/matrix.ts";
import { checkReply, savedReplies } from "./editors/replies.ts";
import { checkScenario, SCENARIOS } from "./editors/scenarios.ts";

const failures: string[] = [];
let count = 0;

/** Notes one result and gives back its cell. */
function cell(name: string, failure: string | null): string {
	count += 1;
	if (failure !== null) failures.push(`${name}: ${failure}`);
	return failure === null ? " ok " : "RED ";
}

type Check = (session: Session) => Promise<string[]>;

/** Runs a part of the checks in a browser of its own; the lines of its part of the matrix. */
async function inBrowser(browser: BrowserName, distDir: string, check: Check): Promise<string[]> {
	const session = await launch({ browser, distDir, hasNoDesk: true });
	return check(session).finally(() => session.close());
}

/** The editors one by one, a line each. */
async function checkEditors(session: Session, script: string): Promise<string[]> {
	const { browser } = session;
	const lines: string[] = [];
	session.route("https://x.com/editors.js", { body: script });
	for (const editor of EDITORS) {
		const results = await checkEditor(session, editor);
		const cells = results.map((failure, at) => cell(`${browser} · ${editor} · ${CASES[at]?.name}`, failure));
		lines.push(`${browser.padEnd(10)}${editor.padEnd(24)}${cells.join("")}`);
	}
	return lines;
}

/** The boxes of the saved pages, a line each. */
async function checkPages(session: Session, script: string): Promise<string[]> {
	const { browser } = session;
	const lines: string[] = [];
	const note = (name: string, failure: string | null) =>
		lines.push(`${browser.padEnd(10)}${name.padEnd(72)}${cell(`${browser} · ${name}`, failure)}`);
	for (const reply of savedReplies(script))
		note(`${reply.page} ${reply.comment.role}`, await checkReply(session, reply).catch(String));
	for (const scenario of SCENARIOS)
		note(`${scenario.page}: ${scenario.name}`, await checkScenario(session, scenario, script).catch(String));
	return lines;
}

for (const [index, { name }] of CASES.entries()) console.log(`${`${index + 1}`.padStart(36 + 4 * index)} ${name}`);
const folder = await mkdtemp(join(tmpdir(), "check-editors-"));
try {
	const [extension, script] = await Promise.all([writeExtension(folder), editorsScript()]);
	const browsers: BrowserName[] = process.env.E2E_BROWSER ? [chosenBrowser()] : ["chromium", "firefox"];
	// Side by side: each mostly waits for its own pages to come to rest.
	const parts = browsers.flatMap((browser) =>
		[checkEditors, checkPages].map((check) => inBrowser(browser, extension, (session) => check(session, script))),
	);
	for (const lines of await Promise.all(parts)) console.log(lines.join("\n"));
} finally {
	await rm(folder, { recursive: true, force: true });
}
for (const failure of failures) console.log(failure);
console.log(`${count - failures.length} ok, ${failures.length} red`);
process.exit(failures.length > 0 ? 1 : 0);
