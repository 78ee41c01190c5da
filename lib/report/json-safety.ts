const MAX_DEPTH = 20;

/**
 * Looks through parsed JSON for what no file of ours holds: values nested more than 20 deep, and own `__proto__` keys, which
 * would change an object's prototype wherever it is copied by assignment.
 * @returns the path of the first such value, such as `entries.3.words.__proto__`; null when there is none
 */
export function findUnsafe(root: unknown): string | null {
	// A stack of our own: the depth of a hostile file must not become the depth of our calls.
	const stack: { value: unknown; path: readonly string[] }[] = [{ value: root, path: [] }];
	for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
		const { value, path } = next;
		if (typeof value !== "object" || value === null) continue;
		if (path.length >= MAX_DEPTH) return path.join(".");
		for (const [key, child] of Object.entries(value)) {
			if (key === "__proto__") return [...path, key].join(".");
			if (typeof child === "object" && child !== null) stack.push({ value: child, path: [...path, key] });
		}
	}
	return null;
}

/** Whether two values are the same JSON, whatever the order of their keys. Only for what `findUnsafe` let through: it recurses. */
export function sameJson(a: unknown, b: unknown): boolean {
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return Object.is(a, b);
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every(
			(key) =>
				Object.hasOwn(b, key) && sameJson((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
		)
	);
}
