import { detail } from "../../lib/actions/detail.ts";
import type { ActionContext, Outcome } from "../../lib/actions/perform.ts";
import type { Sender } from "../../lib/messages/server.ts";
import type { Answer, ComplaintDetail } from "../../lib/messages/values.ts";
import { type SiteId, siteOfHost } from "../../lib/sites/hosts.ts";
import type { Store } from "../../lib/store/database.ts";
import { readSettingsInForce } from "../../lib/store/directory.ts";
import { readMeta } from "../../lib/store/documents.ts";
import type { LogContext } from "../../lib/store/log.ts";
import { readViewContext } from "../../lib/store/rules.ts";
import type { Database } from "../../lib/store/schema.ts";
import type { Keeper } from "./keeper.ts";
import { byTheRules, changingRules } from "./rules-lock.ts";

export const ok = <Value>(value: Value): Answer<Value> => ({ ok: true, value });
export const done = ok(null);
const NOT_CONFIGURED = { ok: false, code: "not-configured", message: "first run not done" } as const;

/** The site on whose page a caller runs, from what the browser says; null for our own pages. */
export function siteOf({ url }: Sender): SiteId | null {
	return siteOfHost(URL.parse(url ?? "")?.hostname ?? "");
}

type Run<Args> = (context: ActionContext, args: Args) => Promise<Outcome>;

/** The time, randomness and rules of this moment. */
export async function logContext(db: Database): Promise<LogContext> {
	return {
		now: Date.now(),
		random: (count) => crypto.getRandomValues(new Uint8Array(count)),
		...(await readViewContext(db)),
	};
}

/** What an action needs, or null before the first run. */
export async function actionContext(db: Database): Promise<ActionContext | null> {
	const settings = await readSettingsInForce(db);
	if (!settings) return null;
	const officer = (await readMeta<string>(db, "officer")) ?? settings.officers[0] ?? "";
	return { ...(await logContext(db)), db, settings, officer };
}

/** The ways in which handlers run use cases on the open database. */
export function createActing(store: Store, keeper: Pick<Keeper, "changed">, contextOf = actionContext) {
	const withContext = <Value>(work: (context: ActionContext) => Promise<Answer<Value>>): Promise<Answer<Value>> =>
		store.use(async (db) => {
			const context = await contextOf(db);
			return context ? work(context) : NOT_CONFIGURED;
		});
	/** Runs `work` in the agency's context, or says that there is none yet. */
	const inContext: typeof withContext = (work) => byTheRules(() => withContext(work));
	/** The same for what changes the rules that others go by. */
	const inContextAlone: typeof withContext = (work) => changingRules(() => withContext(work));

	/** Runs one action, tells everybody, and answers with the complaint as it is now. */
	const act = <Args extends { action: string }>(run: Run<Args>) => {
		return (args: Args): Promise<Answer<ComplaintDetail | null>> =>
			inContext(async (context) => {
				const outcome = await run(context, args);
				if (!outcome.ok) return outcome;
				const { complaintId, changed, masked } = outcome.value;
				if (changed.length > 0) await keeper.changed(changed);
				return ok(await detail(context.db, complaintId, { action: args.action, masked }));
			});
	};

	/** The same for actions after which there is always a complaint. */
	const actOn = <Args extends { action: string }>(run: Run<Args>) => {
		const perform = act(run);
		return async (args: Args): Promise<Answer<ComplaintDetail>> => {
			const answer = await perform(args);
			if (!answer.ok) return answer;
			return answer.value ? ok(answer.value) : { ok: false, code: "not-found", message: "undone meanwhile" };
		};
	};

	/** Runs something that writes beside the log, on the complaint with this id. */
	const beside = <Args extends { id: string }>(run: (context: ActionContext, args: Args) => Promise<void>) => {
		return (args: Args): Promise<Answer<null>> =>
			inContext(async (context) => {
				await run(context, args);
				await keeper.changed([args.id]);
				return done;
			});
	};

	return { inContext, inContextAlone, act, actOn, beside };
}
