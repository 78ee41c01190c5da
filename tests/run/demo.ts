import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type BrowserName, launch, type Session, type Tab } from "../e2e/harness/session.ts";
import { doTheJob, STEPS, type Step } from "../e2e/job.ts";
import { SCENES, type Scene } from "../e2e/story.ts";

const OUTPUT = join(import.meta.dirname, "..", "..", "output");
const inOutput = (...names: string[]): string => join(OUTPUT, ...names);

/** The first run as a person does it: three fields are enough. */
async function firstRun(session: Session): Promise<void> {
	const desk = await session.desk();
	await desk.fill("label=Nama kabupaten/kota", "Kabupaten Contoh");
	await desk.fill("label=OPD Anda", "dpupr");
	await desk.press("Enter", "label=OPD Anda");
	await desk.fill("label=Nama petugas", "Dwi");
	await desk.screenshot(inOutput("1-mulai.png"));
	await desk.click("text=Simpan dan mulai");
	await desk.waitFor("text=Siap dipakai");
	await desk.close();
}

async function onSite(session: Session, scene: Scene): Promise<void> {
	const done: Step[] = [];
	try {
		await doTheJob(session, scene, async (step, { tab }) => {
			done.push(step);
			if (step === "recorded" || step === "text in the box")
				await tab.screenshot(inOutput(`${scene.site}-${step.replaceAll(" ", "-")}.png`));
		});
	} finally {
		console.log(`${scene.site}: ${done.join(", ") || "nothing done"}${done.length < STEPS.length ? " … failed" : ""}`);
	}
}

/** Downloads the weekly log in every format, as an admin does on Friday. */
async function weeklyLog(session: Session): Promise<void> {
	const desk: Tab = await session.desk("#laporan");
	await desk.waitFor("text=Unduh laporan (Excel)");
	await desk.waitFor("text*=dekat balai desa");
	for (const button of ["Unduh laporan (Excel)", "CSV", "JSON"]) {
		const { name, path } = await session.download(desk, () => desk.click(`text=${button}`));
		copyFileSync(path, inOutput(name));
		console.log(`weekly log: ${name}`);
	}
	await desk.screenshot(inOutput("laporan-mingguan.png"));
	await desk.goto(`${session.origin}/desk.html#antrean`);
	await desk.waitFor("text*=Dishub");
	await desk.screenshot(inOutput("antrean.png"));
}

/**
 * The main job without anybody watching, on the project's own saved pages: prints each step with its result and leaves the weekly log and
 * pictures in `output/`.
 * @returns the exit code
 */
export async function runDemo(browser: BrowserName): Promise<number> {
	rmSync(OUTPUT, { recursive: true, force: true });
	mkdirSync(OUTPUT, { recursive: true });
	const session = await launch({ browser });
	try {
		await firstRun(session);
		console.log("first run: kabupaten, OPD and officer filled in");
		for (const scene of SCENES) await onSite(session, scene);
		await weeklyLog(session);
		const errors = await session.errors();
		for (const error of errors) console.error(error);
		console.log(`files and pictures are in ${OUTPUT}`);
		return errors.length === 0 ? 0 : 1;
	} finally {
		await session.close();
	}
}
