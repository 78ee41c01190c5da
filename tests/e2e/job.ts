import type { Session, Tab } from "./harness/session.ts";
import type { View } from "./harness/view.ts";
import { inReplyBox, openComment, openScene, PROPOSED, type Scene, sent } from "./story.ts";

/** The steps of the main job, as `npm start` prints them. */
export const STEPS = ["recorded", "assigned", "text in the box", "not sent", "answered"] as const;
export type Step = (typeof STEPS)[number];

export interface Job {
	tab: Tab;
	sidebar: View;
	/** What stood in the site's reply box, by the editor's own model. */
	reply: string;
}

/**
 * The whole job on one comment, as an admin does it: the mark, Ctrl+Enter, another OPD, a template in the site's box, "Sudah, catat".
 * @param after runs after each step
 * @throws when a step does not show its result, or the page would have sent something
 */
export async function doTheJob(
	session: Session,
	scene: Scene,
	after: (step: Step, view: Job) => Promise<void> | void,
): Promise<Job> {
	const tab = await openScene(session, scene, "real editors");
	const sidebar = await openComment(session, tab, scene.commentId);
	const job: Job = { tab, sidebar, reply: "" };

	await sidebar.waitFor(`text*=${scene.words}`);
	await sidebar.fill("label=Lokasi", "dekat balai desa");
	await sidebar.press("Control+Enter");
	await sidebar.waitFor("text*=Tercatat");
	await after("recorded", job);

	await sidebar.click("text*=Ganti OPD");
	await sidebar.fill("label=Cari OPD lain", "dishub");
	await sidebar.press("Enter");
	await sidebar.fill("label=Alasan", "urusan lampu dan rambu");
	await sidebar.click("text=Ganti OPD");
	await sidebar.waitFor("text*=OPD diganti");
	await after("assigned", job);

	await sidebar.fill("label=Cari balasan siap pakai", "minta lokasi lengkap");
	await sidebar.waitFor(PROPOSED);
	await sidebar.press("Enter");
	await sidebar.waitFor("text=Sudah Anda kirim?");
	job.reply = await inReplyBox(tab);
	if (!job.reply.includes("mohon dibantu lokasi lengkapnya")) throw new Error(`The reply box holds: ${job.reply}`);
	await after("text in the box", job);

	const times = await sent(tab);
	if (times !== 0) throw new Error(`The page would have sent ${times} times`);
	await after("not sent", job);

	await sidebar.click("text*=Sudah, catat");
	await sidebar.waitFor("text*=Dicatat sudah ditanggapi");
	await after("answered", job);
	return job;
}
