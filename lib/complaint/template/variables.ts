/** Where a variable's value comes from first; one that stays empty is asked for, whatever its source. */
export type VariableSource = "complaint" | "settings" | "asked";
/** How it is asked for. `promise` offers times that lie ahead; `unit`, `channel` and `road` offer choices and free text. */
export type VariableInput = "text" | "long" | "date" | "promise" | "unit" | "channel" | "road";

export interface VariableSpec {
	source: VariableSource;
	input: VariableInput;
	/** May stand in internal templates only. */
	isInternal?: true;
	/** A phrase in lower case that gets a capital at the start of a sentence. */
	isPhrase?: true;
}

const complaint = { source: "complaint", input: "text" } as const;
const settings = { source: "settings", input: "text" } as const;
const asked = { source: "asked", input: "text" } as const;
const askedLong = { source: "asked", input: "long" } as const;
const askedDate = { source: "asked", input: "date" } as const;
const promise = { source: "asked", input: "promise" } as const;

/** Every variable that a template may use (domain/weekly-report.md §5.5). */
export const VARIABLES = {
	username: complaint,
	nomor_aduan: complaint,
	nomor_aduan_induk: complaint,
	opd: complaint,
	opd_singkat: complaint,
	akun_opd: complaint,
	bidang: { source: "complaint", input: "unit" },
	lokasi: complaint,
	pokok_aduan: { source: "complaint", input: "text", isPhrase: true },
	isi_ringkas: { source: "complaint", input: "long" },
	waktu_masuk: complaint,
	/** The comment's link in internal templates; in public ones a page with more information, which only the admin knows. */
	tautan: complaint,
	status: complaint,
	kanal: { source: "complaint", input: "channel" },
	waktu: complaint,
	/** The rule's deadline: never a promise to a citizen. */
	tenggat: { source: "complaint", input: "text", isInternal: true },
	lama_lewat: { source: "complaint", input: "text", isInternal: true },
	nama_instansi: settings,
	kanal_resmi: settings,
	jam_layanan: settings,
	zona_waktu: settings,
	akun_resmi: settings,
	pejabat_eskalasi: settings,
	nomor_darurat: settings,
	telp_ambulans: settings,
	telp_damkar: settings,
	telp_bpbd: settings,
	tautan_ppid: settings,
	sapaan: settings,
	pimpinan: settings,
	janji_kabar: promise,
	batas_kelengkapan: promise,
	tanggal: askedDate,
	tanggal_buka: askedDate,
	/** Of the earlier complaint about the same matter. */
	status_induk: asked,
	status_jalan: { source: "asked", input: "road" },
	hasil: askedLong,
	fakta: askedLong,
	data: askedLong,
	persyaratan: askedLong,
	draf_jawaban: askedLong,
	keterangan_status: askedLong,
	akun_palsu: asked,
	akun_tujuan: asked,
	alasan: asked,
	biaya: asked,
	data_diminta: asked,
	estimasi: asked,
	gangguan: asked,
	instansi_tujuan: asked,
	isu: asked,
	jam: asked,
	kontak_tujuan: asked,
	lokasi_pengungsian: asked,
	nama_layanan: asked,
	nama_libur: asked,
	opd_2: asked,
	pejabat: asked,
	ruas_jalan: asked,
	sumber: asked,
	tautan_survei: asked,
	tempat_layanan: asked,
	tindakan_sementara: asked,
	tracking_id: asked,
	wilayah_lain: asked,
} as const satisfies Record<string, VariableSpec>;
export type TemplateVariable = keyof typeof VARIABLES;

const TELEPHONE = "telp_";

export function isTemplateVariable(name: string): name is TemplateVariable {
	return Object.hasOwn(VARIABLES, name);
}

/** Whether a name is in the list, or one of the agency's own telephone numbers. */
export function isKnownVariable(name: string): boolean {
	return isTemplateVariable(name) || name.startsWith(TELEPHONE);
}

/** How a variable is filled. A name that we do not know (an agency's own template) is asked for; its own telephone numbers (`telp_…`) come from the settings. */
export function variableSpec(name: string): VariableSpec {
	if (isTemplateVariable(name)) return VARIABLES[name];
	return name.startsWith(TELEPHONE) ? settings : asked;
}
