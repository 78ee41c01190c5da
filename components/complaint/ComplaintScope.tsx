import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Settings } from "../../lib/complaint/settings.ts";
import type { Toasts } from "../ui/Toast.tsx";

/** What a recorded complaint needs around it, in the sidebar and on the desk alike. */
export interface ComplaintScope {
	settings: Settings;
	/** Who is on duty. */
	officer: string | null;
	/** OPD ids, the last used first. */
	recentOpds: readonly string[];
	toasts: Toasts;
	/** Shows another complaint in place of this one. */
	chooseComplaint: (complaintId: string) => void;
}

export const ComplaintContext = createContext<ComplaintScope | null>(null);

/** @throws outside `ComplaintContext.Provider`: a fault of the program, never of the data */
export function useComplaintScope(): ComplaintScope {
	const scope = useContext(ComplaintContext);
	if (!scope) throw new Error("no ComplaintContext.Provider above this component");
	return scope;
}
