import { useState } from "preact/hooks";
import type { AdapterFile } from "../../../lib/messages/adapter-file.ts";
import { useAsk, useWords } from "../../ui/App.tsx";
import { Banner, FaultBanner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Toast, useToasts } from "../../ui/Toast.tsx";
import { useAct } from "../../ui/useAct.ts";
import { useDesk } from "../DeskContext.tsx";
import { FilePicker } from "../files/FilePicker.tsx";
import { type AdapterFileFault, readAdapterFile } from "./read-adapter-file.ts";

type Chosen = { name: string } & ({ adapter: AdapterFile } | { fault: AdapterFileFault });

/** *Berkas adaptor*: a site's selectors as data, so that a changed site can be read again the same day. */
export function AdapterFiles() {
	const ask = useAsk();
	const { desk, common } = useWords();
	const words = desk.settings.adapter;
	const { session, reloadSession } = useDesk();
	const [chosen, setChosen] = useState<Chosen | null>(null);
	const act = useAct();
	const toasts = useToasts();

	const choose = async (file: File) => {
		const read = await readAdapterFile(file);
		setChosen(read.ok ? { name: file.name, adapter: read.adapter } : { name: file.name, fault: read.fault });
	};
	const put = async (site: AdapterFile["site"], adapter: AdapterFile | null): Promise<boolean> => {
		const done = await act.run([site, adapter], () => ask("saveAdapter", { site, adapter }));
		if (done) reloadSession();
		return done !== null;
	};
	const install = async (adapter: AdapterFile) => {
		if (!(await put(adapter.site, adapter))) return;
		setChosen(null);
		toasts.show({ text: words.installed(common.sites[adapter.site], adapter.revision) });
	};
	const remove = async (adapter: AdapterFile) => {
		if (!(await put(adapter.site, null))) return;
		toasts.show({ text: words.removed(common.sites[adapter.site]), undo: () => void install(adapter) });
	};
	return (
		<section class="card" id="adaptor">
			<h2>{words.title}</h2>
			<p>{words.lead}</p>
			{session.adapters.length === 0 ? (
				<p class="soft">{words.none}</p>
			) : (
				<ul class="adapters">
					{session.adapters.map((adapter) => (
						<li key={adapter.site}>
							<span>
								<strong>{common.sites[adapter.site]}</strong> · {words.revision(adapter.revision)}
								{adapter.note !== "" && <span class="field-hint"> {adapter.note}</span>}
							</span>
							<Button isSmall disabled={act.isBusy} onClick={() => void remove(adapter)}>
								{words.remove}
							</Button>
						</li>
					))}
				</ul>
			)}
			<FilePicker label={words.choose} onFile={(file) => void choose(file)} />
			<div role="status">
				{chosen && "fault" in chosen && (
					<Banner tone="danger">{words.refused(chosen.name, words.faults(chosen.fault))}</Banner>
				)}
			</div>
			{chosen && "adapter" in chosen && (
				<div class="preview">
					<p>
						{words.preview(
							common.sites[chosen.adapter.site],
							chosen.adapter.revision,
							Object.keys(chosen.adapter.selectors).length,
						)}
						{chosen.adapter.note !== "" && <span class="field-hint"> {chosen.adapter.note}</span>}
					</p>
					<div class="buttons">
						<Button look="primary" disabled={act.isBusy} onClick={() => void install(chosen.adapter)}>
							{words.install}
						</Button>
						<Button onClick={() => setChosen(null)}>{common.cancel}</Button>
					</div>
				</div>
			)}
			<FaultBanner code={act.fault} />
			<Toast toasts={toasts} />
		</section>
	);
}
