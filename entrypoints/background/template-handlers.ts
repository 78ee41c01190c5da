import { askGuidance, decideGuidance, withdrawGuidance } from "../../lib/actions/guidance.ts";
import type { ActionContext } from "../../lib/actions/perform.ts";
import {
	changeTemplate,
	saveTemplates,
	setFavouriteTemplate,
	templateUses,
	unsaveTemplates,
} from "../../lib/actions/templates.ts";
import type { Handlers } from "../../lib/messages/server.ts";
import type { Answer } from "../../lib/messages/values.ts";
import type { Store } from "../../lib/store/database.ts";
import { readLibrary, readTemplateVersions } from "../../lib/store/templates.ts";
import { createActing, ok } from "./acting.ts";
import type { Keeper } from "./keeper.ts";

type Names =
	| "templates"
	| "templateUses"
	| "templateVersions"
	| "changeTemplate"
	| "saveTemplates"
	| "unsaveTemplates"
	| "setFavouriteTemplate"
	| "askGuidance"
	| "decideGuidance"
	| "withdrawGuidance";

/** The agency's reply templates, and *minta arahan* on what was made of them. */
export function createTemplateHandlers(
	store: Store,
	keeper: Pick<Keeper, "changed" | "refreshed">,
): Pick<Handlers, Names> {
	const { inContext, actOn } = createActing(store, keeper);
	/** Changes the library, and tells every screen. */
	const changing = <Value>(work: (context: ActionContext) => Promise<Value>): Promise<Answer<Value>> =>
		inContext(async (context) => {
			const value = await work(context);
			await keeper.refreshed();
			return ok(value);
		});
	const change = async (work: (context: ActionContext) => Promise<void>): Promise<Answer<null>> =>
		changing(async (context) => {
			await work(context);
			return null;
		});
	return {
		templates: () => store.use(async (db) => ok(await readLibrary(db))),
		templateUses: () => inContext(async (context) => ok(await templateUses(context))),
		templateVersions: ({ id }) => store.use(async (db) => ok(await readTemplateVersions(db, id))),
		changeTemplate: (args) => changing((context) => changeTemplate(context, args)),
		saveTemplates: ({ templates, bases }) => changing((context) => saveTemplates(context, templates, bases)),
		unsaveTemplates: ({ templates }) => changing((context) => unsaveTemplates(context, templates)),
		setFavouriteTemplate: ({ id, isFavourite }) => change((context) => setFavouriteTemplate(context, id, isFavourite)),
		askGuidance: actOn(askGuidance),
		decideGuidance: actOn(decideGuidance),
		withdrawGuidance: actOn(withdrawGuidance),
	};
}
