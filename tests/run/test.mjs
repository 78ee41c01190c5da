import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNode } from "./commands.mjs";
import { heading, main, Problem } from "./say.mjs";
import { setUp } from "./setup.mjs";
import { ROWS } from "./steps.mjs";

const RESULTS = join(ROOT, ".cache", "test-results");

/** The names after `--only`, or null for everything. */
function chosenSteps(args) {
	const at = args.findIndex((arg) => arg.startsWith("--only"));
	if (at < 0) return null;
	const names = (args[at].split("=")[1] ?? args[at + 1] ?? "").split(",").filter(Boolean);
	const known = ROWS.flat().map((step) => step.name);
	const unknown = names.filter((name) => !known.includes(name));
	if (names.length === 0 || unknown.length > 0) {
		throw new Problem(
			`--only takes names out of: ${known.join(", ")}. Not known: ${unknown.join(", ") || "(none given)"}.`,
		);
	}
	return names;
}

/** What a suite's report says; a suite that fell over before its tests counts as one failure, and so does any other failed step. */
function count(step, report, code) {
	const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests = 0, numTodoTests = 0 } = report;
	return {
		...step,
		code,
		passed,
		failed: code !== 0 && failed === 0 ? 1 : failed,
		skipped: numPendingTests + numTodoTests,
	};
}

async function runStep(step, isAlone) {
	const started = Date.now();
	const reportPath = join(RESULTS, `${step.name}.json`);
	const reporters = step.suite ? ["--reporter=default", "--reporter=json", `--outputFile.json=${reportPath}`] : [];
	let code = 0;
	for (const program of step.programs()) {
		code ||= await runNode([...program, ...reporters], {
			prefix: isAlone ? "" : `${step.name.padEnd(13)}| `,
			environment: step.environment,
		});
	}
	const report = existsSync(reportPath) ? JSON.parse(readFileSync(reportPath, "utf8")) : {};
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(`--- ${step.title}: ${code === 0 ? "passed" : "FAILED"} in ${seconds} s`);
	return { ...count(step, report, code), seconds };
}

async function runRow(row) {
	heading(row.map((step) => step.title).join("  +  "));
	return Promise.all(row.map((step) => runStep(step, row.length === 1)));
}

const totals = (results) => {
	const sum = (key) => results.reduce((total, result) => total + result[key], 0);
	return `${sum("passed")} passed, ${sum("failed")} failed${sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : ""}`;
};

function summarise(results, seconds) {
	heading(`Summary (${Math.floor(seconds / 60)} min ${seconds % 60} s)`);
	for (const result of results) {
		const outcome = result.suite ? totals([result]) : result.code === 0 ? "ok" : "FAILED";
		console.log(`${result.name.padEnd(13)} ${`${result.seconds} s`.padStart(6)}   ${outcome}`);
	}
	console.log(totals(results));
}

main(async () => {
	const started = Date.now();
	setUp(["chromium", "firefox"]);
	const only = chosenSteps(process.argv.slice(2));
	rmSync(RESULTS, { recursive: true, force: true });
	mkdirSync(RESULTS, { recursive: true });
	const results = [];
	for (const row of ROWS) {
		const steps = row.filter((step) => only === null || only.includes(step.name));
		if (steps.length > 0) results.push(...(await runRow(steps)));
		if (results.some((result) => result.code !== 0)) break;
	}
	summarise(results, Math.round((Date.now() - started) / 1000));
	return results.some((result) => result.code !== 0) ? 1 : 0;
});
