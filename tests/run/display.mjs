/** Whether a window can be shown to somebody here. */
export function hasDisplay(platform = process.platform, environment = process.env) {
	if (platform === "win32" || platform === "darwin") return true;
	return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
