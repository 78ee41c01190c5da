/**
 * Puts a text on the clipboard. A page's Permissions-Policy may refuse the first way and a missing click the second
 * (ARCHITECTURE, measured), so both are tried.
 * @returns whether it is there now; when not, the text must be shown selected with "Tekan Ctrl+C"
 */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}

function copyBySelection(text: string): boolean {
	const before = document.activeElement;
	const field = document.createElement("textarea");
	field.value = text;
	field.className = "visually-hidden";
	field.setAttribute("readonly", "");
	document.body.append(field);
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		field.remove();
		if (before instanceof HTMLElement) before.focus();
	}
}
