import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, type Session } from "./harness/session.ts";
import { doTheJob, STEPS, type Step } from "./job.ts";
import { launchConfigured, markText, openComment, openScene, SCENES } from "./story.ts";

describe.each(SCENES)("the main job on $page", (scene) => {
	let session: Session;
	beforeAll(async () => {
		session = await launchConfigured();
	});
	afterAll(() => session.close());

	it("record, assign, text in the box, not sent, answered", async () => {
		const done: Step[] = [];
		const { tab, reply } = await doTheJob(session, scene, (step) => void done.push(step));
		expect(done).toEqual([...STEPS]);
		// It answers this citizen, whose mention stands there once: the site's own or ours.
		expect(reply.split(scene.name)).toHaveLength(2);
		expect(reply).not.toMatch(/[{}]/);

		await expect.poll(() => markText(session, tab, scene.commentId)).toContain("Dishub");
		expect(await session.errors()).toEqual([]);
	});

	it("the desk has it in the queue with its history", async () => {
		const desk = await session.desk("#antrean");
		await desk.waitFor("text*=Dishub");
		await desk.waitFor(`text*=${scene.words}`);
		await desk.close();
	});
});

// Every site in Chromium; Firefox puts its event page to sleep in the same way, so one site shows it.
const STOPPED = process.env.E2E_BROWSER === "firefox" ? SCENES.slice(0, 1) : SCENES;

describe.each(STOPPED)("the main job on $page with the background stopped between any two steps", (scene) => {
	let session: Session;
	beforeAll(async () => {
		session = await launchConfigured();
	});
	afterAll(() => session.close());

	it("completes all the same", async () => {
		const { reply } = await doTheJob(session, scene, () => session.stopWorker());
		expect(reply).toContain(scene.name);
		expect(await session.errors()).toEqual([]);
	});
});

it("a browser killed right after Simpan has the complaint on restart", async () => {
	const [scene] = SCENES;
	if (!scene) throw new Error("no scene");
	const first = await launchConfigured();
	const tab = await openScene(first, scene);
	const sidebar = await openComment(first, tab, scene.commentId);
	await sidebar.fill("label=Lokasi", "dekat balai desa");
	await sidebar.press("Control+Enter");
	await sidebar.waitFor("text*=Tercatat");
	await first.kill();

	const second = await launch({ profileDir: first.profileDir });
	const desk = await second.desk("#antrean");
	await desk.waitFor(`text*=${scene.words}`);
	await second.close();
});
