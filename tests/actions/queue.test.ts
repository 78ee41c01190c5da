import { expect, test } from "vitest";
import { capture } from "../../lib/actions/capture.ts";
import { close } from "../../lib/actions/progress.ts";
import { queuePage } from "../../lib/actions/queue.ts";
import { saveQueueViews } from "../../lib/actions/queue-views.ts";
import { ALL_OPEN, QUEUE_VIEWS, queueViews } from "../../lib/complaint/queue-query.ts";
import { readDocument } from "../../lib/store/documents.ts";
import { MORNING, makeId } from "../factories.ts";
import { captureArgs, comment, story } from "./story.ts";

test(
	"a piece of the queue, next due first, with the number of all",
	story(async (at) => {
		for (const [index, id] of ["ig:1", "ig:2", "ig:3", "ig:4"].entries()) {
			const postedAt = { earliest: MORNING - index * 1000, latest: MORNING - index * 1000 };
			await capture(await at(0), captureArgs({ comment: comment({ id, postedAt }) }));
		}
		await close(await at(1), { action: makeId(), id: "ig:4", outcome: "handled", reason: "" });
		const context = await at(2);
		const page = async (offset: number, limit: number, query = ALL_OPEN) => {
			const { rows, total } = await queuePage(context, { query, offset, limit });
			return [rows.map(({ id }) => id), total];
		};
		expect(await page(0, 2)).toEqual([["ig:3", "ig:2"], 3]);
		expect(await page(2, 2)).toEqual([["ig:1"], 3]);
		expect(await page(9, 2)).toEqual([[], 3]);
		expect(await page(0, 2, { ...ALL_OPEN, state: "closed" })).toEqual([["ig:4"], 1]);
		expect(await page(0, 2, { ...ALL_OPEN, isMine: true, text: "bolong" })).toEqual([["ig:3", "ig:2"], 4]);
	}),
);

test(
	"saved views are a document of their own",
	story(async (at, db) => {
		const views = [{ id: "a", name: "Lewat tenggat", query: { ...ALL_OPEN, state: "overdue" as const } }];
		await saveQueueViews(await at(0), views);
		expect(await readDocument(db, QUEUE_VIEWS, queueViews)).toEqual(views);
	}),
);
