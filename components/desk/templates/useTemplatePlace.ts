import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import { useApp } from "../../ui/App.tsx";
import type { Route } from "../routes.ts";
import { goTo } from "../useRoute.ts";
import type { Leaving } from "./editor/useLeaving.ts";
import { type ListKeys, useListKeys } from "./list/useListKeys.ts";

type Place = Omit<Extract<Route, { screen: "templates" }>, "screen">;

interface Elements {
	list: RefObject<HTMLElement | null>;
	search: RefObject<HTMLInputElement | null>;
}

export interface TemplatePlace {
	keys: ListKeys;
	/** The reply that is open; null for a new one, too. */
	openId: string | null;
	/** The files stand beside the list. */
	hasFiles: boolean;
	/** Something stands beside the list. */
	hasSide: boolean;
	/** What is open was opened with the keyboard. */
	isByKeyboard: boolean;
	openOne: (id: string, withKeyboard: boolean) => void;
	/** A new reply. @param from what it begins as a copy of */
	openNew: (from: string | null) => void;
	toggleFiles: () => void;
	close: () => void;
}

/** What stands beside the list, and the ways from one to another; changes that are not saved are asked about before. */
export function useTemplatePlace({ templateId, isNew }: Place, leaving: Leaving, elements: Elements): TemplatePlace {
	const { settings } = useApp();
	const [isByKeyboard, setByKeyboard] = useState(false);
	const [wantsFiles, setWantsFiles] = useState(false);
	const isOpen = templateId !== null || isNew;
	const openId = isNew ? null : templateId;
	const hasFiles = wantsFiles && !isOpen;

	const open = (place: Place, withKeyboard: boolean) =>
		leaving.leave(() => {
			setByKeyboard(withKeyboard);
			setWantsFiles(false);
			goTo({ screen: "templates", ...place }, isOpen ? "replace" : "push");
		});
	const openNew = (from: string | null) => open({ templateId: from, isNew: true }, true);
	const leaveFor = (thenFiles: boolean) =>
		leaving.leave(() => {
			goTo({ screen: "templates", templateId: null, isNew: false }, "replace");
			setWantsFiles(thenFiles);
			if (!thenFiles) keys.focus();
		});
	const close = () => leaveFor(false);
	const keys = useListKeys({
		list: elements.list,
		openId,
		add: () => openNew(null),
		search: () => elements.search.current?.focus(),
		escape: () => (isOpen || hasFiles) && close(),
		hasSingleKeys: settings?.hasSingleKeys ?? false,
	});
	return {
		...{ keys, openId, hasFiles, isByKeyboard, openNew, close },
		hasSide: isOpen || hasFiles,
		openOne: (id, withKeyboard) => {
			keys.setActiveId(id);
			if (id !== openId) open({ templateId: id, isNew: false }, withKeyboard);
		},
		toggleFiles: () => leaveFor(!hasFiles),
	};
}
