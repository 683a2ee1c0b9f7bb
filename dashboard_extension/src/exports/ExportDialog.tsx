import { Button } from "@saleor/macaw-ui";
import type { ReactNode } from "react";
import { useState } from "react";
import { FormattedMessage } from "react-intl";
import { useNavigate } from "react-router-dom";

import type {
  LanguageCodeEnum,
  ReturnExportFieldEnum,
  ReturnExportFileTypeEnum,
  ReturnExportRowsEnum,
  ReturnRequestWhereInput,
} from "@/api/generated/graphql";
import { ExportStartDocument } from "@/api/generated/graphql";
import { useOperation } from "@/api/useOperation";
import { useAbilities } from "@/bridge/permissions";
import { Dialog } from "@/ui/Dialog";
import { useToast } from "@/ui/Toasts";
import { TroubleNotice } from "@/ui/TroubleNotice";

import styles from "./Exports.module.css";
import { fieldNames } from "./fieldMessages";
import { fieldsFor } from "./fields";
import { starting } from "./messages";

interface Props {
  /** What the list is narrowed to, and how many returns that are, where it is known. */
  where: ReturnRequestWhereInput | null;
  search: string;
  count: number;
  /** Ids of the returns that are selected; none: the list as it is. */
  picked: string[];
  language: LanguageCodeEnum;
  onClose: () => void;
}

export function ExportDialog({ where, search, count, picked, language, onClose }: Props) {
  const abilities = useAbilities();
  const say = useToast();
  const navigate = useNavigate();
  const { run, busy, trouble } = useOperation(ExportStartDocument);
  const [onlyPicked, setOnlyPicked] = useState(picked.length > 0);
  const [fileType, setFileType] = useState<ReturnExportFileTypeEnum>("XLSX");
  const [rows, setRows] = useState<ReturnExportRowsEnum>("RETURNS");
  const [left, setLeft] = useState<ReadonlySet<ReturnExportFieldEnum>>(new Set());
  const [missing, setMissing] = useState(false);
  const known = fieldsFor(rows, abilities);
  const fields = known.filter((field) => !left.has(field));

  const start = async () => {
    if (!fields.length) return setMissing(true);
    const done = await run({
      input: {
        fileType,
        rows,
        languageCode: language,
        ...(onlyPicked
          ? { ids: picked }
          : { scope: { ...(where ? { where } : {}), ...(search ? { search } : {}) } }),
        ...(fields.length < known.length ? { fields } : {}),
      },
    });
    if (!done) return;
    say(
      "good",
      <FormattedMessage {...starting.started} />,
      // Toasts stand outside of the router, and outlive this dialog.
      <Button variant="secondary" onClick={() => void navigate("/exports")}>
        <FormattedMessage {...starting.see} />
      </Button>,
    );
    onClose();
  };
  return (
    <Dialog
      wide
      title={<FormattedMessage {...starting.title} />}
      onClose={onClose}
      footer={
        <Button type="submit" form="export-form" disabled={busy}>
          <FormattedMessage {...starting.start} />
        </Button>
      }
    >
      <form
        id="export-form"
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <TroubleNotice trouble={trouble} />
        <Choices
          legend={<FormattedMessage {...starting.what} />}
          name="what"
          value={onlyPicked ? "picked" : "view"}
          onChange={(value) => setOnlyPicked(value === "picked")}
          options={[
            ...(picked.length
              ? [
                  {
                    value: "picked",
                    label: (
                      <FormattedMessage {...starting.picked} values={{ count: picked.length }} />
                    ),
                  },
                ]
              : []),
            { value: "view", label: <FormattedMessage {...starting.view} values={{ count }} /> },
          ]}
        />
        <div className={styles.pair}>
          <Choices
            legend={<FormattedMessage {...starting.fileType} />}
            name="fileType"
            value={fileType}
            onChange={setFileType}
            options={[
              { value: "XLSX", label: <FormattedMessage {...starting.xlsx} /> },
              { value: "CSV", label: <FormattedMessage {...starting.csv} /> },
            ]}
          />
          <Choices
            legend={<FormattedMessage {...starting.rows} />}
            name="rows"
            value={rows}
            onChange={setRows}
            options={[
              { value: "RETURNS", label: <FormattedMessage {...starting.perReturn} /> },
              { value: "LINES", label: <FormattedMessage {...starting.perLine} /> },
            ]}
          />
        </div>
        <fieldset className={styles.group}>
          <legend>
            <FormattedMessage {...starting.columns} />
          </legend>
          <div className={styles.both}>
            <button type="button" className={styles.plain} onClick={() => setLeft(new Set())}>
              <FormattedMessage {...starting.all} />
            </button>
            <button type="button" className={styles.plain} onClick={() => setLeft(new Set(known))}>
              <FormattedMessage {...starting.none} />
            </button>
          </div>
          {missing && !fields.length && (
            <div role="alert" className={styles.error}>
              <FormattedMessage {...starting.noColumns} />
            </div>
          )}
          <div className={styles.columns}>
            {known.map((field) => (
              <label key={field} className={styles.tick}>
                <input
                  type="checkbox"
                  checked={!left.has(field)}
                  onChange={() => setLeft(toggled(left, field))}
                />
                <FormattedMessage {...fieldNames[field]} />
              </label>
            ))}
          </div>
        </fieldset>
      </form>
    </Dialog>
  );
}

function Choices<Value extends string>({
  legend,
  name,
  value,
  options,
  onChange,
}: {
  legend: ReactNode;
  name: string;
  value: Value;
  options: { value: Value; label: ReactNode }[];
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.tick}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

function toggled<Word>(words: ReadonlySet<Word>, word: Word): ReadonlySet<Word> {
  const after = new Set(words);
  if (!after.delete(word)) after.add(word);
  return after;
}
