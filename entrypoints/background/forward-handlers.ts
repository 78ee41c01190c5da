import { forward, forwardAll } from "../../lib/actions/forward.ts";
import {
	discardAnswer,
	keepAnswers,
	keptAnswer,
	keptAnswers,
	rewriteAnswer,
	takeAnswers,
} from "../../lib/actions/kept-answers.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { Store } from "../../lib/store/database.ts";
import { createActing, done, ok } from "./acting.ts";
import type { Keeper } from "./keeper.ts";

type Names =
	| "forward"
	| "forwardAll"
	| "keptAnswer"
	| "keptAnswers"
	| "keepAnswers"
	| "takeAnswers"
	| "rewriteAnswer"
	| "discardAnswer";

/** What is passed on to OPDs, and what they answer. */
export function createForwardHandlers(store: Store, keeper: Keeper): Pick<Handlers, Names> {
	const { actOn, inContext } = createActing(store, keeper);
	/** Stores answers, and tells every screen. */
	const storing = (work: (context: ActionContext) => Promise<void>, { answers }: { answers: { id: string }[] }) =>
		inContext(async (context) => {
			await work(context);
			await keeper.changed(answers.map(({ id }) => id));
			return done;
		});
	return {
		forward: actOn(forward),
		forwardAll: (args) =>
			inContext(async (context) => {
				const outcome = await forwardAll(context, args);
				if (!outcome.ok) return outcome;
				const { changed, noted } = outcome.value;
				if (changed.length > 0) await keeper.changed(changed);
				return ok(noted);
			}),
		keptAnswer: ({ id }) => store.use(async (db) => ok(await keptAnswer(db, id))),
		keptAnswers: () => inContext(async (context) => ok(await keptAnswers(context))),
		keepAnswers: (args) => storing((context) => keepAnswers(context, args), args),
		takeAnswers: (args) => storing((context) => takeAnswers(context, args), args),
		rewriteAnswer: (args) =>
			inContext(async (context) => {
				const rewritten = await rewriteAnswer(context, args);
				if (rewritten.isKept) await keeper.changed([args.id]);
				return ok(rewritten);
			}),
		discardAnswer: (args) =>
			inContext(async (context) => {
				const left = await discardAnswer(context, args);
				await keeper.changed([args.id]);
				return ok(left);
			}),
	};
}
