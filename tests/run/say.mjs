/** A failure that was expected to happen to somebody: its message says what to do, and no stack is printed. */
export class Problem extends Error {}

/** A line that stands out between the outputs of other programs. */
export function heading(text) {
	console.log(`\n=== ${text}`);
}

/** Ends the process with what `work` answers (0 without an answer), or with 1 and the problem in plain words. */
export async function main(work) {
	try {
		process.exit((await work()) ?? 0);
	} catch (error) {
		console.error(error instanceof Problem ? `\n${error.message}` : error);
		process.exit(1);
	}
}
