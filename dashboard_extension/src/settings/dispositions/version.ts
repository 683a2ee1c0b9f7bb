import type { SettingsDispositionVersionFragment } from "@/api/generated/graphql";

export type Version = SettingsDispositionVersionFragment;
