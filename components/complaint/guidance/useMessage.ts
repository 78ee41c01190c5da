import type { Complaint } from "../../../lib/complaint/complaint.ts";
import { guidanceMessage } from "../../../lib/report/guidance-message.ts";
import { safeLink } from "../../../lib/report/reporter.ts";
import { pageOfSite } from "../../../lib/sites/hosts.ts";
import { useApp, useNow } from "../../ui/App.tsx";
import { useComplaintScope } from "../ComplaintScope.tsx";

/**
 * The message to a superior as it would go now.
 * @param to as typed or remembered; "" stands for the official of the settings
 */
export function useMessage(complaint: Complaint, draft: string, to: string): { message: string; to: string } {
	const { language } = useApp();
	const now = useNow();
	const { settings, officer } = useComplaintScope();
	const addressee = to || (settings.templateValues.pejabat_eskalasi ?? "");
	const link = pageOfSite(safeLink(complaint));
	const message = guidanceMessage({ complaint, draft, to: addressee, link, settings, officer, language, now });
	return { message, to: addressee };
}
