import { useEffect, useState } from "preact/hooks";
import { useAsk } from "../../ui/App.tsx";

const KEY = "guidance-people";

/** Whom guidance was asked of last, and who decided last, on this PC. */
export interface People {
	to: string;
	by: string;
}

/** The names that are offered; "" before any is known. */
export function usePeople(): { people: People; remember: (part: Partial<People>) => void } {
	const ask = useAsk();
	const [people, setPeople] = useState<People>({ to: "", by: "" });
	useEffect(() => {
		let isGone = false;
		void ask("draft", { key: KEY }).then((answer) => {
			if (!isGone && answer.ok) setPeople(peopleIn(answer.value));
		});
		return () => {
			isGone = true;
		};
	}, [ask]);
	return {
		people,
		remember: (part) => {
			const next = { ...people, ...part };
			setPeople(next);
			void ask("saveDraft", { key: KEY, value: next });
		},
	};
}

function peopleIn(value: unknown): People {
	const { to, by } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
	return { to: typeof to === "string" ? to : "", by: typeof by === "string" ? by : "" };
}
