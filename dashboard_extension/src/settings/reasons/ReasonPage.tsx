import { Button } from "@saleor/macaw-ui";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { Link, useNavigate, useParams } from "react-router-dom";
import { useQuery } from "urql";

import type { SettingsReasonPartsFragment } from "@/api/generated/graphql";
import {
  SettingsReasonCreateDocument,
  SettingsReasonsDocument,
  SettingsReasonUpdateDocument,
} from "@/api/generated/graphql";
import { troubleOf } from "@/api/trouble";
import { useOperation } from "@/api/useOperation";
import { Leaving } from "@/rules/Leaving";
import { PageHeader } from "@/shell/PageHeader";
import { EmptyState } from "@/ui/EmptyState";
import { Loading } from "@/ui/Loading";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import { messages as shared } from "../messages";
import { otherTrouble } from "../problems";
import styles from "../Settings.module.css";
import { EMPTY, formOf, inputOf } from "./form";
import { messages } from "./messages";
import { QuestionsForm } from "./QuestionsForm";
import { ReasonFields } from "./ReasonFields";

/** One reason with its translations and the questions that follow it. */
export function ReasonPage() {
  const { id = "new" } = useParams();
  const [{ data, error }] = useQuery({ query: SettingsReasonsDocument });
  if (error) return <TroubleNotice trouble={troubleOf(error)} />;
  if (!data) return <Loading />;
  const reason = data.returnReasons.find((one) => one.id === id) ?? null;
  if (!reason && id !== "new")
    return (
      <EmptyState
        title={<FormattedMessage {...messages.notFound} />}
        action={
          <Link to="/settings/reasons">
            <FormattedMessage {...messages.back} />
          </Link>
        }
      />
    );
  return (
    <Form
      key={id}
      reason={reason}
      position={data.returnReasons.filter(({ archivedAt }) => !archivedAt).length}
    />
  );
}

const SHOWN = ["name", "slug", "questions", "photosRequired", "kinds"];

function Form({
  reason,
  position,
}: {
  reason: SettingsReasonPartsFragment | null;
  position: number;
}) {
  const navigate = useNavigate();
  const say = useToast();
  const [before, setBefore] = useState(() => (reason ? formOf(reason) : EMPTY));
  const [form, setForm] = useState(before);
  const create = useOperation(SettingsReasonCreateDocument);
  const update = useOperation(SettingsReasonUpdateDocument);
  const trouble = create.trouble ?? update.trouble;
  const isDirty = JSON.stringify(form) !== JSON.stringify(before);
  const save = async () => {
    const input = inputOf(form, before);
    const done = reason
      ? await update.run({ id: reason.id, input })
      : await create.run({ input: { ...input, position } });
    if (!done) return;
    setBefore(form);
    say("good", <FormattedMessage {...shared.saved} />);
    // Not before the page knows that nothing is left to be saved.
    setTimeout(() => void navigate("/settings/reasons"));
  };
  return (
    <>
      <PageHeader
        title={reason ? reason.name : <FormattedMessage {...messages.new} />}
        aside={
          <Button
            disabled={!isDirty || create.busy || update.busy}
            onClick={() => void save()}
          >
            <FormattedMessage {...shared.save} />
          </Button>
        }
      >
        <Link to="/settings/reasons">
          <FormattedMessage {...messages.back} />
        </Link>
      </PageHeader>
      <div className={styles.page}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TroubleNotice trouble={otherTrouble(trouble, SHOWN)} />
          <ReasonFields form={form} onChange={setForm} isNew={!reason} trouble={trouble} />
          <QuestionsForm
            questions={form.questions}
            onChange={(questions) => setForm({ ...form, questions })}
            trouble={trouble}
          />
        </form>
      </div>
      <Leaving isDirty={isDirty} within="/never" isKept={false} />
    </>
  );
}
