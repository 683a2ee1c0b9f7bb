import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Link, useParams } from "react-router-dom";

import { troubleOf } from "@/api/trouble";
import { useAbilities } from "@/bridge/permissions";
import { EmptyState } from "@/ui/EmptyState";
import { ProblemGround } from "@/ui/ProblemText";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { Arrivals } from "./arrivals/Arrivals";
import { Attention } from "./header/Attention";
import { Facts } from "./header/FactsCard";
import { Header } from "./header/Header";
import { Neighbours } from "./header/Neighbours";
import { usePageKeys } from "./header/usePageKeys";
import { LinesSection } from "./lines/LinesSection";
import { MailsSection } from "./mails/MailsSection";
import { messages } from "./messages";
import { MoneySection } from "./money/MoneySection";
import type { Offer } from "./offers";
import { offers } from "./offers";
import { OperationDialog } from "./operations/OperationDialog";
import { PhotosSection } from "./photos/PhotosSection";
import { useLinks } from "./photos/useLinks";
import type { Request } from "./request";
import { currencyOf, namesOf } from "./request";
import styles from "./ReturnPage.module.css";
import { CustomerCard } from "./side/CustomerCard";
import { WithdrawalCard } from "./side/WithdrawalCard";
import { Skeleton } from "./Skeleton";
import { Timeline } from "./timeline/Timeline";
import { RefreshProvider, useReturn } from "./useReturn";

/** The page of one return, which staff live in. */
export function ReturnPage() {
  const { id = "" } = useParams();
  const { request, error, data, refresh } = useReturn(id);
  const retry = () => void refresh();
  if (!request && error)
    return <TroubleNotice trouble={troubleOf(error)} onRetry={retry} />;
  if (!request && data) return <Gone />;
  if (!request) return <Skeleton />;
  return (
    <ProblemGround currency={currencyOf(request)} names={namesOf(request)}>
      <RefreshProvider value={refresh}>
        <Found key={request.id} request={request}>
          {error && <TroubleNotice trouble={troubleOf(error)} onRetry={retry} />}
        </Found>
      </RefreshProvider>
    </ProblemGround>
  );
}

function Gone() {
  return (
    <EmptyState
      title={<FormattedMessage {...messages.gone} />}
      action={
        <Link to="/">
          <FormattedMessage {...messages.toQueue} />
        </Link>
      }
    >
      <FormattedMessage {...messages.goneText} />
    </EmptyState>
  );
}

function Found({ request, children }: { request: Request; children: ReactNode }) {
  const abilities = useAbilities();
  const [open, setOpen] = useState<Offer | null>(null);
  const links = useLinks(request);
  const offered = offers(request, abilities);
  const help = usePageKeys(offered, setOpen);
  const shared = { request, offered, onOffer: setOpen };
  return (
    <>
      <Neighbours />
      <Header {...shared} />
      <div className={styles.page}>
        {children}
        <Attention {...shared} />
        <div className={styles.columns}>
          <div className={styles.column}>
            <LinesSection {...shared} files={links.files} />
            {abilities.decide && <MoneySection {...shared} memos={links.memos} />}
            <Arrivals request={request} />
            <PhotosSection request={request} links={links} />
          </div>
          <div className={styles.column}>
            <Facts request={request} />
            {request.withdrawal && <WithdrawalCard of={request.withdrawal} />}
            {abilities.decide && <CustomerCard request={request} />}
            {abilities.decide && <MailsSection request={request} />}
            <Timeline request={request} />
          </div>
        </div>
      </div>
      {open && (
        <OperationDialog
          request={request}
          offer={open}
          onOffer={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
      {help}
    </>
  );
}
