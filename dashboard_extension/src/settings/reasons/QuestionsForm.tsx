import { Plus, Trash2 } from "lucide-react";
import { FormattedMessage, useIntl } from "react-intl";

import type { Trouble } from "@/api/trouble";
import { WordsInput } from "@/rules/editor/WordsInput";
import { useShopWords } from "@/rules/useShopWords";
import { TextInput } from "@/ui/controls";
import { Field } from "@/ui/Field";
import { Notice } from "@/ui/Notice";

import { messages as shared } from "../messages";
import { problemOf } from "../problems";
import styles from "../Settings.module.css";
import { slugOf } from "../slugs";
import { FoldedTranslations } from "../Translations";
import { AnswerFields } from "./AnswerFields";
import type { QuestionForm } from "./form";
import { NEW_ANSWER, NEW_QUESTION } from "./form";
import { messages } from "./messages";

/** What is asked further, and what may be answered. */
export function QuestionsForm({
  questions,
  onChange,
  trouble,
}: {
  questions: QuestionForm[];
  onChange: (questions: QuestionForm[]) => void;
  trouble: Trouble | null;
}) {
  const problem = problemOf(trouble, "questions");
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <FormattedMessage {...messages.questions} />
      </h2>
      <p className={styles.soft}>
        <FormattedMessage {...messages.questionsHint} />
      </p>
      {problem && <Notice tone="bad">{problem}</Notice>}
      {questions.map((question, at) => (
        <QuestionFields
          key={at}
          number={at + 1}
          question={question}
          onChange={(next) => onChange(replaced(questions, at, next))}
          onRemove={() => onChange(questions.filter((_, other) => other !== at))}
        />
      ))}
      <button
        type="button"
        className={styles.small}
        onClick={() => onChange([...questions, NEW_QUESTION])}
      >
        <Plus size={14} aria-hidden /> <FormattedMessage {...messages.addQuestion} />
      </button>
    </section>
  );
}

function QuestionFields({
  number,
  question,
  onChange,
  onRemove,
}: {
  number: number;
  question: QuestionForm;
  onChange: (question: QuestionForm) => void;
  onRemove: () => void;
}) {
  const intl = useIntl();
  const words = useShopWords();
  const set = (next: Partial<QuestionForm>) => onChange({ ...question, ...next });
  const follows = question.slug === slugOf(question.text);
  return (
    <fieldset className={styles.box}>
      <legend className="sr-only">
        <FormattedMessage {...messages.question} values={{ number }} />
      </legend>
      <div className={styles.boxHead}>
        <strong>
          <FormattedMessage {...messages.question} values={{ number }} />
        </strong>
        <button
          type="button"
          className={styles.icon}
          aria-label={intl.formatMessage(messages.removeQuestion, { number })}
          onClick={onRemove}
        >
          <Trash2 size={16} aria-hidden />
        </button>
      </div>
      <Field label={<FormattedMessage {...messages.questionText} />}>
        {(control) => (
          <TextInput
            {...control}
            maxLength={500}
            value={question.text}
            onChange={({ target }) =>
              set({ text: target.value, ...(follows ? { slug: slugOf(target.value) } : {}) })
            }
          />
        )}
      </Field>
      <FoldedTranslations
        label={intl.formatMessage(messages.questionText)}
        value={question.translations}
        onChange={(translations) => set({ translations })}
        maxLength={500}
      />
      <div className={styles.pair}>
        <Field label={<FormattedMessage {...shared.slug} />}>
          {(control) => (
            <TextInput
              {...control}
              value={question.slug}
              onChange={({ target }) => set({ slug: target.value })}
            />
          )}
        </Field>
        <Field
          label={<FormattedMessage {...messages.productTypes} />}
          hint={<FormattedMessage {...messages.productTypesHint} />}
        >
          {(control) => (
            <WordsInput
              control={control}
              values={question.productTypes}
              onChange={(productTypes) => set({ productTypes })}
              suggestions={words.suggestions("product_type")}
            />
          )}
        </Field>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={question.required}
          onChange={({ target }) => set({ required: target.checked })}
        />
        <FormattedMessage {...messages.required} />
      </label>
      {question.answers.map((answer, at) => (
        <AnswerFields
          key={at}
          number={at + 1}
          answer={answer}
          canRemove={question.answers.length > 2}
          onChange={(next) => set({ answers: replaced(question.answers, at, next) })}
          onRemove={() => set({ answers: question.answers.filter((_, other) => other !== at) })}
        />
      ))}
      <button
        type="button"
        className={styles.small}
        onClick={() => set({ answers: [...question.answers, NEW_ANSWER] })}
      >
        <Plus size={14} aria-hidden /> <FormattedMessage {...messages.addAnswer} />
      </button>
    </fieldset>
  );
}

function replaced<Item>(items: readonly Item[], at: number, item: Item): Item[] {
  return items.map((one, other) => (other === at ? item : one));
}
