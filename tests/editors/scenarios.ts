import type { Session, Tab } from "../e2e/harness/session.ts";
import { type Outcome, rest, send } from "./command.ts";
import { savedPage } from "./replies.ts";

/** What can go wrong between several boxes and comments of one page. */
export interface Scenario {
	name: string;
	/** A saved page, and the box that Instagram shows there. */
	page: string;
	box: "draft" | "lexical" | "textarea";
	/** Null, or what went wrong. */
	play: (tab: Tab) => Promise<string | null>;
}

const reply = (tab: Tab, commentId: string, text: string): Promise<Outcome> =>
	send(tab, { do: "reply", commentId, text });

/** The models of all boxes that were opened on the page, in the order of opening. */
async function models(tab: Tab): Promise<string[]> {
	await rest();
	return tab.evaluate(() => window.__editors?.map((editor) => editor.state()) ?? []);
}

/** The site takes a comment off the page as its Reply control is pressed. */
async function playDeleted(tab: Tab, commentId: string): Promise<string | null> {
	await tab.evaluate(() => {
		const remove = ({ target }: Event) => (target as Element).closest(".u-thread")?.remove();
		window.addEventListener("click", remove, { capture: true });
	});
	const outcome = await reply(tab, commentId, "Satu");
	const found = await models(tab);
	const isRight = outcome.state === "gone" && !found.join().includes("Satu");
	return isRight ? null : JSON.stringify({ outcome, found });
}

/** What stands in the box for one comment is neither wiped nor taken for the other; sent or emptied, the box is the other's. */
async function playSamePerson(tab: Tab, [first, second]: readonly [string, string]): Promise<string | null> {
	const told: unknown[] = [];
	const answer = async (commentId: string, text: string) => {
		await tab.evaluate(() => window.__listen());
		const { state } = await reply(tab, commentId, text);
		const events = await tab.evaluate(() => window.__heard());
		const { commentId: picked } = await send(tab, { do: "pick" });
		told.push(
			[
				state,
				events.join(),
				picked,
				(await models(tab))
					.at(-1)
					?.split(/[ \u00a0]/)
					.at(-1),
			].join(),
		);
	};
	await answer(first, "Satu");
	await answer(second, "Dua");
	await tab.press("Control+a");
	await tab.press("Backspace");
	await answer(second, "Dua");
	const isRight =
		told.join("|") === `inserted,click,${first},Satu|wrongTarget,,${first},Satu|inserted,click,${second},Dua`;
	return isRight ? null : JSON.stringify(told);
}

/** Two people in two threads, and one person with two comments in one thread. */
const FIRST = "fb:1099000000000211";
const SECOND = "fb:1099000000000241";
const SAME_PERSON = "fb:1099000000000213";
const ON_INSTAGRAM = "ig:18099000000000211";

export const SCENARIOS: readonly Scenario[] = [
	{
		name: "two boxes are open, the other one has the focus",
		page: "facebook/permalink-id",
		box: "lexical",
		async play(tab) {
			const outcomes = [
				await reply(tab, FIRST, "Satu"),
				await reply(tab, SECOND, "Dua"),
				await reply(tab, FIRST, "Tiga"),
			];
			const found = await models(tab);
			const picked = await send(tab, { do: "pick" });
			const isRight =
				outcomes.map(({ state, hadText }) => `${state} ${hadText}`).join() ===
					"inserted false,inserted false,inserted true" &&
				found.join("|") === "Satu Tiga|Dua" &&
				picked.commentId === FIRST;
			return isRight ? null : JSON.stringify({ outcomes, found, picked });
		},
	},
	{
		name: "one person's two comments in one thread",
		page: "facebook/permalink-id",
		box: "lexical",
		play: (tab) => playSamePerson(tab, [SAME_PERSON, FIRST]),
	},
	{
		name: "one person's two comments in one thread",
		page: "instagram/modal-id",
		box: "textarea",
		play: (tab) => playSamePerson(tab, ["ig:18099000000000311", "ig:18099000000000313"]),
	},
	{
		name: "deleted while its box opens",
		page: "facebook/permalink-id",
		box: "lexical",
		play: (tab) => playDeleted(tab, FIRST),
	},
	{
		name: "deleted while its box opens",
		page: "instagram/post-id",
		box: "textarea",
		play: (tab) => playDeleted(tab, ON_INSTAGRAM),
	},
	{
		name: "the admin typed on, Reply is not pressed again",
		page: "instagram/post-id",
		box: "textarea",
		async play(tab) {
			await reply(tab, ON_INSTAGRAM, "Satu");
			await tab.type(" Dua");
			await tab.evaluate(() => window.__listen());
			const outcome = await reply(tab, ON_INSTAGRAM, "Tiga");
			const found = await models(tab);
			const events = await tab.evaluate(() => window.__heard());
			const isRight =
				outcome.hadText === true && found.join() === "@lastri.karang Satu Dua Tiga" && events.length === 0;
			return isRight ? null : JSON.stringify({ outcome, found, events });
		},
	},
];

/** Plays one scenario on its saved page. */
export async function checkScenario(session: Session, scenario: Scenario, editors: string): Promise<string | null> {
	const { url, html } = savedPage(scenario.page, editors, scenario.box);
	const tab = await session.openSite(url, html);
	const failure = await scenario.play(tab).catch(String);
	await tab.close();
	return failure;
}
