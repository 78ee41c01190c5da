import { useRef, useState } from "preact/hooks";

export interface Selection {
	ids: ReadonlySet<string>;
	/** Adds one or takes it away; `isRange`: everything between it and the last one, in the order of the list. */
	toggle: (id: string, isRange: boolean) => void;
	set: (ids: readonly string[]) => void;
	clear: () => void;
}

/** Which complaints of a list are selected. What has left the list is no longer. */
export function useSelection(list: readonly string[] | null): Selection {
	const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
	const anchor = useRef<string | null>(null);
	const ids = useRef<{ list: readonly string[] | null; chosen: ReadonlySet<string>; left: ReadonlySet<string> } | null>(
		null,
	);
	if (ids.current?.list !== list || ids.current.chosen !== chosen) {
		const present = chosen.size === 0 ? null : new Set(list);
		const left = present ? new Set([...chosen].filter((id) => present.has(id))) : chosen;
		ids.current = { list, chosen, left };
	}
	const { left } = ids.current;
	return {
		ids: left,
		toggle: (id, isRange) => {
			const next = new Set(left);
			const from = isRange && anchor.current !== null && list ? list.indexOf(anchor.current) : -1;
			const to = list?.indexOf(id) ?? -1;
			if (list && from >= 0 && to >= 0)
				for (const between of list.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(between);
			else if (!next.delete(id)) next.add(id);
			anchor.current = id;
			setChosen(next);
		},
		set: (all) => setChosen(new Set(all)),
		clear: () => setChosen(new Set()),
	};
}
