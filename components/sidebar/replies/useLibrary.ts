import { useEffect, useMemo, useState } from "preact/hooks";
import type { TemplateUse } from "../../../lib/complaint/template/library.ts";
import type { Template } from "../../../lib/complaint/template/template.ts";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { useLive } from "../../ui/useLive.ts";
import { useSidebar } from "../SidebarScope.tsx";

/** The agency's templates as the picker sees them. */
export interface ReplyLibrary {
	isLoading: boolean;
	/** Why they could not be read; null when they could. */
	fault: FaultCode | null;
	templates: readonly Template[];
	/** What the agency has removed: a text made of one is not lost for that. */
	removed: readonly Template[];
	favourites: readonly string[];
	/** As they were when the picker was opened: while somebody chooses, the order stands still. */
	uses: readonly TemplateUse[];
	toggleFavourite: (template: Template) => void;
}

/** Reads the library, and again when it is changed on the desk. */
export function useLibrary(): ReplyLibrary {
	const ask = useAsk();
	const words = useWords();
	const { toasts } = useSidebar();
	// Whatever happens to a complaint leaves it as it is.
	const { loaded, value } = useLive(() => ask("templates", {}), [ask], []);
	const [uses, setUses] = useState<readonly TemplateUse[]>([]);
	useEffect(() => {
		let isGone = false;
		// A fault only means that the order is that of the list.
		void ask("templateUses", {}).then((answer) => {
			if (answer.ok && !isGone) setUses(answer.value);
		});
		return () => {
			isGone = true;
		};
	}, [ask]);
	const templates = useMemo(() => value?.templates.map(({ template }) => template) ?? [], [value]);
	const favourites = value?.favourites ?? [];

	const toggleFavourite = async ({ id, title }: Template) => {
		const { added, removed } = words.sidebar.replies.favourite;
		const isFavourite = !favourites.includes(id);
		const answer = await ask("setFavouriteTemplate", { id, isFavourite });
		toasts.show({ text: answer.ok ? (isFavourite ? added : removed)(title) : words.common.faults[answer.code] });
	};
	return {
		isLoading: loaded.state === "loading",
		fault: loaded.state === "failed" ? loaded.code : null,
		templates,
		removed: value?.removed ?? [],
		favourites,
		uses,
		toggleFavourite: (template) => void toggleFavourite(template),
	};
}
