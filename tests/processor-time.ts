/**
 * How much of the processor's time something takes, in milliseconds, the collection of its garbage included. Unlike the clock's, it is the
 * same while other programs keep the machine busy.
 */
export async function processorTimeOf(run: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}
