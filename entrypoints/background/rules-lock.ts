const LOCK = "rules";

/**
 * Runs what goes by the rules as they are stored: many at a time, but never across a change of them. What had read the former rules and
 * committed after the change would count a deadline, or judge an answer, by them. Not to be called inside itself or `changingRules`.
 */
export function byTheRules<Value>(work: () => Promise<Value>): Promise<Value> {
	return navigator.locks.request(LOCK, { mode: "shared" }, work);
}

/** Runs a change of what deadlines follow from: rules, settings, directory, a file brought in. Alone. */
export function changingRules<Value>(work: () => Promise<Value>): Promise<Value> {
	return navigator.locks.request(LOCK, { mode: "exclusive" }, work);
}
