import { z } from "zod";

/** One link of a pasted text, with its scheme. */
export interface FoundLink {
	link: string;
	/** It can only be meant as a link: it has a scheme or begins with "www.". "min.tolong" in a hurried message has neither. */
	isCertain: boolean;
}

/** Marks that decide the direction of a text or hide in it; apps put them around links. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
/** Blanks and quotes part links; so does the next scheme, unless it is a parameter's value ("?u=https://…"). */
const BETWEEN = /[\s<>"|]+|[,;](?=https?:\/\/)|(?<!=)(?=https?:\/\/)/iu;
/** A link with its scheme, else a host with at least one dot and what follows it. */
const LINK =
	/^https?:\/\/.+|(?<![\p{L}\p{N}@._%+/-])(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}(?![\p{L}\p{N}@.-])(?:[/?#].*)?/iu;
/** What a sentence or WhatsApp's bold and strike-through leaves at the end of a link. */
const TAIL = /[.,;:!?)\]}'’”*~…]+$/u;

/** The links of a pasted text in their order, whatever stands around them: several a line, without "https://", in brackets. */
export function linksIn(text: string): FoundLink[] {
	return text
		.replace(INVISIBLE, " ")
		.split(BETWEEN)
		.flatMap((piece) => {
			const link = LINK.exec(piece)?.[0].replace(TAIL, "");
			if (!link) return [];
			const hasScheme = /^https?:/i.test(link);
			return [{ link: hasScheme ? link : `https://${link}`, isCertain: hasScheme || /^www\./i.test(link) }];
		});
}

/** A link to be visited, as it is stored: one document a link, of which the newest version counts. */
export const storedLink = z.object({
	url: z.string().startsWith("https://").max(4000),
	site: z.enum(["x", "facebook", "instagram"]),
	complaintId: z.string().max(300).nullable(),
	addedAt: z.number().int(),
	addedBy: z.string(),
	/** The click that added it. */
	action: z.string(),
	state: z.enum(["waiting", "opened", "done"]),
});
export type StoredLink = z.infer<typeof storedLink>;

/** What two links have in common that lead to the same: the comment or post that they name, else the address. */
export function linkKey({ url, complaintId }: Pick<StoredLink, "url" | "complaintId">): string {
	return complaintId ?? url;
}
