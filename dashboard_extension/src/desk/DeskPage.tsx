import { Button } from "@saleor/macaw-ui";
import { FormattedMessage } from "react-intl";

import { DeskSetupDocument } from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useLanguageCode } from "@/i18n/useLanguageCode";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import type { Grade } from "./model/goods";
import { useWorks } from "./outbox/works";
import { useSettings } from "./settings";
import { useAskedOnce } from "./useAskedOnce";
import { DeskScreen } from "./view/DeskScreen";
import styles from "./view/desk.module.css";

export function DeskPage() {
  const works = useWorks();
  const { settings, change } = useSettings(works.user);
  const language = useLanguageCode();
  const { data, error, load } = useAskedOnce(DeskSetupDocument, { language });
  if (error && !data) {
    return <TroubleNotice trouble={troubleOf(error)} onRetry={() => void load()} />;
  }
  if (!data) return <Loading />;
  const warehouses = data.returnWarehouses?.edges?.map(({ node }) => node) ?? [];
  const [only] = warehouses;
  const chosen =
    warehouses.find(({ id }) => id === settings.warehouseId) ??
    (warehouses.length === 1 ? only : undefined);
  if (!only) return <EmptyState title={<FormattedMessage {...messages.noWarehouses} />} />;
  if (!chosen) {
    return (
      <ChooseWarehouse
        warehouses={warehouses}
        onChoose={(warehouseId) => change({ warehouseId })}
      />
    );
  }
  return (
    <DeskScreen
      works={works}
      grades={data.returnGrades ?? NO_GRADES}
      warehouse={chosen}
      isMuted={settings.isMuted}
      onMute={() => change({ isMuted: !settings.isMuted })}
      onWarehouse={() => change({ warehouseId: null })}
    />
  );
}

const NO_GRADES: Grade[] = [];

function ChooseWarehouse({
  warehouses,
  onChoose,
}: {
  warehouses: { id: string; name: string }[];
  onChoose: (id: string) => void;
}) {
  return (
    <>
      <PageHeader title={<FormattedMessage {...messages.chooseWarehouse} />}>
        <FormattedMessage {...messages.chooseWarehouseText} />
      </PageHeader>
      <div className={styles.warehouses}>
        {warehouses.map(({ id, name }) => (
          <Button key={id} variant="secondary" onClick={() => onChoose(id)}>
            {name}
          </Button>
        ))}
      </div>
    </>
  );
}
