import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { watchRevision } from "../../lib/messages/live.ts";
import type { Answer, FaultCode } from "../../lib/messages/values.ts";

/** What is known of an answer. While it is asked for again the last value stays, so that nothing jumps. */
export type Loaded<Value> =
	| { state: "loading" }
	| { state: "ready"; value: Value }
	| { state: "failed"; code: FaultCode; last: Value | null };

export interface Live<Value> {
	loaded: Loaded<Value>;
	/** The newest value, also while failing; null before the first. */
	value: Value | null;
	reload: () => void;
	/** Puts a value that an action has just answered in place of the loaded one. */
	set: (value: Value) => void;
}

const knownValue = <Value>(loaded: Loaded<Value>): Value | null =>
	loaded.state === "ready" ? loaded.value : loaded.state === "failed" ? loaded.last : null;

/**
 * Asks, and asks again when `deps` or the stored data change.
 * @param ids complaints it is about: changes of others are ignored; absent means any change counts
 */
export function useLive<Value>(
	load: () => Promise<Answer<Value>>,
	deps: readonly unknown[],
	ids?: readonly string[],
): Live<Value> {
	const [loaded, setLoaded] = useState<Loaded<Value>>({ state: "loading" });
	const newest = useRef({ load, ids, turn: 0 });
	newest.current.load = load;
	newest.current.ids = ids;

	const reload = useCallback(async () => {
		newest.current.turn += 1;
		const turn = newest.current.turn;
		const answer = await newest.current.load();
		if (turn !== newest.current.turn) return;
		setLoaded((before) =>
			answer.ok
				? { state: "ready", value: answer.value }
				: { state: "failed", code: answer.code, last: knownValue(before) },
		);
	}, []);

	const set = useCallback((value: Value) => {
		newest.current.turn += 1;
		setLoaded({ state: "ready", value });
	}, []);

	useEffect(() => {
		setLoaded({ state: "loading" });
		void reload();
		return () => {
			newest.current.turn += 1;
		};
		// biome-ignore lint/correctness/useExhaustiveDependencies: the caller knows what its question depends on
	}, deps);

	useEffect(() => {
		const stop = new AbortController();
		watchRevision((changed) => {
			const mine = newest.current.ids;
			if (!changed || !mine || changed.some((id) => mine.includes(id))) void reload();
		}, stop.signal);
		return () => stop.abort();
	}, [reload]);

	return { loaded, value: knownValue(loaded), reload: () => void reload(), set };
}
