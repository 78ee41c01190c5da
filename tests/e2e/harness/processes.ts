import { until } from "./view.ts";

function isAlive(processId: number): boolean {
	try {
		process.kill(processId, 0);
		return true;
	} catch {
		return false;
	}
}

/**
 * Kills processes at once, without a chance to write anything. The first is the browser itself, and is waited for;
 * its helpers are not, because in a container without an init process they stay as zombies.
 */
export async function killAll(processIds: readonly number[]): Promise<void> {
	for (const processId of processIds) {
		try {
			process.kill(processId, "SIGKILL");
		} catch {
			// It ended together with an earlier one.
		}
	}
	const [browser] = processIds;
	await until(
		async () => (browser !== undefined && isAlive(browser) ? undefined : true),
		() => "The browser did not die;",
	);
}
