import type { Edit } from "../../../core/workbook";
import type { Penerapan } from "../../host";

/** An edit that cannot be done, with the reason (Indonesian). */
export type Ditolak = Penerapan["ditolak"][number];

/** The edits of one kind. */
export type EditOf<Kind extends Edit["kind"]> = Extract<Edit, { readonly kind: Kind }>;
