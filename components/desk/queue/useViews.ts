import type { QueueQuery, QueueView } from "../../../lib/complaint/queue-query.ts";
import type { FaultCode } from "../../../lib/messages/values.ts";
import { useApp } from "../../ui/App.tsx";
import type { Toasts } from "../../ui/Toast.tsx";
import { newAction, useAct } from "../../ui/useAct.ts";
import { useLive } from "../../ui/useLive.ts";
import { answerOf, useDesk } from "../DeskContext.tsx";
import { offeredViews } from "./views.ts";

export interface Views {
	/** Null until they are read. */
	views: readonly QueueView[] | null;
	/** They are the offered ones: the agency has saved none yet. */
	isOffered: boolean;
	fault: FaultCode | null;
	save: (name: string, query: QueueQuery) => Promise<void>;
	rename: (id: string, name: string) => Promise<void>;
	remove: (id: string) => Promise<void>;
}

/** The saved views: every change can be undone. */
export function useViews(toasts: Toasts): Views {
	const { ask, settings, words } = useApp();
	const { queue } = useDesk().data;
	const { views: told } = words.desk.queue;
	const act = useAct();
	const live = useLive(() => answerOf(async () => ({ saved: await queue.views() })), [queue]);
	const views = live.value && (live.value.saved ?? offeredViews(settings, words));

	const write = async (next: readonly QueueView[], done: string | null) => {
		const before = views ?? [];
		const stored = await act.run(["views", next], () => ask("saveQueueViews", { views: [...next] }));
		if (!stored) return;
		live.set({ saved: [...next] });
		if (done !== null) toasts.show({ text: done, undo: () => void write(before, null) });
	};
	const others = (id: string): QueueView[] => (views ?? []).filter((view) => view.id !== id);
	return {
		views,
		isOffered: live.value?.saved === null,
		fault: act.fault ?? (live.loaded.state === "failed" ? live.loaded.code : null),
		save: (name, query) => write([...(views ?? []), { id: newAction(), name, query }], told.savedAs(name)),
		rename: (id, name) =>
			write(
				(views ?? []).map((view) => (view.id === id ? { ...view, name } : view)),
				told.renamed(name),
			),
		remove: (id) => write(others(id), told.deleted(views?.find((view) => view.id === id)?.name ?? "")),
	};
}
