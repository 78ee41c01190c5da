const REVOKE_AFTER_MS = 60_000;

/** Hands a file to the browser's download, without a permission for downloads. */
export function downloadFile(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// The browser reads the blob after this call returns; a large one takes a while.
	setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
}
