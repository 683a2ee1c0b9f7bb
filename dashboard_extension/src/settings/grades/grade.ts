import type { SettingsGradePartsFragment } from "@/api/generated/graphql";

export type Grade = SettingsGradePartsFragment;
