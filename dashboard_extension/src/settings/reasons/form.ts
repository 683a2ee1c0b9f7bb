import type {
  ReturnFaultEnum,
  ReturnKindEnum,
  ReturnReasonInput,
  SettingsReasonPartsFragment,
} from "@/api/generated/graphql";

import type { Translation } from "../languages";

export interface AnswerForm {
  slug: string;
  text: string;
  translations: Translation[];
  advice: string;
  adviceTranslations: Translation[];
}

export interface QuestionForm {
  slug: string;
  text: string;
  translations: Translation[];
  required: boolean;
  productTypes: string[];
  answers: AnswerForm[];
}

export interface ReasonForm {
  slug: string;
  name: string;
  fault: ReturnFaultEnum;
  kinds: ReturnKindEnum[];
  photosRequired: number;
  translations: Translation[];
  questions: QuestionForm[];
}

export const EMPTY: ReasonForm = {
  slug: "",
  name: "",
  fault: "CUSTOMER",
  kinds: [],
  photosRequired: 0,
  translations: [],
  questions: [],
};

export const NEW_ANSWER: AnswerForm = {
  slug: "",
  text: "",
  translations: [],
  advice: "",
  adviceTranslations: [],
};

export const NEW_QUESTION: QuestionForm = {
  slug: "",
  text: "",
  translations: [],
  required: false,
  productTypes: [],
  answers: [NEW_ANSWER, NEW_ANSWER],
};

const plain = ({ languageCode, text }: Translation): Translation => ({ languageCode, text });

export function formOf(reason: SettingsReasonPartsFragment): ReasonForm {
  return {
    slug: reason.slug,
    name: reason.name,
    fault: reason.fault,
    kinds: [...reason.kinds],
    photosRequired: reason.photosRequired,
    translations: reason.translations.map(({ languageCode, name }) => ({
      languageCode,
      text: name,
    })),
    questions: reason.questions.map((question) => ({
      slug: question.slug,
      text: question.text,
      translations: question.translations.map(plain),
      required: question.required,
      productTypes: [...question.productTypes],
      answers: question.answers.map((answer) => ({
        slug: answer.slug,
        text: answer.text,
        translations: answer.translations.map(plain),
        advice: answer.advice ?? "",
        adviceTranslations: answer.adviceTranslations.map(plain),
      })),
    })),
  };
}

/** What the server is to write; a language that was taken out is sent without a name. */
export function inputOf(form: ReasonForm, before: ReasonForm): ReturnReasonInput {
  const gone = before.translations.filter(
    ({ languageCode }) => !form.translations.some((one) => one.languageCode === languageCode),
  );
  return {
    slug: form.slug,
    name: form.name,
    fault: form.fault,
    kinds: form.kinds,
    photosRequired: form.photosRequired,
    translations: [
      ...form.translations.map(({ languageCode, text }) => ({ languageCode, name: text })),
      ...gone.map(({ languageCode }) => ({ languageCode, name: "" })),
    ],
    questions: form.questions.map((question) => ({
      ...question,
      translations: written(question.translations),
      answers: question.answers.map((answer) => ({
        ...answer,
        translations: written(answer.translations),
        advice: answer.advice || null,
        adviceTranslations: answer.advice ? written(answer.adviceTranslations) : [],
      })),
    })),
  };
}

const written = (texts: Translation[]) => texts.filter(({ text }) => text.trim());
