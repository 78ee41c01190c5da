import { useMemo } from "preact/hooks";
import type {
	TemplateChange,
	TemplateLibrary,
	TemplateUse,
	TemplateVersion,
} from "../../../lib/complaint/template/library.ts";
import { TEMPLATES } from "../../../lib/complaint/template/template.ts";
import { useAsk } from "../../ui/App.tsx";
import { type Act, useAct } from "../../ui/useAct.ts";
import { type Live, useLive } from "../../ui/useLive.ts";

/** What came of a change; `before` takes it back. */
export type Changed =
	| { result: "done"; before: TemplateChange; newest: TemplateVersion | null }
	| { result: "behind" | "failed" };

export interface Library {
	live: Live<TemplateLibrary>;
	uses: ReadonlyMap<string, TemplateUse>;
	act: Act;
	/**
	 * Changes a template; the new state is on the screen by then. `behind`: it is no longer as `basis` says, and nothing was done.
	 * @param basis `versionKey` of what the change was made of; null when that does not matter
	 */
	change: (id: string, change: TemplateChange, basis?: string | null) => Promise<Changed>;
	setFavourite: (id: string, isFavourite: boolean) => Promise<void>;
}

/** The agency's templates and what can be done to them. */
export function useLibrary(): Library {
	const ask = useAsk();
	// Whatever happens to a complaint leaves the library as it is.
	const live = useLive(() => ask("templates", {}), [ask], []);
	const uses = useLive(() => ask("templateUses", {}), [ask], []);
	const act = useAct();
	const usesById = useMemo(() => new Map(uses.value?.map((use) => [use.templateId, use])), [uses.value]);

	const reread = async () => {
		const answer = await ask("templates", {});
		if (answer.ok) live.set(answer.value);
	};
	return {
		live,
		uses: usesById,
		act,
		change: async (id, change, basis = null) => {
			const done = await act.run([id, change], () => ask("changeTemplate", { id, change, basis }));
			if (done === null) return { result: "failed" };
			const { isChanged, before, newest } = done.value;
			if (!isChanged) return { result: "behind" };
			await reread();
			return { result: "done", before: before?.change ?? untouched(id), newest };
		},
		setFavourite: async (id, isFavourite) => {
			const before = live.value;
			const others = before?.favourites.filter((one) => one !== id) ?? [];
			// The star turns at once.
			if (before) live.set({ ...before, favourites: isFavourite ? [...others, id] : others });
			const answer = await ask("setFavouriteTemplate", { id, isFavourite });
			if (!answer.ok) live.reload();
		},
	};
}

/** What a template is without a version of ours: as shipped, or not there. */
function untouched(id: string): TemplateChange {
	return { type: TEMPLATES.some((template) => template.id === id) ? "shipped" : "removed" };
}
