type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const listeners = new Set<Listener>();

/** What the background does after a commit. */
export function announce(ids: string[] | null): void {
	for (const listener of listeners) listener({ rev: { newValue: { token: crypto.randomUUID(), ids } } });
}

/** The part of the browser's API that the sidebar touches; stands for `wxt/browser` in tests and in the gallery. */
export const browser = {
	runtime: { id: "tanggap" },
	storage: {
		local: {
			onChanged: {
				addListener: (listener: Listener) => listeners.add(listener),
				removeListener: (listener: Listener) => listeners.delete(listener),
			},
		},
	},
};
