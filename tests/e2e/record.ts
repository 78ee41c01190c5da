import type { ArgsOf, CommentArgs } from "../../lib/messages/contract.ts";
import { makeId, OUR_OPD } from "../factories.ts";
import type { View } from "./harness/view.ts";
import { call } from "./story.ts";

/** Records a complaint as the sidebar does: a comment on X, given to our OPD where no other is said. */
export async function record(
	desk: View,
	comment: Pick<CommentArgs, "id" | "postedAt"> & Partial<CommentArgs>,
	classification: Partial<ArgsOf<"capture">["classification"]> = {},
	opd: ArgsOf<"capture">["opd"] = OUR_OPD,
): Promise<void> {
	const args: ArgsOf<"capture"> = {
		action: makeId(),
		comment: {
			...{ site: "x", role: "comment", parentId: null, postId: null, text: "lampu jalan mati" },
			...{ author: "Warga Contoh", handle: "warga_contoh", permalink: null, postPermalink: null },
			...{ postHandle: null, postAuthor: null, postText: null, intake: null, reading: null },
			...comment,
		},
		classification: {
			...{ messageKind: "complaint", category: "pju", urgency: "medium", unit: null, topic: "", location: "" },
			...classification,
		},
		opd,
		note: "",
		contact: null,
	};
	const answer = (await call(desk, "capture", args)) as { ok: boolean };
	if (!answer.ok) throw new Error(`not recorded: ${JSON.stringify(answer)}`);
}
