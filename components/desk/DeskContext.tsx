import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answer, Session } from "../../lib/messages/values.ts";
import type { DeskData } from "./data.ts";

/** Whether the browser lets us work on the three sites: Firefox users can take that back at any time. */
export interface SiteAccess {
	isGranted(): Promise<boolean>;
	/** Asks the user; only inside a click. */
	request(): Promise<boolean>;
}

/** What the desk's screens have beyond `AppContext`. */
export interface DeskSurroundings {
	data: DeskData;
	session: Session;
	reloadSession: () => void;
	/** Hands a finished file to the browser's download. */
	download: (name: string, content: Blob) => void;
	access: SiteAccess;
	/** Asks the browser once not to clear our data when disk space is short. */
	keepData: () => Promise<boolean>;
}

export const DeskContext = createContext<DeskSurroundings | null>(null);

/** @throws when a component is used outside the desk: a fault of the program, never of the data */
export function useDesk(): DeskSurroundings {
	const desk = useContext(DeskContext);
	if (!desk) throw new Error("no DeskContext.Provider above this component");
	return desk;
}

/** Reading the database by ourselves, with the one form of answer: whatever goes wrong there is a storage fault. */
export async function answerOf<Value>(read: () => Promise<Value>): Promise<Answer<Value>> {
	try {
		return { ok: true, value: await read() };
	} catch (error) {
		return { ok: false, code: "storage", message: error instanceof Error ? error.message : String(error) };
	}
}
