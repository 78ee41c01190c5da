import { useMemo } from "preact/hooks";
import { TEMPLATES } from "../../../lib/complaint/template.ts";
import type { TemplateLibrary, TemplateUse, TemplateVersion } from "../../../lib/complaint/template-library.ts";
import type { Answer } from "../../../lib/messages/values.ts";
import { useAsk } from "../../ui/App.tsx";
import { type Act, useAct } from "../../ui/useAct.ts";
import { type Live, useLive } from "../../ui/useLive.ts";

/** What a template is to become. */
export type Change = TemplateVersion["change"];

/** What came of a change; `before` takes it back. */
export type Changed =
	| { result: "done"; before: Change; newest: TemplateVersion | null }
	| { result: "behind" | "failed" };

export interface Library {
	live: Live<TemplateLibrary>;
	uses: ReadonlyMap<string, TemplateUse>;
	act: Act;
	/**
	 * Changes a template; the new state is on the screen by then. `behind`: it is no longer as `basis` says, and nothing was done.
	 * @param basis `versionKey` of what the change was made of; null when that does not matter
	 */
	change: (id: string, change: Change, basis?: string | null) => Promise<Changed>;
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

	const send = (id: string, change: Change): Promise<Answer<null>> => {
		if (change.type === "saved") return ask("saveTemplate", { template: change.template });
		return change.type === "shipped" ? ask("restoreTemplate", { id }) : ask("removeTemplate", { id });
	};
	const reread = async () => {
		const answer = await ask("templates", {});
		if (answer.ok) live.set(answer.value);
	};
	return {
		live,
		uses: usesById,
		act,
		change: async (id, change, basis = null) => {
			const newest = async () => {
				const answer = await ask("templateVersions", { id });
				return answer.ok ? (answer.value[0] ?? null) : null;
			};
			const before = await newest();
			if (basis !== null && versionKey(before) !== basis) return { result: "behind" };
			if (!(await act.run([id, change], () => send(id, change)))) return { result: "failed" };
			await reread();
			return { result: "done", before: before?.change ?? untouched(id), newest: await newest() };
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

/** Tells versions of a template apart; "" before the first. */
export function versionKey(version: TemplateVersion | null): string {
	return version === null ? "" : `${version.at} ${version.change.type} ${version.by}`;
}

/** What a template is without a version of ours: as shipped, or not there. */
function untouched(id: string): Change {
	return { type: TEMPLATES.some((template) => template.id === id) ? "shipped" : "removed" };
}
