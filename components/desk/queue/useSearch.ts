import { useEffect, useRef, useState } from "preact/hooks";
import type { QueueQuery } from "../../../lib/complaint/queue-query.ts";
import { goTo } from "../useRoute.ts";

const SEARCH_AFTER_MS = 200;

/**
 * What is typed into the search: in the address once it has rested, so that typing asks once. The first letter leaves a step for *back*, the
 * following ones do not; *back* changes the field.
 */
export function useSearch(
	query: QueueQuery,
	complaintId: string | null,
): [typed: string, type: (text: string) => void] {
	const [typed, setTyped] = useState(query.text);
	const newest = useRef({ query, complaintId });
	newest.current = { query, complaintId };
	const sent = useRef(query.text);

	useEffect(() => {
		if (query.text === sent.current) return;
		sent.current = query.text;
		setTyped(query.text);
	}, [query.text]);
	useEffect(() => {
		const text = typed.trim();
		if (text === newest.current.query.text) return;
		const timer = setTimeout(
			() => {
				const { query: present, complaintId: open } = newest.current;
				sent.current = text;
				const route = { screen: "queue", query: { ...present, text }, complaintId: open } as const;
				goTo(route, present.text === "" ? "push" : "replace");
			},
			text === "" ? 0 : SEARCH_AFTER_MS,
		);
		return () => clearTimeout(timer);
	}, [typed]);
	return [typed, setTyped];
}
