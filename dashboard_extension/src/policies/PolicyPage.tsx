import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Link, useParams } from "react-router-dom";

import { useShopWords } from "@/rules/useShopWords";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages } from "./messages";
import { usePolicy } from "./usePolicy";
import { Workspace } from "./Workspace";

/** One policy: its rules, its versions, and what they would do. */
export function PolicyPage() {
  const { id = "" } = useParams();
  return <Loaded key={id} id={id} />;
}

function Loaded({ id }: { id: string }) {
  const { policy, reader, trouble, reload, isLoaded } = usePolicy(id);
  const words = useShopWords();
  const [generation, setGeneration] = useState(0);
  if (trouble && !policy) return <TroubleNotice trouble={trouble} onRetry={() => void reload()} />;
  if (!isLoaded || !reader || !words.isReady) return <Loading />;
  if (!policy)
    return (
      <EmptyState
        title={<FormattedMessage {...messages.notFound} />}
        action={
          <Link to="/policies">
            <FormattedMessage {...messages.back} />
          </Link>
        }
      />
    );
  const beginAgain = async () => {
    await reload();
    setGeneration((number) => number + 1);
  };
  return (
    <Workspace
      key={generation}
      policy={policy}
      reader={reader}
      words={words}
      reload={reload}
      beginAgain={beginAgain}
    />
  );
}
